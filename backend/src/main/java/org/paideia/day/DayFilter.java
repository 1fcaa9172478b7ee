package org.paideia.day;

import jakarta.ws.rs.core.UriInfo;

/** Which days are wanted; null does not narrow. */
public record DayFilter(String network, String code, Integer year) {

    static DayFilter of(UriInfo uri) {
        var query = uri.getQueryParameters();
        String year = query.getFirst("year");
        return new DayFilter(query.getFirst("network"), query.getFirst("code"), year == null ? null : Integer.valueOf(year));
    }
}
