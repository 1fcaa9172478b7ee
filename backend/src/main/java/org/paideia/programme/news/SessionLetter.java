package org.paideia.programme.news;

import io.quarkus.mailer.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.paideia.access.LetterLanguage;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.eventrole.EventFinder;
import org.paideia.job.JobHandler;
import org.paideia.job.Letters;
import org.paideia.programme.Session;
import org.paideia.programme.SessionState;
import org.paideia.programme.SessionTimes;
import org.paideia.programme.Sessions;
import org.paideia.programme.choice.SessionChoiceState;
import org.paideia.programme.choice.SessionChoices;
import org.paideia.registration.Registration;
import org.paideia.registration.Registrations;
import org.paideia.registration.link.LinkCodes;

/** Tells a delegate what is new about a session that they chose, in their language. It tells what is so by then, or nothing. */
@ApplicationScoped
public class SessionLetter implements JobHandler<SessionLetter.Order> {

    public record Order(UUID session, UUID registration, SessionNews news) {}

    private final Sessions sessions;
    private final SessionChoices choices;
    private final Registrations registrations;
    private final EventFinder events;
    private final LinkCodes links;
    private final Letters letters;
    private final String publicUrl;

    SessionLetter(
            Sessions sessions,
            SessionChoices choices,
            Registrations registrations,
            EventFinder events,
            LinkCodes links,
            Letters letters,
            @ConfigProperty(name = "paideia.public-url") String publicUrl) {
        this.sessions = sessions;
        this.choices = choices;
        this.registrations = registrations;
        this.events = events;
        this.links = links;
        this.letters = letters;
        this.publicUrl = publicUrl;
    }

    @Override
    public String name() {
        return "session-letter";
    }

    @Override
    public Class<Order> dataType() {
        return Order.class;
    }

    @Override
    public void run(UUID job, Order order) {
        Session session = sessions.findById(order.session());
        if (session == null || !isStillSo(order, session)) {
            return;
        }
        registrations.whole(order.registration())
                .filter(registration -> !registration.isErased() && registration.isOpen())
                .ifPresent(registration -> letters.send(job, letter(session, registration, order.news())));
    }

    private boolean isStillSo(Order order, Session session) {
        boolean isCancelled = session.state() == SessionState.CANCELLED;
        return isCancelled == (order.news() == SessionNews.CANCELLED)
                && choices.find(order.registration(), order.session())
                        .filter(choice -> order.news() != SessionNews.PROMOTED || choice.state() == SessionChoiceState.CHOSEN)
                        .isPresent();
    }

    private Mail letter(Session session, Registration registration, SessionNews news) {
        String language = registration.language();
        Gathering event = events.of(session.eventKind(), session.eventSlug());
        SessionLetterWords words = LetterLanguage.words(SessionLetterWords.class, language);
        String title = session.titles().in(language);
        String at = event.titles().in(language);
        String subject = switch (news) {
            case MOVED -> words.subjectMoved(title);
            case CANCELLED -> words.subjectCancelled(title);
            case REINSTATED -> words.subjectReinstated(title);
            case PROMOTED -> words.subjectPromoted(title);
        };
        String said = switch (news) {
            case MOVED -> words.moved(title, at);
            case CANCELLED -> words.cancelled(title, at, session.note());
            case REINSTATED -> words.reinstated(title, at);
            case PROMOTED -> words.promoted(title, at);
        };
        String body = String.join("\n\n",
                words.greeting(registration.name()), said, place(session, event, language),
                words.link() + "\n" + publicUrl + "/my-programme#" + links.of(registration));
        return Mail.withText(registration.email(), subject, body + "\n");
    }

    /** When and where, in the time of the event. */
    private static String place(Session session, Gathering event, String language) {
        var locale = LetterLanguage.locale(language);
        String day = session.start().format(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale));
        var clock = DateTimeFormatter.ofPattern("HH:mm");
        String when = day + ", " + session.start().format(clock) + "–" + session.end().format(clock) + " (" + SessionTimes.zoneOf(event) + ")";
        return session.room() == null ? when : when + "\n" + session.room();
    }
}
