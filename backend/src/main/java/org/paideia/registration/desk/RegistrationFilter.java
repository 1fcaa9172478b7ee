package org.paideia.registration.desk;

import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paideia.registration.RegistrationMode;
import org.paideia.registration.RegistrationState;

/**
 * Which registrations for an event are wanted; null does not narrow.
 *
 * @param city the slug of the city
 */
public record RegistrationFilter(Set<RegistrationState> states, RegistrationMode mode, String city, String q) {

    public static RegistrationFilter of(UriInfo uri) {
        var query = uri.getQueryParameters();
        String states = query.getFirst("state");
        String mode = query.getFirst("mode");
        return new RegistrationFilter(
                states == null ? null : Stream.of(states.split(",")).map(RegistrationState::valueOf).collect(Collectors.toSet()),
                mode == null ? null : RegistrationMode.valueOf(mode),
                query.getFirst("city"),
                query.getFirst("q"));
    }
}
