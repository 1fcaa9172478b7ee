package org.paideia.minutes.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paideia.access.Caller;
import org.paideia.access.LetterLanguage;
import org.paideia.convocation.PaperService;
import org.paideia.convocation.Particulars;
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
import org.paideia.minutes.ApprovalOutcome;
import org.paideia.minutes.Minutes;
import org.paideia.minutes.MinutesService;
import org.paideia.minutes.actionpoint.ActionPoint;
import org.paideia.minutes.actionpoint.ActionPointCreate;
import org.paideia.minutes.actionpoint.ActionPoints;
import org.paideia.minutes.attendance.Attendances;
import org.paideia.minutes.attendance.Presence;
import org.paideia.minutes.decision.Decision;
import org.paideia.minutes.decision.DecisionCreate;
import org.paideia.minutes.decision.Decisions;
import org.paideia.minutes.decision.Vote;
import org.paideia.shared.text.LanguageMap;
import org.paideia.shared.time.When;

/** Minutes on paper, with what was decided, what is to be done, and what the next meeting said of them. */
@ApplicationScoped
public class MinutesPaperService {

    private final MinutesService minutes;
    private final Decisions decisions;
    private final ActionPoints actionPoints;
    private final Attendances attendances;
    private final Documents documents;

    MinutesPaperService(
            MinutesService minutes,
            Decisions decisions,
            ActionPoints actionPoints,
            Attendances attendances,
            Documents documents) {
        this.minutes = minutes;
        this.decisions = decisions;
        this.actionPoints = actionPoints;
        this.attendances = attendances;
        this.documents = documents;
    }

    /** @param asked the language in which to print them, or null for that in which they were written */
    public PaperFile make(Caller caller, String slug, String asked, Form form) {
        Minutes found = minutes.visible(caller, slug);
        String language = PaperService.language(found.texts(), asked, found.sourceLanguage());
        return documents.make(form, slug + "-minutes", writing(found, language));
    }

    private Writing writing(Minutes found, String language) {
        String wordsLanguage = PaperService.wordsLanguage(language);
        PaperWords words = LetterLanguage.words(PaperWords.class, wordsLanguage);
        Meeting meeting = found.meeting();
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(null, List.of(new Item(null, found.texts().in(language)))));
        add(sections, words.decisions(), decisions.of(found), decision -> decided(decision, words, language));
        add(sections, words.actionPoints(), actionPoints.of(found), point -> agreed(point, words, language, wordsLanguage));
        if (found.approval() != null && found.approval().corrections() != null) {
            sections.add(new Section(words.corrections(), List.of(new Item(null, found.approval().corrections()))));
        }
        return new Writing(
                language,
                wordsLanguage,
                in(meeting.titles(), language, meeting.sourceLanguage()),
                meeting.network().names().in(language),
                facts(found, words, wordsLanguage),
                sections,
                Objects.requireNonNullElse(meeting.when().latest(), LocalDate.EPOCH));
    }

    private static <T> void add(List<Section> sections, String heading, List<T> records, Function<T, Item> item) {
        if (!records.isEmpty()) {
            sections.add(new Section(heading, records.stream().map(item).toList()));
        }
    }

    private List<Fact> facts(Minutes found, PaperWords words, String language) {
        Particulars particulars = Particulars.of(found.meeting());
        List<Fact> facts = new ArrayList<>();
        add(facts, words.date(), particulars.date(language));
        add(facts, words.time(), particulars.time(language));
        add(facts, words.place(), particulars.place(language));
        add(facts, words.present(), present(found.meeting(), language));
        add(facts, words.approval(), found.approval() == null ? null : approved(found, words, language));
        return facts;
    }

    private static void add(List<Fact> facts, String label, String value) {
        if (value != null) {
            facts.add(new Fact(label, value));
        }
    }

    /** Those who were there; who was not is for those who run the network. */
    private String present(Meeting meeting, String language) {
        String cities = attendances.all(meeting).stream()
                .filter(attendance -> attendance.content().presence() == Presence.PRESENT)
                .map(attendance -> attendance.city().names().in(language))
                .sorted()
                .collect(Collectors.joining(", "));
        return cities.isEmpty() ? null : cities;
    }

    private static String approved(Minutes found, PaperWords words, String language) {
        String day = day(LocalDate.ofInstant(found.approval().at(), found.meeting().zone()), language);
        return found.approval().outcome() == ApprovalOutcome.APPROVED ? words.approvedOn(day) : words.correctedOn(day);
    }

    private static Item decided(Decision decision, PaperWords words, String language) {
        DecisionCreate content = decision.content();
        Vote vote = content.vote();
        String counted = vote == null ? "" : "\n\n" + Markdown.literal(words.vote(vote.inFavour(), vote.against(), vote.abstained()));
        return new Item(Integer.toString(decision.number()), in(content.texts(), language, content.sourceLanguage()) + counted);
    }

    private static Item agreed(ActionPoint point, PaperWords words, String language, String wordsLanguage) {
        ActionPointCreate content = point.content();
        String state = switch (point.state()) {
            case OPEN -> words.open();
            case DONE -> words.isDone();
            case DROPPED -> words.isDropped();
        };
        String details = Stream.of(
                        point.city() == null ? words.secretariat() : point.city().names().in(wordsLanguage),
                        content.dueOn() == null ? null : words.dueOn(day(content.dueOn(), wordsLanguage)),
                        state)
                .filter(Objects::nonNull)
                .map(Markdown::literal)
                .collect(Collectors.joining(" · "));
        String text = in(content.texts(), language, content.sourceLanguage());
        return new Item(Integer.toString(point.number()), text + "\n\n" + details);
    }

    private static String day(LocalDate day, String language) {
        return WhenWords.of(When.onDay(day), language);
    }

    private static String in(LanguageMap texts, String language, String source) {
        return texts.in(PaperService.language(texts, language, source));
    }
}
