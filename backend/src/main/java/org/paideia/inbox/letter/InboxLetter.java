package org.paideia.inbox.letter;

import io.quarkus.mailer.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.paideia.access.Caller;
import org.paideia.access.Callers;
import org.paideia.access.LetterLanguage;
import org.paideia.access.Person;
import org.paideia.inbox.InboxEntries.Range;
import org.paideia.inbox.InboxEntryView;
import org.paideia.inbox.InboxService;
import org.paideia.inbox.LetterFrequency;
import org.paideia.job.JobHandler;
import org.paideia.job.Letters;

/**
 * Tells somebody of what happened to what they follow, in their language: what they may see when it is written, and have not read
 * by then. Whoever wants no letters any more, or is no more, gets none.
 */
@ApplicationScoped
public class InboxLetter implements JobHandler<InboxLetter.Order> {

    /**
     * @param after the position up to which letters before have told
     * @param upTo the position up to which this one tells
     */
    public record Order(UUID person, long after, long upTo) {}

    private static final int MOST_TOLD = 30;

    private final Callers callers;
    private final InboxService inboxes;
    private final NotificationService settings;
    private final UnsubscriptionCodes codes;
    private final Letters letters;
    private final String publicUrl;

    InboxLetter(
            Callers callers,
            InboxService inboxes,
            NotificationService settings,
            UnsubscriptionCodes codes,
            Letters letters,
            @ConfigProperty(name = "paideia.public-url") String publicUrl) {
        this.callers = callers;
        this.inboxes = inboxes;
        this.settings = settings;
        this.codes = codes;
        this.letters = letters;
        this.publicUrl = publicUrl;
    }

    @Override
    public String name() {
        return "inbox-letter";
    }

    @Override
    public Class<Order> dataType() {
        return Order.class;
    }

    @Override
    public void run(UUID job, Order order) {
        callers.find(order.person())
                .filter(reader -> reader.person().email() != null && settings.get(reader).letters() != LetterFrequency.NEVER)
                .ifPresent(reader -> write(job, reader, order));
    }

    /** Tasks have letters of their own. */
    private void write(UUID job, Caller reader, Order order) {
        var entries = inboxes.read(reader, new Range(order.after(), order.upTo() + 1, true, false, true, MOST_TOLD + 1));
        if (!entries.isEmpty()) {
            letters.send(job, letter(reader.person(), entries));
        }
    }

    private Mail letter(Person reader, List<InboxEntryView> entries) {
        String language = reader.letterLanguage();
        InboxWords words = LetterLanguage.words(InboxWords.class, language);
        boolean more = entries.size() > MOST_TOLD;
        List<InboxEntryView> told = more ? entries.subList(0, MOST_TOLD) : entries;
        String app = publicUrl + "/" + language;
        String unsubscribe = codes.address(reader.id());
        String body = String.join("\n\n",
                words.opening(),
                told.stream().map(entry -> line(entry, app, language)).collect(Collectors.joining("\n\n")),
                (more ? words.more() : words.inbox()) + "\n" + app + "/inbox",
                words.settings() + "\n" + app + "/following",
                words.unsubscribe() + "\n" + unsubscribe);
        String subject = more
                ? words.subjectMore(MOST_TOLD)
                : told.size() == 1
                        ? words.subjectOne(told.getFirst().activity().summary().in(language))
                        : words.subjectMany(told.size());
        return Mail.withText(reader.email(), subject, body + "\n")
                .addHeader("List-Unsubscribe", "<" + unsubscribe + ">")
                .addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }

    private static String line(InboxEntryView entry, String app, String language) {
        return entry.activity().summary().in(language) + "\n" + app + entry.activity().page();
    }
}
