package org.paideia.inbox.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.access.Callers;
import org.paideia.inbox.Inbox;
import org.paideia.inbox.Inboxes;
import org.paideia.inbox.LetterFrequency;
import org.paideia.shared.command.Input;
import org.paideia.shared.problem.Problems;

/** Keeps how often people are written to about what they follow. */
@ApplicationScoped
public class NotificationService {

    /** Whoever never chose is written to once a day, where there is something to tell. */
    private static final LetterFrequency UNLESS_CHOSEN = LetterFrequency.DAILY;

    private final Inboxes inboxes;
    private final UnsubscriptionCodes codes;
    private final Callers callers;
    private final Clock clock;

    NotificationService(Inboxes inboxes, UnsubscriptionCodes codes, Callers callers, Clock clock) {
        this.inboxes = inboxes;
        this.codes = codes;
        this.callers = callers;
        this.clock = clock;
    }

    public NotificationSettingsView get(Caller caller) {
        LetterFrequency letters =
                inboxes.findByIdOptional(caller.person().id()).map(Inbox::letters).orElse(UNLESS_CHOSEN);
        return new NotificationSettingsView(letters, caller.person().email());
    }

    @Transactional
    public NotificationSettingsView choose(Caller caller, Input<NotificationSettingsInput> input) {
        LetterFrequency wish = input.read(NotificationSettingsInput.class).letters();
        choose(caller.person().id(), wish);
        return new NotificationSettingsView(wish, caller.person().email());
    }

    /** Stops the letters of whoever was sent that code; who sends it back is not asked. */
    @Transactional
    public void unsubscribe(String code) {
        Caller reader = codes.read(code).flatMap(callers::find).orElseThrow(() -> Problems.notFound("unsubscription", code));
        choose(reader.person().id(), LetterFrequency.NEVER);
    }

    private void choose(UUID person, LetterFrequency wish) {
        inboxes.hold(person).choose(wish, inboxes.published(), clock.instant());
    }
}
