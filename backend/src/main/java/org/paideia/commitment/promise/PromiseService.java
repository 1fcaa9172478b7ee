package org.paideia.commitment.promise;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.paideia.access.LetterLanguage;
import org.paideia.city.CityService;
import org.paideia.city.Today;
import org.paideia.commitment.CommitmentProgress;
import org.paideia.commitment.register.CommitmentListItem;
import org.paideia.commitment.register.RegisterService;
import org.paideia.document.Documents;
import org.paideia.document.Form;
import org.paideia.document.Markdown;
import org.paideia.document.Writing;
import org.paideia.document.Writing.Fact;
import org.paideia.document.Writing.Item;
import org.paideia.document.Writing.Section;

/** Tells what one city promised and how that goes, on paper and as a page of its own. */
@ApplicationScoped
public class PromiseService {

    private final RegisterService register;
    private final CityService cities;
    private final Documents documents;
    private final Today today;
    private final String publicUrl;

    PromiseService(
            RegisterService register,
            CityService cities,
            Documents documents,
            Today today,
            @ConfigProperty(name = "paideia.public-url") String publicUrl) {
        this.register = register;
        this.cities = cities;
        this.documents = documents;
        this.today = today;
        this.publicUrl = publicUrl;
    }

    public CityPromises of(String city, String language) {
        var names = cities.require(city).names();
        return new CityPromises(city, names, register.ofCity(city), today.in(ZoneOffset.UTC), language);
    }

    /** As a PDF: what goes on, what is kept, and what is no more, each with what is known of it. */
    public byte[] report(CityPromises promises) {
        PromiseWords words = words(promises);
        Told told = new Told(words, promises.language());
        List<Section> sections = new ArrayList<>();
        for (CommitmentProgress progress : List.of(
                CommitmentProgress.IN_PROGRESS, CommitmentProgress.NOT_STARTED, CommitmentProgress.COMPLETED,
                CommitmentProgress.ABANDONED)) {
            List<CommitmentListItem> found =
                    promises.standing().stream().filter(item -> item.progress() == progress).toList();
            if (!found.isEmpty()) {
                sections.add(section(told.progress(progress), found, told, promises.language()));
            }
        }
        if (!promises.withdrawn().isEmpty()) {
            sections.add(section(words.withdrawn(), promises.withdrawn(), told, promises.language()));
        }
        if (sections.isEmpty()) {
            sections.add(new Section(null, List.of(new Item(null, Markdown.literal(words.none())))));
        }
        List<Fact> facts = List.of(
                new Fact(words.count(), Integer.toString(promises.standing().size())),
                new Fact(words.completed(), Long.toString(promises.completed())),
                new Fact(words.overdue(), Long.toString(promises.overdue())),
                new Fact(words.asOf(), told.day(promises.day())));
        return documents.make(Form.PDF, promises.slug(), new Writing(
                        promises.language(), promises.language(), words.title(promises.name()), promises.name(), facts, sections,
                        promises.day()))
                .bytes();
    }

    private static Section section(String heading, List<CommitmentListItem> found, Told told, String language) {
        return new Section(heading, IntStream.range(0, found.size())
                .mapToObj(i -> new Item(Integer.toString(i + 1), paragraph(found.get(i), told, language)))
                .toList());
    }

    /** One paragraph, so that no page ends between a title and what belongs to it. */
    private static String paragraph(CommitmentListItem item, Told told, String language) {
        String details = Stream.concat(told.details(item), Stream.ofNullable(told.light(item)))
                .map(Markdown::literal)
                .collect(Collectors.joining(" · "));
        return "**" + Markdown.literal(item.titles().in(language)) + "**" + (details.isEmpty() ? "" : "  \n" + details);
    }

    /** As a whole page without scripts. */
    public String frame(CityPromises promises) {
        PromiseWords words = words(promises);
        Told told = new Told(words, promises.language());
        String app = publicUrl + "/" + promises.language();
        return new FramePage(
                        promises.language(),
                        words.title(promises.name()),
                        promises.standing().stream().map(item -> entry(item, told, app, promises.language())).toList(),
                        words.none(),
                        words.asOf() + " " + told.day(promises.day()),
                        app + "/commitments?city=" + promises.slug(),
                        words.all(promises.name()))
                .html();
    }

    private static FramePage.Entry entry(CommitmentListItem item, Told told, String app, String language) {
        String title = item.titles().in(language);
        return new FramePage.Entry(
                app + "/commitments/" + item.id(),
                title,
                item.titles().texts().entrySet().stream()
                        .filter(text -> Objects.equals(text.getValue(), title))
                        .map(text -> text.getKey())
                        .reduce((one, other) -> other.equals(language) ? other : one)
                        .orElse(language),
                told.details(item).collect(Collectors.joining(" · ")),
                item.progress().name(),
                told.progress(item),
                item.light() == null ? null : item.light().name(),
                told.light(item));
    }

    private static PromiseWords words(CityPromises promises) {
        return LetterLanguage.words(PromiseWords.class, promises.language());
    }
}
