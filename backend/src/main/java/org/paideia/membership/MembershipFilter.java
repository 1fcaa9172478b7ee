package org.paideia.membership;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.Stream;

/** Which memberships are wanted; null does not narrow. */
public record MembershipFilter(String city, String network, List<MembershipState> states, String country, String q) {

    static MembershipFilter of(UriInfo uri) {
        var query = uri.getQueryParameters();
        String states = query.getFirst("state");
        return new MembershipFilter(
                query.getFirst("city"),
                query.getFirst("network"),
                states == null ? null : Stream.of(states.split(",")).map(MembershipState::valueOf).toList(),
                query.getFirst("country"),
                query.getFirst("q"));
    }
}
