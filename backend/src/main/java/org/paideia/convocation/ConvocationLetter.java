package org.paideia.convocation;

import io.quarkus.mailer.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.paideia.access.CityReaders;
import org.paideia.access.LetterLanguage;
import org.paideia.activity.Grammar;
import org.paideia.agenda.EventState;
import org.paideia.city.City;
import org.paideia.city.CityService;
import org.paideia.job.JobHandler;
import org.paideia.job.Letters;
import org.paideia.shared.text.LanguageMap;

/**
 * Tells one who acts for a member city of a meeting to which it is called, in their language. Whoever no longer acts for the
 * city by then gets none, and nobody is called to what was cancelled or postponed meanwhile.
 */
@ApplicationScoped
public class ConvocationLetter implements JobHandler<ConvocationLetter.Order> {

    /**
     * @param person who reads it
     * @param city the slug of the city for which they read it
     */
    public record Order(UUID convocation, UUID person, String city) {}

    private final Convocations convocations;
    private final CityReaders readers;
    private final CityService cities;
    private final Letters letters;
    private final String publicUrl;

    ConvocationLetter(
            Convocations convocations,
            CityReaders readers,
            CityService cities,
            Letters letters,
            @ConfigProperty(name = "paideia.public-url") String publicUrl) {
        this.convocations = convocations;
        this.readers = readers;
        this.cities = cities;
        this.letters = letters;
        this.publicUrl = publicUrl;
    }

    @Override
    public String name() {
        return "convocation-letter";
    }

    @Override
    public Class<Order> dataType() {
        return Order.class;
    }

    @Override
    public void run(UUID job, Order order) {
        Optional<CityReaders.Reader> reader = readers.find(order.person(), order.city());
        convocations.whole(order.convocation())
                .filter(convocation -> convocation.meeting().state() == EventState.CONFIRMED && reader.isPresent())
                .ifPresent(convocation -> letters.send(job, letter(convocation, cities.require(order.city()), reader.get())));
    }

    private Mail letter(Convocation convocation, City city, CityReaders.Reader reader) {
        String language = reader.language();
        ConvocationWords words = LetterLanguage.words(ConvocationWords.class, language);
        String title = convocation.meeting().titles().in(language);
        String cityName = city.names().in(language);
        String subject = convocation.number() == 1 ? words.subject(cityName, title) : words.subjectAgain(title);
        Particulars particulars = Particulars.of(convocation);
        String network = Grammar.withArticle(convocation.meeting().network().names().in(language), language);
        String body = paragraphs(
                Grammar.written(words.invites(network, cityName), language),
                lines(title, particulars.date(language), particulars.time(language), particulars.place(language)),
                convocation.changes().isEmpty() ? null : words.changed(changes(convocation, words)),
                in(convocation.messages(), language),
                agenda(convocation, words, language),
                lines(answer(convocation, words, language), publicUrl + "/meetings/" + convocation.meeting().slug()));
        return Mail.withText(reader.email(), subject, body + "\n");
    }

    private static String changes(Convocation convocation, ConvocationWords words) {
        return convocation.changes().stream()
                .map(change -> switch (change) {
                    case "DATE" -> words.date();
                    case "TIME" -> words.time();
                    case "MODE" -> words.mode();
                    case "PLACE" -> words.place();
                    default -> words.agendaChanged();
                })
                .collect(Collectors.joining(", "));
    }

    private static String agenda(Convocation convocation, ConvocationWords words, String language) {
        return convocation.items().isEmpty()
                ? null
                : words.agenda() + convocation.items().stream()
                        .map(item -> "\n- " + item.titles().in(language))
                        .collect(Collectors.joining());
    }

    private static String answer(Convocation convocation, ConvocationWords words, String language) {
        return convocation.answerBy() == null ? words.answer() : words.answerBy(day(convocation.answerBy(), language));
    }

    private static String day(LocalDate day, String language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(LetterLanguage.locale(language)).format(day);
    }

    private static String in(LanguageMap texts, String language) {
        return texts == null ? null : texts.in(language);
    }

    private static String lines(String... lines) {
        return joined("\n", lines);
    }

    private static String paragraphs(String... paragraphs) {
        return joined("\n\n", paragraphs);
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(between));
    }
}
