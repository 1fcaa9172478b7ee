package org.paideia.minutes.decision;

import jakarta.ws.rs.core.UriInfo;

/**
 * Which decisions are wanted; null does not narrow.
 *
 * @param below whether those of networks below the one that is named are wanted, too
 */
public record DecisionFilter(String meeting, String network, boolean below, String q) {

    static DecisionFilter of(UriInfo uri) {
        var query = uri.getQueryParameters();
        return new DecisionFilter(
                query.getFirst("meeting"),
                query.getFirst("network"),
                !"false".equals(query.getFirst("below")),
                query.getFirst("q"));
    }
}
