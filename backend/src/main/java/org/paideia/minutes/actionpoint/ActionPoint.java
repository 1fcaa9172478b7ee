package org.paideia.minutes.actionpoint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.paideia.activity.Recorded;
import org.paideia.activity.Ref;
import org.paideia.activity.Visibility;
import org.paideia.agenda.EventState;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.city.City;
import org.paideia.conference.Conference;
import org.paideia.minutes.Minutes;
import org.paideia.shared.persistence.VersionedRecord;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.text.LanguageMap;
import org.paideia.shared.text.Sourced;
import org.paideia.shared.time.When;

/**
 * What a meeting or a conference agreed to be done, by a member city or by the secretariat. It outlives what agreed on it: it
 * appears on each further meeting of the network until it is done or dropped. At a meeting its words belong to the minutes and
 * are frozen with them, at a conference they are once that is closed; who does it, until when, and how far it has come go on.
 */
@Entity
public class ActionPoint extends VersionedRecord implements Recorded {

    public static final String KIND = "ACTION_POINT";

    @ManyToOne(fetch = FetchType.LAZY)
    private Minutes minutes;

    /** What agreed on it, where no minutes are kept. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Conference conference;

    /** The slug of the network that agreed, which never changes: lists filter by it without a join. */
    @Column(updatable = false)
    private String networkSlug;

    @Column(updatable = false)
    private int number;

    private String sourceLanguage;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap texts;

    @ManyToOne(fetch = FetchType.LAZY)
    private City city;

    /** The slug of the city, by which lists filter. */
    private String citySlug;

    private LocalDate dueOn;

    /** The day by which it is due as it is sorted by: what has none comes last. */
    private LocalDate dueSort;

    @Enumerated(EnumType.STRING)
    private ActionPointState state;

    private LocalDate settledOn;
    private String note;

    protected ActionPoint() {}

    /** @param city that does it, or null for the secretariat */
    static ActionPoint of(Minutes minutes, ActionPointCreate content, City city, Instant now) {
        ActionPoint point = new ActionPoint(minutes.meeting(), minutes.sourceLanguage(), content, city, now);
        point.minutes = minutes;
        point.number = minutes.nextActionPoint();
        return point;
    }

    /**
     * @param number the next of the conference, which is held
     * @param city that does it, or null for the secretariat
     */
    static ActionPoint of(Conference conference, int number, ActionPointCreate content, City city, Instant now) {
        ActionPoint point = new ActionPoint(conference, conference.sourceLanguage(), content, city, now);
        point.conference = conference;
        point.number = number;
        return point;
    }

    private ActionPoint(Gathering agreedAt, String sourceLanguage, ActionPointCreate content, City city, Instant now) {
        super(now);
        this.networkSlug = agreedAt.network().slug();
        this.sourceLanguage = Objects.requireNonNullElse(content.sourceLanguage(), sourceLanguage);
        this.state = ActionPointState.OPEN;
        put(content, city, now);
    }

    /** @param city that does it, or null for the secretariat */
    void change(ActionPointCreate content, City city, Instant now) {
        Sourced.require(sourceLanguage, content);
        if (!content.texts().equals(texts)) {
            requireWordsOpen();
        }
        requireUnsettled();
        put(content, city, now);
    }

    /** Refuses what can be written while the words can still be changed. */
    void requireWordsOpen() {
        if (minutes != null) {
            minutes.requireOpen();
        } else {
            Minutes.requireHeld(conference);
        }
    }

    /** Whether the words can still be changed. */
    boolean areWordsOpen() {
        return minutes == null ? conference.state() == EventState.HELD : minutes.isOpen();
    }

    /** Refuses what is for open ones alone. */
    void requireUnsettled() {
        if (state != ActionPointState.OPEN) {
            throw Problems.conflict("settled", "It is " + state + ". Open it again first.");
        }
    }

    private void put(ActionPointCreate content, City city, Instant now) {
        Sourced.require(sourceLanguage, content);
        this.texts = content.texts();
        this.city = city;
        this.citySlug = city == null ? null : city.slug();
        this.dueOn = content.dueOn();
        this.dueSort = Objects.requireNonNullElse(dueOn, When.LAST_DAY);
        touched(now);
    }

    /**
     * Moves it to another state.
     *
     * @param day on which it was settled
     * @param note why, where it is dropped or opened again
     */
    void become(ActionPointState to, LocalDate day, String note, Instant now) {
        if (!state.next().contains(to)) {
            throw Problems.transition(state, to, state.next());
        }
        if (to != ActionPointState.DONE && note == null) {
            throw Problems.invalid("/note", "required", "Say why.");
        }
        this.state = to;
        this.settledOn = to == ActionPointState.OPEN ? null : day;
        this.note = note;
        touched(now);
    }

    /** What could be sent to make it anew. */
    public ActionPointCreate content() {
        return new ActionPointCreate(sourceLanguage, texts, citySlug, dueOn);
    }

    @Override
    public Ref ref() {
        return new Ref(KIND, id().toString());
    }

    @Override
    public List<Ref> about() {
        return Stream.of(agreedAt().ref(), agreedAt().network().ref(), city == null ? null : city.ref())
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public Visibility visibility() {
        return minutes == null ? Visibility.PUBLIC : minutes.visibility();
    }

    /** In which it stands; null for that of a conference. */
    public Minutes minutes() {
        return minutes;
    }

    /** The meeting or conference that agreed on it. */
    public Gathering agreedAt() {
        return minutes == null ? conference : minutes.meeting();
    }

    public int number() {
        return number;
    }

    /** The city that does it, or null where the secretariat does. */
    public City city() {
        return city;
    }

    public ActionPointState state() {
        return state;
    }

    LocalDate settledOn() {
        return settledOn;
    }

    String note() {
        return note;
    }
}
