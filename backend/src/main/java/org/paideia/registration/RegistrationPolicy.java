package org.paideia.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.paideia.access.Caller;
import org.paideia.access.Role;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.eventrole.EventRolePolicy;
import org.paideia.shared.security.Actor;

/**
 * May this person do that to this registration. Who is registered may change it, those who act for the city may approve and
 * cancel it and send another, and those who run the event may do all that. Nobody else may know of it.
 */
@ApplicationScoped
public class RegistrationPolicy {

    private final EventRolePolicy events;

    RegistrationPolicy(EventRolePolicy events) {
        this.events = events;
    }

    /** The caller as the person who is registered, if they are: by the account, or by an address that is certainly theirs. */
    public Optional<Actor> person(Caller caller, Registration registration) {
        boolean isPerson = caller.isSignedIn()
                && !registration.isErased()
                && (caller.person().id().equals(registration.personId()) || caller.hasVerified(registration.emailKey()));
        return isPerson ? Optional.of(caller.asSelf()) : Optional.empty();
    }

    /** The caller as one who acts for the city for which it is, if they do. */
    public Optional<Actor> city(Caller caller, Registration registration) {
        return caller.isSignedIn() && !registration.citySlug().isEmpty()
                ? caller.actingForCity(registration.citySlug(), Role.FOCAL_POINT, Role.DEPUTY)
                : Optional.empty();
    }

    /** The caller as one who runs the event, if they do. */
    public Optional<Actor> organiser(Caller caller, Gathering event) {
        return events.organising(caller, event);
    }

    public Actor requireOrganiser(Caller caller, Gathering event) {
        return events.requireOrganising(caller, event);
    }

    /** In which role the caller has to do with it, if at all. */
    public Optional<Actor> concerned(Caller caller, Registration registration, Gathering event) {
        return owning(caller, registration, event).or(() -> city(caller, registration));
    }

    /** The caller as the person or as one who runs the event: they see the answers. */
    public Optional<Actor> owning(Caller caller, Registration registration, Gathering event) {
        return person(caller, registration).or(() -> organiser(caller, event));
    }
}
