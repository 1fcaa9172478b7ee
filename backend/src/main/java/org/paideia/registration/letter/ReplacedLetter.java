package org.paideia.registration.letter;

import io.quarkus.mailer.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.paideia.access.LetterLanguage;
import org.paideia.eventrole.EventFinder;
import org.paideia.eventrole.GatheringKind;
import org.paideia.job.JobHandler;
import org.paideia.job.Letters;

/**
 * Tells a delegate that somebody else comes in their place. Nothing else is kept of them by then, so the order holds where
 * and how to write to them; it is gone with the letter.
 */
@ApplicationScoped
public class ReplacedLetter implements JobHandler<ReplacedLetter.Order> {

    /**
     * @param event the slug of the meeting or conference
     * @param name of the one who no longer comes
     */
    public record Order(GatheringKind kind, String event, String name, String email, String language) {}

    private final EventFinder events;
    private final Letters letters;

    ReplacedLetter(EventFinder events, Letters letters) {
        this.events = events;
        this.letters = letters;
    }

    @Override
    public String name() {
        return "registration-replaced-letter";
    }

    @Override
    public Class<Order> dataType() {
        return Order.class;
    }

    @Override
    public void run(UUID job, Order order) {
        RegistrationLetterWords words = LetterLanguage.words(RegistrationLetterWords.class, order.language());
        String title = events.of(order.kind(), order.event()).titles().in(order.language());
        String body = words.greeting(order.name()) + "\n\n" + words.replaced(title) + "\n";
        letters.send(job, Mail.withText(order.email(), words.subjectReplaced(title), body));
    }
}
