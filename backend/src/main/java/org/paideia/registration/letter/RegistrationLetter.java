package org.paideia.registration.letter;

import io.quarkus.mailer.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paideia.access.LetterLanguage;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.eventrole.EventFinder;
import org.paideia.job.JobHandler;
import org.paideia.job.Letters;
import org.paideia.registration.Registration;
import org.paideia.registration.RegistrationState;
import org.paideia.registration.Registrations;
import org.paideia.registration.link.LinkCodes;
import org.paideia.registration.own.CheckInCodes;

/**
 * Tells a delegate where their registration stands, in their language, with the event for their calendar and the link by
 * which to change it. What is no longer so by the time of the letter is not written.
 */
@ApplicationScoped
public class RegistrationLetter implements JobHandler<RegistrationLetter.Order> {

    /** @param link to whom it goes: where another comes instead meanwhile, they are written to for themselves */
    public record Order(UUID registration, LetterKind kind, UUID link) {}

    private final Registrations registrations;
    private final EventFinder events;
    private final LinkCodes links;
    private final EventCalendar calendar;
    private final Letters letters;

    RegistrationLetter(
            Registrations registrations,
            EventFinder events,
            LinkCodes links,
            EventCalendar calendar,
            Letters letters) {
        this.registrations = registrations;
        this.events = events;
        this.links = links;
        this.calendar = calendar;
        this.letters = letters;
    }

    @Override
    public String name() {
        return "registration-letter";
    }

    @Override
    public Class<Order> dataType() {
        return Order.class;
    }

    @Override
    public void run(UUID job, Order order) {
        registrations.whole(order.registration())
                .filter(registration -> !registration.isErased() && registration.linkKey().equals(order.link()))
                .filter(registration -> isStillSo(order.kind(), registration.state()))
                .ifPresent(registration -> letters.send(job, letter(registration, order.kind())));
    }

    private static boolean isStillSo(LetterKind kind, RegistrationState state) {
        return switch (kind) {
            case CONFIRMED, PROMOTED, REMINDER -> state == RegistrationState.CONFIRMED;
            case WAITING -> state == RegistrationState.WAITLISTED;
            case PENDING -> state == RegistrationState.PENDING;
            case CANCELLED -> state == RegistrationState.CANCELLED;
            case DECLINED -> state == RegistrationState.DECLINED;
            case CHANGED, KNOWN -> true;
        };
    }

    private Mail letter(Registration registration, LetterKind kind) {
        String language = registration.language();
        Gathering event = events.of(registration.eventKind(), registration.eventSlug());
        RegistrationLetterWords words = LetterLanguage.words(RegistrationLetterWords.class, language);
        String title = event.titles().in(language);
        boolean tellsDecision = kind != LetterKind.CHANGED && kind != LetterKind.KNOWN;
        String body = Stream.of(
                        words.greeting(registration.name()),
                        said(words, kind, title),
                        kind == LetterKind.KNOWN ? said(words, RegistrationLetters.kind(registration.state()), title) : null,
                        EventCalendar.when(event, language),
                        registration.isExpected() ? words.checkInCode() : null,
                        words.link() + "\n" + links.address(registration),
                        tellsDecision && registration.note() != null ? words.note(registration.note()) : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n\n"));
        Mail mail = Mail.withText(registration.email(), subject(words, kind, title), body + "\n");
        calendar.attach(mail, event, language);
        if (registration.isExpected()) {
            mail.addAttachment(CheckInCodes.FILE, CheckInCodes.png(registration), "image/png");
        }
        return mail;
    }

    private static String subject(RegistrationLetterWords words, LetterKind kind, String title) {
        return switch (kind) {
            case CONFIRMED -> words.subjectConfirmed(title);
            case WAITING -> words.subjectWaiting(title);
            case PENDING -> words.subjectPending(title);
            case PROMOTED -> words.subjectPromoted(title);
            case CHANGED -> words.subjectChanged(title);
            case CANCELLED -> words.subjectCancelled(title);
            case DECLINED -> words.subjectDeclined(title);
            case REMINDER -> words.subjectReminder(title);
            case KNOWN -> words.subjectKnown(title);
        };
    }

    private static String said(RegistrationLetterWords words, LetterKind kind, String title) {
        return switch (kind) {
            case CONFIRMED -> words.confirmed(title);
            case WAITING -> words.waiting(title);
            case PENDING -> words.pending(title);
            case PROMOTED -> words.promoted(title);
            case CHANGED -> words.changed(title);
            case CANCELLED -> words.cancelled(title);
            case DECLINED -> words.declined(title);
            case REMINDER -> words.reminder(title);
            case KNOWN -> words.known(title);
        };
    }
}
