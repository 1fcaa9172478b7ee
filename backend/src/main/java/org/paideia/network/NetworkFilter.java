package org.paideia.network;

import jakarta.ws.rs.core.UriInfo;

/** Which networks are wanted; null does not narrow. */
public record NetworkFilter(String q, String kind, String parent, String theme) {

    static NetworkFilter of(UriInfo uri) {
        var query = uri.getQueryParameters();
        return new NetworkFilter(
                query.getFirst("q"), query.getFirst("kind"), query.getFirst("parent"), query.getFirst("theme"));
    }
}
