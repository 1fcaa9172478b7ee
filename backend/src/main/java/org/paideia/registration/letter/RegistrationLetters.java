package org.paideia.registration.letter;

import jakarta.enterprise.context.ApplicationScoped;
import org.paideia.job.Jobs;
import org.paideia.registration.Registration;
import org.paideia.registration.RegistrationState;

/** Orders letters to those who registered, in the transaction of what they tell. */
@ApplicationScoped
public class RegistrationLetters {

    private final Jobs jobs;
    private final RegistrationLetter letter;
    private final ReplacedLetter farewell;

    RegistrationLetters(Jobs jobs, RegistrationLetter letter, ReplacedLetter farewell) {
        this.jobs = jobs;
        this.letter = letter;
        this.farewell = farewell;
    }

    public void order(Registration registration, LetterKind kind) {
        if (!registration.isErased()) {
            jobs.soon(letter, new RegistrationLetter.Order(registration.id(), kind, registration.linkKey()));
        }
    }

    /** Says where it stands now. */
    public void orderByState(Registration registration) {
        order(registration, kind(registration.state()));
    }

    /** Tells the delegate that somebody else will come; ordered before they are replaced. */
    public void orderFarewell(Registration registration) {
        jobs.soon(farewell, new ReplacedLetter.Order(
                registration.eventKind(), registration.eventSlug(), registration.name(), registration.email(), registration.language()));
    }

    /** What tells that state; who was there or not had a place. */
    static LetterKind kind(RegistrationState state) {
        return switch (state) {
            case PENDING -> LetterKind.PENDING;
            case CONFIRMED, ATTENDED, EXCUSED, ABSENT -> LetterKind.CONFIRMED;
            case WAITLISTED -> LetterKind.WAITING;
            case DECLINED -> LetterKind.DECLINED;
            case CANCELLED -> LetterKind.CANCELLED;
        };
    }
}
