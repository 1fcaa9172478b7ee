package org.paideia.convocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.paideia.access.Caller;
import org.paideia.access.LetterLanguage;
import org.paideia.document.Documents;
import org.paideia.document.Form;
import org.paideia.document.Markdown;
import org.paideia.document.PaperFile;
import org.paideia.document.WhenWords;
import org.paideia.document.Writing;
import org.paideia.document.Writing.Fact;
import org.paideia.document.Writing.Item;
import org.paideia.document.Writing.Section;
import org.paideia.meeting.Meeting;
import org.paideia.meeting.part.AgendaItem;
import org.paideia.shared.text.LanguageMap;
import org.paideia.shared.time.When;

/** Convocations on paper: what was sent, and nothing of what changed since. */
@ApplicationScoped
public class PaperService {

    private final ConvocationService convocations;
    private final Documents documents;

    PaperService(ConvocationService convocations, Documents documents) {
        this.convocations = convocations;
        this.documents = documents;
    }

    /** @param asked the language in which to print it, or null for that in which the meeting is described */
    public PaperFile make(Caller caller, UUID id, String asked, Form form) {
        Convocation sent = convocations.visible(caller, id);
        Meeting meeting = sent.meeting();
        String language = language(meeting.titles(), asked, meeting.sourceLanguage());
        return documents.make(form, meeting.slug() + "-" + sent.number(), writing(sent, language));
    }

    /**
     * The language to print in: the one that was asked for where there is a text in it, else that of the source.
     *
     * @param asked null for that of the source
     */
    public static String language(LanguageMap texts, String asked, String source) {
        return asked != null && texts.has(asked) ? asked : source;
    }

    /** The language of the words beside the text, which are there in a few. */
    public static String wordsLanguage(String language) {
        return LetterLanguage.orDefault(LetterLanguage.preferred(language));
    }

    private static Writing writing(Convocation sent, String language) {
        String wordsLanguage = wordsLanguage(language);
        ConvocationWords words = LetterLanguage.words(ConvocationWords.class, wordsLanguage);
        Meeting meeting = sent.meeting();
        return new Writing(
                language,
                wordsLanguage,
                in(meeting.titles(), language, meeting),
                meeting.network().names().in(language),
                facts(sent, words, wordsLanguage),
                sections(sent, words, language, wordsLanguage),
                sent.sentOn());
    }

    private static List<Fact> facts(Convocation sent, ConvocationWords words, String language) {
        Particulars particulars = Particulars.of(sent);
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.convocation(), words.sent(sent.number(), WhenWords.of(When.onDay(sent.sentOn()), language))));
        facts.add(new Fact(words.notice(), Integer.toString(sent.noticeDays())));
        facts.add(new Fact(words.dateLabel(), particulars.date(language)));
        add(facts, words.timeLabel(), particulars.time(language));
        add(facts, words.placeLabel(), particulars.place(language));
        add(facts, words.answerByLabel(), sent.answerBy() == null ? null : WhenWords.of(When.onDay(sent.answerBy()), language));
        return facts;
    }

    private static void add(List<Fact> facts, String label, String value) {
        if (value != null) {
            facts.add(new Fact(label, value));
        }
    }

    private static List<Section> sections(Convocation sent, ConvocationWords words, String language, String wordsLanguage) {
        List<Section> sections = new ArrayList<>();
        if (sent.messages() != null) {
            sections.add(new Section(null, List.of(new Item(null, in(sent.messages(), language, sent.meeting())))));
        }
        if (!sent.items().isEmpty()) {
            Particulars particulars = Particulars.of(sent);
            sections.add(new Section(words.agendaHeading(), IntStream.range(0, sent.items().size())
                    .mapToObj(i -> item(i + 1, sent.items().get(i), sent.meeting(), particulars, words, language, wordsLanguage))
                    .toList()));
        }
        return sections;
    }

    private static Item item(
            int number, AgendaItem item, Meeting meeting, Particulars particulars, ConvocationWords words, String language, String wordsLanguage) {
        String details = Stream.of(
                        item.startsAt() == null ? null : particulars.time(item.startsAt(), wordsLanguage),
                        item.minutes() == null ? null : words.minutes(item.minutes()),
                        item.presenter())
                .filter(Objects::nonNull)
                .map(Markdown::literal)
                .collect(Collectors.joining(" · "));
        String markdown = Stream.of(
                        Markdown.literal(in(item.titles(), language, meeting)),
                        details,
                        item.notes() == null ? "" : in(item.notes(), language, meeting))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
        return new Item(Integer.toString(number), markdown);
    }

    private static String in(LanguageMap texts, String language, Meeting meeting) {
        return texts.in(language(texts, language, meeting.sourceLanguage()));
    }
}
