package org.paideia.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.paideia.activity.Recorded;
import org.paideia.activity.Ref;
import org.paideia.activity.Visibility;
import org.paideia.activity.title.Title;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.eventrole.GatheringKind;
import org.paideia.network.Network;
import org.paideia.shared.persistence.VersionedRecord;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.text.LanguageMap;
import org.paideia.shared.text.Names;
import org.paideia.shared.text.Sourced;

/**
 * A session in the programme of a meeting or conference. Its times are those of a clock on the wall there: where the event
 * is found to lie in another time zone, the session still begins at half past nine.
 */
@Entity
@Table(name = "programme_session")
public class Session extends VersionedRecord implements Recorded {

    public static final String KIND = "SESSION";

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private GatheringKind eventKind;

    @Column(updatable = false)
    private String eventSlug;

    @Column(updatable = false)
    private String networkSlug;

    /** Whether everybody may know of the event. */
    private boolean eventPublic;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap eventTitles;

    @Column(updatable = false)
    private String reference;

    @Column(updatable = false)
    private String sourceLanguage;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap titles;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap descriptions;

    @Enumerated(EnumType.STRING)
    private SessionFormat format;

    private String track;
    private String room;
    private LocalDateTime startsOn;
    private LocalDateTime endsOn;
    private List<String> languages;
    private List<String> interpretation;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Speaker> speakers;

    private Integer capacity;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<SessionDocument> documents;

    @Enumerated(EnumType.STRING)
    private SessionState state;

    private String note;

    /** Its titles and the speakers who may be named, folded: what is searched. */
    private String searchText;

    protected Session() {}

    public Session(Gathering event, SessionCreate content, SessionTimes times, Instant now) {
        super(now);
        this.eventKind = GatheringKind.valueOf(event.ref().kind());
        this.eventSlug = event.slug();
        this.networkSlug = event.network().slug();
        this.reference = content.reference() == null ? UUID.randomUUID().toString() : content.reference();
        this.sourceLanguage = content.sourceLanguage();
        this.state = SessionState.SCHEDULED;
        write(event, content, times);
    }

    /** Says something else of it. */
    public void change(Gathering event, SessionCreate content, SessionTimes times, Instant now) {
        write(event, content, times);
        touched(now);
    }

    private void write(Gathering event, SessionCreate content, SessionTimes times) {
        Sourced.require(sourceLanguage, content);
        this.eventPublic = event.visibility() == Visibility.PUBLIC;
        this.eventTitles = event.titles();
        this.titles = content.titles();
        this.descriptions = content.descriptions();
        this.format = content.format();
        this.track = content.track();
        this.room = content.room();
        this.startsOn = times.start();
        this.endsOn = times.end();
        this.languages = content.languages();
        this.interpretation = content.interpretation();
        this.speakers = content.speakers();
        this.capacity = content.capacity();
        this.documents = content.documents();
        this.searchText = Stream.concat(
                        titles.texts().values().stream(), speakers.stream().filter(Speaker::mayBeNamed).map(Speaker::name))
                .map(Names::folded)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /**
     * Moves it to another state.
     *
     * @param why everybody can read it; needed where it is cancelled
     */
    public void become(SessionState to, String why, Instant now) {
        if (!state.next().contains(to)) {
            throw Problems.transition(state, to, state.next());
        }
        if (to == SessionState.CANCELLED && why == null) {
            throw Problems.invalid("/note", "required", "Say why.");
        }
        this.state = to;
        this.note = to == SessionState.CANCELLED ? why : null;
        touched(now);
    }

    /** What could be sent to make it anew. */
    public SessionCreate content() {
        return new SessionCreate(
                eventKind, eventSlug, reference, sourceLanguage, titles, descriptions, format, track, room, startsOn.toString(),
                endsOn.toString(), languages, interpretation, speakers, capacity, documents);
    }

    /** Whether it takes place at the same time as another. */
    public boolean overlaps(Session other) {
        return startsOn.isBefore(other.endsOn) && other.startsOn.isBefore(endsOn);
    }

    public GatheringKind eventKind() {
        return eventKind;
    }

    public String eventSlug() {
        return eventSlug;
    }

    /** The event, as the history names it. */
    public Ref event() {
        return new Ref(eventKind.record(), eventSlug);
    }

    public String reference() {
        return reference;
    }

    public String sourceLanguage() {
        return sourceLanguage;
    }

    public LanguageMap titles() {
        return titles;
    }

    /** Null where nothing is said. */
    public LanguageMap descriptions() {
        return descriptions;
    }

    public SessionFormat format() {
        return format;
    }

    /** Null where it is of none. */
    public String track() {
        return track;
    }

    /** Null while that is open. */
    public String room() {
        return room;
    }

    /** Local time at the event. */
    public LocalDateTime start() {
        return startsOn;
    }

    /** Local time at the event. */
    public LocalDateTime end() {
        return endsOn;
    }

    public List<String> languages() {
        return languages;
    }

    public List<String> interpretation() {
        return interpretation;
    }

    /** All of them, also those whose names are not public. */
    public List<Speaker> speakers() {
        return speakers;
    }

    /** Null where there is no limit. */
    public Integer capacity() {
        return capacity;
    }

    public List<SessionDocument> documents() {
        return documents;
    }

    public SessionState state() {
        return state;
    }

    /** Why it was cancelled, or null. */
    public String note() {
        return note;
    }

    /** Of its page in the app, behind the language, and in the API. */
    public String path() {
        return "/sessions/" + id();
    }

    @Override
    public Ref ref() {
        return new Ref(KIND, id().toString());
    }

    @Override
    public List<Ref> about() {
        return List.of(event(), new Ref(Network.KIND, networkSlug));
    }

    @Override
    public Visibility visibility() {
        return eventPublic ? Visibility.PUBLIC : Visibility.ACTING;
    }

    @Override
    public Optional<Title> title() {
        return Optional.of(new Title(titles, sourceLanguage, path(), eventPublic).with(eventTitles));
    }
}
