package org.paideia.agenda.gathering;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.paideia.activity.Recorded;
import org.paideia.activity.Ref;
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
import org.paideia.theme.Theme;

/**
 * People of a network who gather: what a meeting and a conference have in common. Its date is as precise as it is known and
 * no more; it is confirmed once the day is known, and one of the past may be entered as held.
 */
@MappedSuperclass
public abstract class Gathering extends VersionedRecord implements Recorded {

    @Column(updatable = false)
    private String slug;

    @ManyToOne(fetch = FetchType.LAZY)
    private Network network;

    /** The slug of the network, which never changes: lists filter by it without a join. */
    @Column(updatable = false)
    private String networkSlug;

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

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Figure> participants;

    private List<String> sources;

    /** All its titles and themes, folded: what is searched. */
    private String searchText;

    protected Gathering() {}

    /** @param state in which it is entered, or null for TENTATIVE */
    protected Gathering(String slug, Network network, EventState state, Instant now) {
        super(now);
        this.slug = slug;
        this.network = network;
        this.networkSlug = network.slug();
        this.state = state == null ? EventState.TENTATIVE : state;
    }

    /**
     * Takes what is said of it now, and refuses what cannot be.
     *
     * @param content a record, each of whose maps of languages must hold the source language
     * @param host null where it is open
     */
    protected void write(GatheringContent content, City host, Instant now) {
        Sourced.require(content.sourceLanguage(), (Record) content);
        Schedule schedule = Schedule.of(content, host);
        this.host = host;
        this.sourceLanguage = content.sourceLanguage();
        this.titles = content.titles();
        this.theme = content.theme();
        this.themes = content.themes();
        this.about = content.about();
        this.mode = content.mode();
        this.venue = content.venue();
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
            throw Problems.invalid("/when", "day-needed", "A confirmed event must have a day. Postpone it first if the day is no longer known.");
        }
        this.when = schedule.when();
        this.startsAt = schedule.startsAt();
        this.endsAt = schedule.endsAt();
        this.timeZone = schedule.zone() == null ? null : schedule.zone().getId();
        this.firstDay = when.firstDay();
        this.lastDay = when.lastDay();
        this.lastDayRank = when.lastDayRank();
        if (state == EventState.HELD && when.isAfter(today(now))) {
            throw Problems.invalid("/when", "in-the-future", "An event that was held cannot be in the future.");
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
            throw Problems.conflict("no-day", "You can confirm this once its date is known. Add the date first.");
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

    /** Whether what is said of it can still change. */
    public boolean isOpen() {
        return state != EventState.CLOSED && state != EventState.CANCELLED;
    }

    /** Refuses changes of what is over. */
    protected void requireOpen() {
        if (!isOpen()) {
            throw Problems.conflict(ref().kind().toLowerCase(Locale.ROOT) + "-over", "It is " + state + " and stays as it is.");
        }
    }

    /** What the agenda shows of it. */
    public abstract AgendaContent onAgenda();

    /** @param type what sort it is within its kind, or null */
    protected AgendaContent onAgenda(String type, boolean membersOnly) {
        return new AgendaContent(
                ref().kind(), ref(), type, sourceLanguage, titles, theme, themes, when, startsAt, endsAt, timeZone, mode, state,
                networkSlug, host == null ? null : host.slug(), host == null ? null : host.country(), membersOnly, path());
    }

    /** Of its page in the app, behind the language, and in the API. */
    public abstract String path();

    @Override
    public List<Ref> about() {
        return Stream.concat(
                        Stream.of(network.ref(), host == null ? null : host.ref()).filter(Objects::nonNull),
                        themes.stream().map(slug -> new Ref(Theme.KIND, slug)))
                .toList();
    }

    protected Schedule schedule() {
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

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    /** The IANA zone in which its times are told, or null where it is said by no one. */
    public String timeZone() {
        return timeZone;
    }

    public EventMode mode() {
        return mode;
    }

    /** Where it is hosted, or null while that is open. */
    public City host() {
        return host;
    }

    public Venue venue() {
        return venue;
    }

    public String sourceLanguage() {
        return sourceLanguage;
    }

    public LanguageMap titles() {
        return titles;
    }

    public LanguageMap theme() {
        return theme;
    }

    public List<String> themes() {
        return themes;
    }

    /** What is told of it at length. */
    public LanguageMap text() {
        return about;
    }

    public List<Figure> participants() {
        return participants;
    }

    public List<String> sources() {
        return sources;
    }
}
