package org.paideia.registration.later;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.paideia.registration.Registration;
import org.paideia.registration.letter.LetterKind;
import org.paideia.registration.letter.RegistrationLetters;

/** Erases what is no longer needed and reminds those who come, some in each transaction. */
@ApplicationScoped
public class LaterService {

    private static final int AT_ONCE = 500;
    private static final int SENSITIVE_DAYS = 30;
    private static final int REMINDED_DAYS = 3;

    private final DueRegistrations due;
    private final RegistrationLetters letters;
    private final Clock clock;

    LaterService(DueRegistrations due, RegistrationLetters letters, Clock clock) {
        this.due = due;
        this.letters = letters;
        this.clock = clock;
    }

    /** Erases all personal data of some whose time is over; true while there may be more. */
    @Transactional
    public boolean eraseSome() {
        LocalDate today = today();
        List<UUID> settings = due.toErase(today);
        settings.forEach(id -> {
            due.eraseInvitations(id);
            due.eraseCertificates(id, clock.instant());
            if (due.erase(id, AT_ONCE, clock.instant()) < AT_ONCE) {
                due.erased(id, today);
            }
        });
        return !settings.isEmpty();
    }

    /** Erases sensitive answers and letters of invitation 30 days after the event; true while there may be more. */
    @Transactional
    public boolean eraseSomeAnswers() {
        LocalDate today = today();
        List<UUID> settings = due.withAnswersToErase(today, SENSITIVE_DAYS);
        settings.forEach(id -> {
            due.eraseInvitations(id);
            if (due.eraseAnswers(id, AT_ONCE, clock.instant()) < AT_ONCE) {
                due.answersErased(id, today);
            }
        });
        return !settings.isEmpty();
    }

    /** Reminds some; true while there may be more. */
    @Transactional
    public boolean remindSome() {
        LocalDate today = today();
        List<Registration> soon = due.toRemind(today, today.plusDays(REMINDED_DAYS), AT_ONCE);
        soon.forEach(registration -> {
            registration.reminded(clock.instant());
            letters.order(registration, LetterKind.REMINDER);
        });
        return soon.size() == AT_ONCE;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }
}
