package org.paideia.access.mandate;

import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.paideia.access.Mandate;

/** Which mandates are wanted; null does not narrow. */
public record MandateFilter(String city, String network, UUID person, Mandate.State state) {

    static MandateFilter of(UriInfo uri) {
        var query = uri.getQueryParameters();
        String person = query.getFirst("person");
        String state = query.getFirst("state");
        return new MandateFilter(
                query.getFirst("city"),
                query.getFirst("network"),
                person == null ? null : UUID.fromString(person),
                state == null ? null : Mandate.State.valueOf(state));
    }
}
