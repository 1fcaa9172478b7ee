package org.paideia.adherence.reminder;

import io.quarkus.mailer.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.paideia.access.CityReaders;
import org.paideia.access.LetterLanguage;
import org.paideia.activity.Grammar;
import org.paideia.adherence.AdherenceWords;
import org.paideia.adherence.Adherences;
import org.paideia.city.City;
import org.paideia.city.CityService;
import org.paideia.declaration.Declaration;
import org.paideia.declaration.DeclarationState;
import org.paideia.job.JobHandler;
import org.paideia.job.Letters;

/**
 * Reminds one who acts for a city of a declaration, in their language. Whoever no longer acts for the city by then gets none,
 * and nobody is reminded of what the city has signed meanwhile or can sign no more.
 */
@ApplicationScoped
public class SigningReminderLetter implements JobHandler<SigningReminderLetter.Order> {

    /**
     * @param person who reads it
     * @param city the slug of the city for which they read it
     */
    public record Order(UUID reminder, UUID person, String city) {}

    private final SignatureReminders reminders;
    private final Adherences adherences;
    private final CityReaders readers;
    private final CityService cities;
    private final Letters letters;
    private final String publicUrl;

    SigningReminderLetter(
            SignatureReminders reminders,
            Adherences adherences,
            CityReaders readers,
            CityService cities,
            Letters letters,
            @ConfigProperty(name = "paideia.public-url") String publicUrl) {
        this.reminders = reminders;
        this.adherences = adherences;
        this.readers = readers;
        this.cities = cities;
        this.letters = letters;
        this.publicUrl = publicUrl;
    }

    @Override
    public String name() {
        return "signature-reminder-letter";
    }

    @Override
    public Class<Order> dataType() {
        return Order.class;
    }

    @Override
    public void run(UUID job, Order order) {
        Optional<CityReaders.Reader> reader = readers.find(order.person(), order.city());
        reminders.whole(order.reminder())
                .filter(reminder -> reminder.declaration().state() == DeclarationState.OPEN && reader.isPresent())
                .filter(reminder -> adherences.standing(order.city(), reminder.declaration().slug()).isEmpty())
                .ifPresent(reminder -> letters.send(job, letter(reminder, cities.require(order.city()), reader.get())));
    }

    private Mail letter(SignatureReminder reminder, City city, CityReaders.Reader reader) {
        String language = reader.language();
        AdherenceWords words = LetterLanguage.words(AdherenceWords.class, language);
        Declaration declaration = reminder.declaration();
        String title = declaration.titles().in(language);
        String name = city.names().in(language);
        String network = Grammar.withArticle(declaration.issuer().names().in(language), language);
        String body = Stream.of(
                        Grammar.written(words.reminds(network, name, title), language),
                        reminder.note(),
                        words.signHere() + "\n" + publicUrl + "/" + language + "/declarations/" + declaration.slug())
                .filter(paragraph -> paragraph != null)
                .collect(Collectors.joining("\n\n"));
        return Mail.withText(reader.email(), words.reminderSubject(name, title), body + "\n");
    }
}
