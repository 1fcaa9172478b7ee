package org.paideia.programme.choice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.registration.Registration;
import org.paideia.registration.RegistrationPolicy;
import org.paideia.registration.Registrations;
import org.paideia.registration.change.HeldRegistrations;
import org.paideia.registration.link.LinkCodes;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;

/** Finds the registration of a delegate, by whichever way they come. */
@ApplicationScoped
public class Delegates {

    private static final Actor HOLDER = new Actor(null, "SELF", null);

    /** @param actor who acts on it */
    public record Found(Registration registration, Gathering event, Actor actor) {}

    private final Registrations registrations;
    private final HeldRegistrations held;
    private final RegistrationPolicy policy;

    Delegates(Registrations registrations, HeldRegistrations held, RegistrationPolicy policy) {
        this.registrations = registrations;
        this.held = held;
        this.policy = policy;
    }

    /** The registration, if they may act on it. */
    public Found require(Delegate delegate) {
        if (delegate.code() != null) {
            return behind(delegate.code()).orElseThrow(() -> Problems.notFound("registration", "under this link"));
        }
        Registration registration = registrations.whole(delegate.registration()).orElseThrow(() -> unknown(delegate));
        Gathering event = held.eventOf(registration);
        return policy.owning(delegate.caller(), registration, event)
                .map(actor -> new Found(registration, event, actor))
                .orElseThrow(() -> policy.city(delegate.caller(), registration).isEmpty()
                        ? unknown(delegate)
                        : Problems.forbidden("Only the registered person and those who run the event can see this programme."));
    }

    /** What lies behind a personal link; nothing behind a guess. */
    Optional<Found> behind(String code) {
        return registrations.byLink(LinkCodes.hash(code))
                .map(registration -> new Found(registration, held.eventOf(registration), HOLDER));
    }

    private static RuntimeException unknown(Delegate delegate) {
        return Problems.notFound("registration", delegate.registration());
    }
}
