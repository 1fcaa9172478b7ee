package org.paideia.registration.letter;

import io.quarkus.mailer.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.paideia.access.CityReaders;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.eventrole.EventFinder;
import org.paideia.job.JobHandler;
import org.paideia.job.Letters;
import org.paideia.registration.Registrations;
import org.paideia.registration.link.LinkCodes;
import org.paideia.registration.settings.RegistrationSettings;
import org.paideia.registration.settings.SettingsRecords;

/** Sends what the organiser wrote to one who is registered, or to one who acts for a city of which nobody is. */
@ApplicationScoped
public class MessageLetter implements JobHandler<MessageLetter.Order> {

    /**
     * @param registration of the reader, or null for one who acts for a city
     * @param person who acts for the city, or null
     * @param city for which they act, or null
     */
    public record Order(UUID message, UUID registration, UUID person, String city) {}

    private final RegistrationMessages messages;
    private final Registrations registrations;
    private final SettingsRecords records;
    private final EventFinder events;
    private final CityReaders readers;
    private final LinkCodes links;
    private final EventCalendar calendar;
    private final Letters letters;
    private final String publicUrl;

    MessageLetter(
            RegistrationMessages messages,
            Registrations registrations,
            SettingsRecords records,
            EventFinder events,
            CityReaders readers,
            LinkCodes links,
            EventCalendar calendar,
            Letters letters,
            @ConfigProperty(name = "paideia.public-url") String publicUrl) {
        this.messages = messages;
        this.registrations = registrations;
        this.records = records;
        this.events = events;
        this.readers = readers;
        this.links = links;
        this.calendar = calendar;
        this.letters = letters;
        this.publicUrl = publicUrl;
    }

    @Override
    public String name() {
        return "registration-message-letter";
    }

    @Override
    public Class<Order> dataType() {
        return Order.class;
    }

    @Override
    public void run(UUID job, Order order) {
        messages.findByIdOptional(order.message())
                .flatMap(message -> letter(message, order))
                .ifPresent(letter -> letters.send(job, letter));
    }

    private Optional<Mail> letter(RegistrationMessage message, Order order) {
        RegistrationSettings settings = records.findById(message.settingsId());
        Gathering event = events.of(settings.eventKind(), settings.eventSlug());
        if (order.registration() != null) {
            return registrations.whole(order.registration())
                    .filter(registration -> !registration.isErased() && registration.isOpen())
                    .map(registration -> letter(
                            message, event, registration.email(), registration.language(), links.address(registration)));
        }
        return readers.find(order.person(), order.city())
                .map(reader -> letter(message, event, reader.email(), reader.language(), publicUrl + event.path()));
    }

    private Mail letter(RegistrationMessage message, Gathering event, String email, String language, String link) {
        Mail mail = Mail.withText(email, message.subjects().in(language),
                message.texts().in(language) + "\n\n" + event.titles().in(language) + "\n" + EventCalendar.when(event, language) + "\n" + link + "\n");
        calendar.attach(mail, event, language);
        return mail;
    }
}
