package org.paideia.membership;

import jakarta.ws.rs.core.UriInfo;

/** Which memberships are wanted; null does not narrow. */
public record MembershipFilter(String city, String network, MembershipState state) {

    static MembershipFilter of(UriInfo uri) {
        var query = uri.getQueryParameters();
        String state = query.getFirst("state");
        return new MembershipFilter(
                query.getFirst("city"),
                query.getFirst("network"),
                state == null ? null : MembershipState.valueOf(state));
    }
}
