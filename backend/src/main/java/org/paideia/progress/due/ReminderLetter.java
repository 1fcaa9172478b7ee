package org.paideia.progress.due;

import io.quarkus.mailer.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.paideia.access.CityReaders;
import org.paideia.access.LetterLanguage;
import org.paideia.commitment.Commitment;
import org.paideia.document.WhenWords;
import org.paideia.job.JobHandler;
import org.paideia.job.Letters;
import org.paideia.progress.ProgressWords;
import org.paideia.shared.time.When;

/**
 * Reminds one who acts for a city of a report, in their language. Whoever no longer acts for the city by then gets none, and
 * nobody is reminded of what was reported, put off or put on hold meanwhile.
 */
@ApplicationScoped
public class ReminderLetter implements JobHandler<ReminderLetter.Order> {

    /**
     * @param dueOn the day on which the report is due (ISO 8601)
     * @param reminder which of them it is
     * @param person who reads it
     * @param city the slug of the city for which they read it
     */
    public record Order(UUID commitment, String dueOn, String reminder, UUID person, String city) {}

    private final Reminders reminders;
    private final CityReaders readers;
    private final Letters letters;
    private final String publicUrl;

    ReminderLetter(
            Reminders reminders,
            CityReaders readers,
            Letters letters,
            @ConfigProperty(name = "paideia.public-url") String publicUrl) {
        this.reminders = reminders;
        this.readers = readers;
        this.letters = letters;
        this.publicUrl = publicUrl;
    }

    @Override
    public String name() {
        return "report-reminder-letter";
    }

    @Override
    public Class<Order> dataType() {
        return Order.class;
    }

    @Override
    public void run(UUID job, Order order) {
        Optional<CityReaders.Reader> reader = readers.find(order.person(), order.city());
        reminders.still(order.commitment(), LocalDate.parse(order.dueOn()))
                .filter(commitment -> reader.isPresent())
                .ifPresent(commitment -> letters.send(job, letter(commitment, Reminder.valueOf(order.reminder()), reader.get())));
    }

    private Mail letter(Commitment commitment, Reminder reminder, CityReaders.Reader reader) {
        String language = reader.language();
        ProgressWords words = LetterLanguage.words(ProgressWords.class, language);
        String title = commitment.pledge().titles().in(language);
        String city = commitment.city().names().in(language);
        String due = day(commitment.due().amberOn(), language);
        String subject = switch (reminder) {
            case FIRST -> words.subjectAhead(title, due);
            case DUE -> words.subjectDue(title);
            case LAST -> words.subjectLate(title);
        };
        String said = switch (reminder) {
            case FIRST -> words.ahead(city, title, due);
            case DUE -> words.due(city, title, due);
            case LAST -> words.late(city, title, due);
        };
        String body = String.join("\n\n",
                said,
                words.next(day(commitment.due().redOn(), language)),
                words.here() + "\n" + publicUrl + "/" + language + "/commitments/" + commitment.id());
        return Mail.withText(reader.email(), subject, body + "\n");
    }

    private static String day(LocalDate day, String language) {
        return WhenWords.of(When.onDay(day), language);
    }
}
