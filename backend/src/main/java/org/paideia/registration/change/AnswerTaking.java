package org.paideia.registration.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.paideia.activity.Entry;
import org.paideia.activity.History;
import org.paideia.registration.Answers;
import org.paideia.registration.Registration;
import org.paideia.registration.RegistrationEvents;
import org.paideia.registration.letter.LetterKind;
import org.paideia.registration.letter.RegistrationLetters;
import org.paideia.registration.settings.RegistrationSettings;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;

/** Takes other answers to the questions of the organiser. The event is held. */
@ApplicationScoped
public class AnswerTaking {

    private final RegistrationLetters letters;
    private final History history;
    private final Clock clock;

    AnswerTaking(RegistrationLetters letters, History history, Clock clock) {
        this.letters = letters;
        this.history = history;
        this.clock = clock;
    }

    public void take(RegistrationSettings settings, Registration registration, AnswersInput wish, Actor actor) {
        requireOpen(registration);
        registration.answered(Answers.read(settings, wish.answers(), "/answers"), clock.instant());
        history.keep(Entry.of(RegistrationEvents.CHANGED, actor, registration));
        letters.order(registration, LetterKind.CHANGED);
    }

    /** Refuses changes of what is over. */
    static void requireOpen(Registration registration) {
        if (!registration.isAhead() || registration.isErased()) {
            throw Problems.conflict("settled", "It is " + registration.state() + " and stays as it is.");
        }
    }
}
