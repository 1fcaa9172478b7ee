package org.paideia.activity;

import jakarta.ws.rs.core.UriInfo;

/** Which part of the history is wanted; null does not narrow. */
public record ActivityFilter(String city, String network, String declaration, String recordKind, String record) {

    static ActivityFilter of(UriInfo uri) {
        var query = uri.getQueryParameters();
        return new ActivityFilter(
                query.getFirst("city"),
                query.getFirst("network"),
                query.getFirst("declaration"),
                query.getFirst("recordKind"),
                query.getFirst("record"));
    }
}
