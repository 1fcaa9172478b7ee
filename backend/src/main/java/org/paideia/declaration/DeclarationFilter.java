package org.paideia.declaration;

import jakarta.ws.rs.core.UriInfo;

/** Which declarations are wanted; null does not narrow. */
public record DeclarationFilter(String q, String network, String conference, String kind, Integer year, DeclarationState state) {

    static DeclarationFilter of(UriInfo uri) {
        var query = uri.getQueryParameters();
        String year = query.getFirst("year");
        String state = query.getFirst("state");
        return new DeclarationFilter(
                query.getFirst("q"),
                query.getFirst("network"),
                query.getFirst("conference"),
                query.getFirst("kind"),
                year == null ? null : Integer.valueOf(year),
                state == null ? null : DeclarationState.valueOf(state));
    }
}
