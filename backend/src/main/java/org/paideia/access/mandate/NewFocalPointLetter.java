package org.paideia.access.mandate;

import io.quarkus.mailer.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.paideia.access.LetterLanguage;
import org.paideia.access.LetterWords;
import org.paideia.access.Mandate;
import org.paideia.access.Mandates;
import org.paideia.access.Person;
import org.paideia.access.Persons;
import org.paideia.access.ScopeNames;
import org.paideia.job.JobHandler;
import org.paideia.job.Letters;

/**
 * Tells a focal point of a city when another is made, so that nobody comes to act for a city without those knowing who
 * already do. Each gets a letter of their own, in their language.
 */
@ApplicationScoped
public class NewFocalPointLetter implements JobHandler<NewFocalPointLetter.Order> {

    /**
     * @param mandate the new one
     * @param reader the person who is told
     */
    public record Order(UUID mandate, UUID reader) {}

    private final Mandates mandates;
    private final Persons persons;
    private final ScopeNames names;
    private final Letters letters;
    private final String publicUrl;

    NewFocalPointLetter(
            Mandates mandates,
            Persons persons,
            ScopeNames names,
            Letters letters,
            @ConfigProperty(name = "paideia.public-url") String publicUrl) {
        this.mandates = mandates;
        this.persons = persons;
        this.names = names;
        this.letters = letters;
        this.publicUrl = publicUrl;
    }

    @Override
    public String name() {
        return "new-focal-point-letter";
    }

    @Override
    public Class<Order> dataType() {
        return Order.class;
    }

    @Override
    public void run(UUID job, Order order) {
        Mandate mandate = mandates.findById(order.mandate());
        Person reader = persons.findById(order.reader());
        if (mandate == null || reader == null || reader.email() == null) {
            return;
        }
        String language = reader.letterLanguage();
        LetterWords words = LetterLanguage.words(language);
        String city = names.of(mandate.scope()).in(language);
        String page = publicUrl + "/cities/" + mandate.scope().city() + "/people";
        letters.send(job, Mail.withText(
                reader.email(), words.peerSubject(city), words.peer(mandate.person().name(), city, page)));
    }
}
