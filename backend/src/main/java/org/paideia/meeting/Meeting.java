package org.paideia.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.paideia.activity.Recorded;
import org.paideia.activity.Ref;
import org.paideia.activity.Title;
import org.paideia.activity.Visibility;
import org.paideia.agenda.AgendaContent;
import org.paideia.agenda.EventMode;
import org.paideia.agenda.EventState;
import org.paideia.city.City;
import org.paideia.city.Figure;
import org.paideia.network.Network;
import org.paideia.shared.persistence.VersionedRecord;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.text.LanguageMap;
import org.paideia.shared.text.Names;
import org.paideia.shared.text.Sourced;
import org.paideia.shared.time.Precision;
import org.paideia.shared.time.When;
import org.paideia.shared.time.WhenInput;

/**
 * A meeting of a network. It exists so that one record follows it from the first mention ("autumn 2026") to its minutes.
 * Its date is as precise as it is known and no more; it is confirmed once the day is known. A meeting that is entered
 * after it took place is asked for nothing.
 */
@Entity
public class Meeting extends VersionedRecord implements Recorded {

    public static final String KIND = "MEETING";

    private static final int MOST_ITEMS = 100;

    @Column(updatable = false)
    private String slug;

    @ManyToOne(fetch = FetchType.LAZY)
    private Network network;

    /** The slug of the network, which never changes: lists filter by it without a join. */
    @Column(updatable = false)
    private String networkSlug;

    private String kind;
    private Integer ordinal;
    private String sourceLanguage;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap titles;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap theme;

    private List<String> themes;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap about;

    @Embedded
    private When when;

    /** The bounds as they are sorted by: open ends are the first and the last day there is. */
    private LocalDate firstDay;

    private LocalDate lastDay;

    /** How far the last day lies before the end of time, in days, so that both sort columns go the same way. */
    private int lastDayRank;

    private Instant startsAt;
    private Instant endsAt;
    private String timeZone;

    @Enumerated(EnumType.STRING)
    private EventMode mode;

    @ManyToOne(fetch = FetchType.LAZY)
    private City host;

    @JdbcTypeCode(SqlTypes.JSON)
    private Venue venue;

    @Enumerated(EnumType.STRING)
    private EventState state;

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

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Figure> participants;

    private List<String> sources;

    /** All its titles and themes, folded: what is searched. */
    private String searchText;

    protected Meeting() {}

    /** @param host null where it is open */
    Meeting(String slug, MeetingCreate content, Network network, City host, Instant now) {
        super(now);
        this.slug = slug;
        this.network = network;
        this.networkSlug = network.slug();
        this.state = content.state() == null ? EventState.TENTATIVE : content.state();
        this.asksForMinutes = state != EventState.HELD;
        write(content, host, now);
        this.items = new ArrayList<>();
        content.items().forEach(item -> put(UUID.randomUUID(), item, "/items/" + items.size()));
    }

    /** @param host null where it is open */
    void change(MeetingCreate content, City host, Instant now) {
        requireOpen();
        write(content, host, now);
        touched(now);
    }

    private void write(MeetingCreate content, City host, Instant now) {
        Sourced.require(content.sourceLanguage(), content);
        Schedule schedule = Schedule.of(content, host);
        this.host = host;
        this.kind = content.kind();
        this.ordinal = content.ordinal();
        this.sourceLanguage = content.sourceLanguage();
        this.titles = content.titles();
        this.theme = content.theme();
        this.themes = content.themes();
        this.about = content.about();
        this.mode = content.mode();
        this.venue = content.venue();
        this.audience = content.audience() == null ? Audience.PUBLIC : content.audience();
        this.previous = content.previous();
        this.participants = content.participants();
        this.sources = content.sources();
        this.searchText = Stream.of(titles, theme)
                .filter(Objects::nonNull)
                .flatMap(map -> map.texts().values().stream())
                .map(Names::folded)
                .distinct()
                .collect(Collectors.joining("\n"));
        takesPlace(schedule, now);
    }

    private void takesPlace(Schedule schedule, Instant now) {
        if (state == EventState.CONFIRMED && schedule.when().precision() != Precision.DAY) {
            throw Problems.invalid("/when", "day-needed", "What is confirmed has a day. Postpone it first where it has none any more.");
        }
        this.when = schedule.when();
        this.startsAt = schedule.startsAt();
        this.endsAt = schedule.endsAt();
        this.timeZone = schedule.zone() == null ? null : schedule.zone().getId();
        this.firstDay = when.firstDay();
        this.lastDay = when.lastDay();
        this.lastDayRank = when.lastDayRank();
        if (state == EventState.HELD && when.isAfter(today(now))) {
            throw Problems.invalid("/when", "in-the-future", "What was held does not lie in the future.");
        }
    }

    /**
     * Moves it to another state.
     *
     * @param note why, where the new state needs a reason
     */
    void become(EventState to, String note, Instant now) {
        if (!state.next().contains(to)) {
            throw Problems.transition(state, to, state.next());
        }
        if (to == EventState.CONFIRMED && when.precision() != Precision.DAY) {
            throw Problems.conflict("no-day", "A meeting is confirmed once its day is known. Give it its day first.");
        }
        if (to == EventState.HELD && state == EventState.CONFIRMED && when.isAfter(today(now))) {
            throw Problems.conflict("not-yet", "It begins on " + when.earliest() + ", and has not been held before.");
        }
        boolean needsReason = to == EventState.CANCELLED || state == EventState.CLOSED;
        if (needsReason && note == null) {
            throw Problems.invalid("/note", "required", "Say why.");
        }
        this.state = to;
        touched(now);
    }

    /** Refuses changes of what is over. */
    void requireOpen() {
        if (state == EventState.CLOSED || state == EventState.CANCELLED) {
            throw Problems.conflict("meeting-over", "It is " + state + " and stays as it is.");
        }
    }

    UUID addItem(AgendaItemCreate item, Instant now) {
        requireOpen();
        if (items.size() >= MOST_ITEMS) {
            throw Problems.invalid("/titles", "too-large", "An agenda has at most " + MOST_ITEMS + " items.");
        }
        UUID id = UUID.randomUUID();
        put(id, item, "");
        touched(now);
        return id;
    }

    void changeItem(UUID id, AgendaItemCreate item, Instant now) {
        requireOpen();
        items = new ArrayList<>(items);
        items.remove(item(id));
        put(id, item, "");
        touched(now);
    }

    void removeItem(UUID id, Instant now) {
        requireOpen();
        AgendaItem item = item(id);
        items = items.stream().filter(other -> other != item).toList();
        touched(now);
    }

    private void put(UUID id, AgendaItemCreate item, String pointer) {
        Sourced.require(sourceLanguage, item, pointer);
        if (item.startsAt() != null && !schedule().contains(item.startsAt(), zone())) {
            throw Problems.invalid(pointer + "/startsAt", "does-not-fit", "Lies outside of the days of the meeting, in " + zone() + ".");
        }
        List<AgendaItem> now = new ArrayList<>(items);
        int at = item.position() == null ? now.size() : Math.min(item.position() - 1, now.size());
        now.add(at, new AgendaItem(id, null, null, null, null, null).with(item));
        this.items = now;
    }

    AgendaItemCreate contentOfItem(UUID id) {
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
    void keepDocument(MeetingDocument document, Instant now) {
        Sourced.require(sourceLanguage, document);
        boolean isNew = documents.stream().noneMatch(other -> other.id().equals(document.id()));
        if (isNew && documents.size() >= MOST_ITEMS) {
            throw Problems.invalid("/titles", "too-large", "A meeting has at most " + MOST_ITEMS + " documents.");
        }
        documents = isNew
                ? Stream.concat(documents.stream(), Stream.of(document)).toList()
                : documents.stream().map(other -> other.id().equals(document.id()) ? document : other).toList();
        touched(now);
    }

    void removeDocument(UUID id, Instant now) {
        MeetingDocument document = document(id);
        documents = documents.stream().filter(other -> other != document).toList();
        touched(now);
    }

    MeetingDocument document(UUID id) {
        return documents.stream()
                .filter(document -> document.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problems.notFound("document", id));
    }

    /** @param link null where there is none any more */
    void joinsBy(JoinLink link, Instant now) {
        this.joinLink = link;
        touched(now);
    }

    /** What could be sent to make it anew. */
    public MeetingCreate content() {
        return new MeetingCreate(
                slug, networkSlug, kind, ordinal, sourceLanguage, titles, theme, themes, about, WhenInput.of(when), startsAt,
                endsAt, timeZone, mode, host == null ? null : host.slug(), venue, null, audience,
                IntStream.range(0, items.size()).mapToObj(i -> items.get(i).content(i + 1)).toList(), previous, participants,
                sources);
    }

    /** The content of the meeting that continues this one: what stays the same from one to the next, counted on. */
    MeetingCreate next(MeetingCopyCreate wish) {
        LanguageMap name = wish.titles() != null
                ? wish.titles()
                : ordinal == null ? titles : OrdinalTitles.next(titles, ordinal);
        return new MeetingCreate(
                wish.slug(), networkSlug, kind, ordinal == null ? null : ordinal + 1, sourceLanguage, name, null, themes, null,
                wish.when(), null, null, null, mode, wish.host(), null, EventState.TENTATIVE, audience,
                items.stream().map(AgendaItem::untimed).toList(), slug, List.of(), List.of());
    }

    AgendaContent onAgenda() {
        return new AgendaContent(
                KIND, slug, kind, sourceLanguage, titles, theme, themes, when, startsAt, endsAt, timeZone, mode, state,
                networkSlug, host == null ? null : host.slug(), host == null ? null : host.country(),
                audience == Audience.MEMBERS, "/meetings/" + slug);
    }

    @Override
    public Ref ref() {
        return new Ref(KIND, slug);
    }

    @Override
    public List<Ref> about() {
        return host == null ? List.of(network.ref()) : List.of(network.ref(), host.ref());
    }

    @Override
    public Visibility visibility() {
        return audience == Audience.PUBLIC ? Visibility.PUBLIC : Visibility.ACTING;
    }

    @Override
    public Optional<Title> title() {
        return Optional.of(new Title(titles, sourceLanguage, "/meetings/" + slug, audience == Audience.PUBLIC)
                .with(network.names()));
    }

    private Schedule schedule() {
        return new Schedule(when, startsAt, endsAt, timeZone == null ? null : ZoneId.of(timeZone));
    }

    /** In which its days begin and end: its own, else its host's, else its network's. */
    public ZoneId zone() {
        return timeZone != null ? ZoneId.of(timeZone) : host != null ? host.zone() : network.zone();
    }

    private LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, zone());
    }

    public String slug() {
        return slug;
    }

    public Network network() {
        return network;
    }

    public EventState state() {
        return state;
    }

    public When when() {
        return when;
    }

    public Audience audience() {
        return audience;
    }

    public String sourceLanguage() {
        return sourceLanguage;
    }

    public LanguageMap titles() {
        return titles;
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

    /** Where it is hosted, or null while that is open. */
    public City host() {
        return host;
    }

    List<MeetingDocument> documents() {
        return List.copyOf(documents);
    }

    JoinLink joinLink() {
        return joinLink;
    }
}
