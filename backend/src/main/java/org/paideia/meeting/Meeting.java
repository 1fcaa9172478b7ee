package org.paideia.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.paideia.activity.Ref;
import org.paideia.activity.Visibility;
import org.paideia.activity.title.Title;
import org.paideia.agenda.AgendaContent;
import org.paideia.agenda.EventState;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.city.City;
import org.paideia.city.Figure;
import org.paideia.meeting.part.AgendaItem;
import org.paideia.meeting.part.AgendaItemCreate;
import org.paideia.meeting.part.JoinLink;
import org.paideia.meeting.part.MeetingDocument;
import org.paideia.meeting.plan.MeetingCopyCreate;
import org.paideia.meeting.plan.OrdinalTitles;
import org.paideia.network.Network;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.text.LanguageMap;
import org.paideia.shared.text.Sourced;
import org.paideia.shared.time.WhenInput;
import org.paideia.theme.Theme;

/**
 * A meeting of a network. It exists so that one record follows it from the first mention ("autumn 2026") to its minutes.
 * Its date is as precise as it is known and no more; it is confirmed once the day is known. A meeting that is entered
 * after it took place is asked for nothing.
 */
@Entity
public class Meeting extends Gathering {

    public static final String KIND = "MEETING";

    private static final int MOST_ITEMS = 100;

    private String kind;
    private Integer ordinal;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @Column(updatable = false)
    private boolean asksForMinutes;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<AgendaItem> items;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<MeetingDocument> documents = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private JoinLink joinLink;

    /** The slug of the meeting that it continues, or null. */
    private String previous;

    protected Meeting() {}

    /** @param host null where it is open */
    public Meeting(String slug, MeetingCreate content, Network network, City host, Instant now) {
        super(slug, network, content.state(), now);
        this.asksForMinutes = state() != EventState.HELD;
        take(content, host, now);
        this.items = new ArrayList<>();
        content.items().forEach(item -> put(UUID.randomUUID(), item, "/items/" + items.size()));
    }

    /** @param host null where it is open */
    public void change(MeetingCreate content, City host, Instant now) {
        requireOpen();
        take(content, host, now);
        touched(now);
    }

    private void take(MeetingCreate content, City host, Instant now) {
        write(content, host, now);
        this.kind = content.kind();
        this.ordinal = content.ordinal();
        this.audience = content.audience() == null ? Audience.PUBLIC : content.audience();
        this.previous = content.previous();
    }

    public UUID addItem(AgendaItemCreate item, Instant now) {
        requireOpen();
        if (items.size() >= MOST_ITEMS) {
            throw Problems.invalid("/titles", "too-large", "An agenda has at most " + MOST_ITEMS + " items.");
        }
        UUID id = UUID.randomUUID();
        put(id, item, "");
        touched(now);
        return id;
    }

    public void changeItem(UUID id, AgendaItemCreate item, Instant now) {
        requireOpen();
        items = new ArrayList<>(items);
        items.remove(item(id));
        put(id, item, "");
        touched(now);
    }

    public void removeItem(UUID id, Instant now) {
        requireOpen();
        AgendaItem item = item(id);
        items = items.stream().filter(other -> other != item).toList();
        touched(now);
    }

    private void put(UUID id, AgendaItemCreate item, String pointer) {
        Sourced.require(sourceLanguage(), item, pointer);
        if (item.startsAt() != null && !schedule().contains(item.startsAt(), zone())) {
            throw Problems.invalid(pointer + "/startsAt", "does-not-fit", "Is outside the days of the meeting, in " + zone() + ".");
        }
        List<AgendaItem> now = new ArrayList<>(items);
        int at = item.position() == null ? now.size() : Math.min(item.position() - 1, now.size());
        now.add(at, new AgendaItem(id, null, null, null, null, null).with(item));
        this.items = now;
    }

    public AgendaItemCreate contentOfItem(UUID id) {
        AgendaItem item = item(id);
        return item.content(items.indexOf(item) + 1);
    }

    private AgendaItem item(UUID id) {
        return items.stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problems.notFound("item of the agenda", id));
    }

    /** Items whose time lies outside of the days of the meeting since that was moved. */
    boolean hasItemOutside() {
        return items.stream().anyMatch(item -> item.startsAt() != null && !schedule().contains(item.startsAt(), zone()));
    }

    /** Puts it in the place of the one with its id, or at the end. */
    public void keepDocument(MeetingDocument document, Instant now) {
        Sourced.require(sourceLanguage(), document);
        boolean isNew = documents.stream().noneMatch(other -> other.id().equals(document.id()));
        if (isNew && documents.size() >= MOST_ITEMS) {
            throw Problems.invalid("/titles", "too-large", "A meeting has at most " + MOST_ITEMS + " documents.");
        }
        documents = isNew
                ? Stream.concat(documents.stream(), Stream.of(document)).toList()
                : documents.stream().map(other -> other.id().equals(document.id()) ? document : other).toList();
        touched(now);
    }

    public void removeDocument(UUID id, Instant now) {
        MeetingDocument document = document(id);
        documents = documents.stream().filter(other -> other != document).toList();
        touched(now);
    }

    public MeetingDocument document(UUID id) {
        return documents.stream()
                .filter(document -> document.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problems.notFound("document", id));
    }

    /** @param link null where there is none any more */
    public void joinsBy(JoinLink link, Instant now) {
        this.joinLink = link;
        touched(now);
    }

    /** What could be sent to make it anew. */
    public MeetingCreate content() {
        return new MeetingCreate(
                slug(), network().slug(), kind, ordinal, sourceLanguage(), titles(), theme(), themes(), text(), WhenInput.of(when()),
                startsAt(), endsAt(), timeZone(), mode(), host() == null ? null : host().slug(), venue(), null, audience,
                IntStream.range(0, items.size()).mapToObj(i -> items.get(i).content(i + 1)).toList(), previous, participants(),
                sources());
    }

    /** The content of the meeting that continues this one: what stays the same from one to the next, counted on. */
    public MeetingCreate next(MeetingCopyCreate wish) {
        LanguageMap name = wish.titles() != null
                ? wish.titles()
                : ordinal == null ? titles() : OrdinalTitles.next(titles(), ordinal);
        return new MeetingCreate(
                wish.slug(), network().slug(), kind, ordinal == null ? null : ordinal + 1, sourceLanguage(), name, null, themes(),
                null, wish.when(), null, null, null, mode(), wish.host(), null, EventState.TENTATIVE, audience,
                items.stream().map(AgendaItem::untimed).toList(), slug(), List.of(), List.of());
    }

    @Override
    public AgendaContent onAgenda() {
        return onAgenda(kind, audience == Audience.MEMBERS);
    }

    @Override
    public String path() {
        return "/meetings/" + slug();
    }

    @Override
    public Ref ref() {
        return new Ref(KIND, slug());
    }

    @Override
    public Visibility visibility() {
        return audience == Audience.PUBLIC ? Visibility.PUBLIC : Visibility.ACTING;
    }

    @Override
    public Optional<Title> title() {
        return Optional.of(new Title(titles(), sourceLanguage(), path(), audience == Audience.PUBLIC).with(network().names()));
    }

    public Audience audience() {
        return audience;
    }

    /** Whether it needs attendance and minutes before it can be closed. */
    public boolean asksForMinutes() {
        return asksForMinutes;
    }

    public List<AgendaItem> items() {
        return List.copyOf(items);
    }

    /** The slug of the meeting that it continues, or null. */
    public String previous() {
        return previous;
    }

    public List<MeetingDocument> documents() {
        return List.copyOf(documents);
    }

    public JoinLink joinLink() {
        return joinLink;
    }
}
