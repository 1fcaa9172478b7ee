package org.paideia.programme.choice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.paideia.activity.History;
import org.paideia.registration.Registration;

/** Ends what a delegate has chosen when the registration ends, in the same transaction. */
@ApplicationScoped
class EndedRegistrations {

    private final ChoosingService choosing;

    EndedRegistrations(ChoosingService choosing) {
        this.choosing = choosing;
    }

    void ended(@Observes History.Kept kept) {
        if (kept.record() instanceof Registration registration && !registration.isOpen()) {
            choosing.releaseAll(registration);
        }
    }
}
