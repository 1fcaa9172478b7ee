package org.paideia.adherence;

import jakarta.ws.rs.core.UriInfo;

/** Which adherences are wanted; null does not narrow. */
public record AdherenceFilter(
        String city, String declaration, String network, String country, AdherenceState state, Integer year) {

    public static AdherenceFilter of(UriInfo uri) {
        var query = uri.getQueryParameters();
        String state = query.getFirst("state");
        String year = query.getFirst("year");
        return new AdherenceFilter(
                query.getFirst("city"),
                query.getFirst("declaration"),
                query.getFirst("network"),
                query.getFirst("country"),
                state == null ? null : AdherenceState.valueOf(state),
                year == null ? null : Integer.valueOf(year));
    }
}
