package org.paideia.registration.settings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.paideia.activity.Recorded;
import org.paideia.activity.Ref;
import org.paideia.activity.Visibility;
import org.paideia.agenda.EventState;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.eventrole.GatheringKind;
import org.paideia.network.Network;
import org.paideia.registration.RegistrationMode;
import org.paideia.shared.persistence.VersionedRecord;
import org.paideia.shared.time.When;

/**
 * When and how people register for an event. It is a record beside the event, so that registering and its rules change no
 * version of that. Whoever writes it, or what depends on it, holds the lock of the event.
 */
@Entity
public class RegistrationSettings extends VersionedRecord implements Recorded {

    public static final String KIND = "REGISTRATION_SETTINGS";

    /** How long before the start whoever waits is given a place by itself. */
    private static final Duration PROMOTION_ENDS = Duration.ofHours(24);

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private GatheringKind eventKind;

    @Column(updatable = false)
    private String eventSlug;

    @Column(updatable = false)
    private String networkSlug;

    private Instant opensAt;
    private Instant closesAt;
    private boolean approval;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Places> places = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Question> questions = List.of();

    /** The last version of each question that was ever asked, by its code. */
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Integer> versions = Map.of();

    private int keepDays;

    /** Whether they were taken over from the edition before and nobody has looked at them yet: until then nobody registers. */
    private boolean carriedOver;

    /** When the sensitive answers were erased, or null. */
    private LocalDate answersErasedOn;

    /** When all personal data were erased, or null. */
    private LocalDate erasedOn;

    protected RegistrationSettings() {}

    RegistrationSettings(Gathering event, SettingsInput input, Instant now) {
        super(now);
        this.eventKind = GatheringKind.valueOf(event.ref().kind());
        this.eventSlug = event.slug();
        this.networkSlug = event.network().slug();
        change(input, now);
    }

    /** Those of an edition that was begun from another: what was asked there, without its days. */
    static RegistrationSettings carriedOver(Gathering event, RegistrationSettings before, Instant now) {
        SettingsInput content = before.content();
        RegistrationSettings settings = new RegistrationSettings(
                event, new SettingsInput(null, null, content.approval(), content.places(), content.questions(), content.keepDays()), now);
        settings.carriedOver = true;
        return settings;
    }

    /** Takes what is said now; the input has been held against the rules. */
    void change(SettingsInput input, Instant now) {
        this.opensAt = input.opensAt();
        this.closesAt = input.closesAt();
        this.approval = input.approval();
        this.places = List.copyOf(input.places());
        this.keepDays = input.keepDays();
        this.carriedOver = false;
        ask(input.questions());
        touched(now);
    }

    private void ask(List<QuestionInput> inputs) {
        Map<String, Integer> counted = new HashMap<>(versions);
        List<Question> asked = new ArrayList<>();
        for (QuestionInput input : inputs) {
            boolean isSame = question(input.code()).filter(before -> before.asks(input)).isPresent();
            int version = isSame ? counted.get(input.code()) : counted.merge(input.code(), 1, Integer::sum);
            asked.add(Question.of(input, version));
        }
        this.questions = asked;
        this.versions = counted;
    }

    /** What could be sent to say the same. */
    SettingsInput content() {
        List<QuestionInput> asked = questions.stream()
                .map(q -> new QuestionInput(
                        q.code(), q.kind(), q.labels(), q.required(), q.sensitive(), q.choices(), q.condition()))
                .toList();
        return new SettingsInput(opensAt, closesAt, approval, places, asked, keepDays);
    }

    /** Whether people may register at that moment. */
    public RegistrationStatus statusAt(Instant now, Gathering event) {
        boolean isAhead = event.state() == EventState.TENTATIVE || event.state() == EventState.CONFIRMED;
        if (!isAhead || isOver(event, now) || closesAt != null && !now.isBefore(closesAt)) {
            return RegistrationStatus.CLOSED;
        }
        return carriedOver || opensAt != null && now.isBefore(opensAt) ? RegistrationStatus.NOT_YET : RegistrationStatus.OPEN;
    }

    private static boolean isOver(Gathering event, Instant now) {
        LocalDate last = event.when().lastDay();
        return event.when().hasPlaceInTime()
                && !last.equals(When.LAST_DAY)
                && !now.isBefore(last.plusDays(1).atStartOfDay(event.zone()).toInstant());
    }

    /** Whether a place that becomes free goes to whoever waits by itself. */
    public boolean promotesAt(Instant now, Gathering event) {
        if (event.startsAt() == null && !event.when().hasPlaceInTime()) {
            return true;
        }
        Instant start = event.startsAt() != null
                ? event.startsAt()
                : event.when().firstDay().atStartOfDay(event.zone()).toInstant();
        return now.isBefore(start.minus(PROMOTION_ENDS));
    }

    public Optional<Places> places(RegistrationMode mode) {
        return places.stream().filter(each -> each.mode() == mode).findFirst();
    }

    public Optional<Question> question(String code) {
        return questions.stream().filter(question -> question.code().equals(code)).findFirst();
    }

    /** Whether a question of that code was ever asked. */
    public boolean hasAsked(String code) {
        return versions.containsKey(code);
    }

    public GatheringKind eventKind() {
        return eventKind;
    }

    public String eventSlug() {
        return eventSlug;
    }

    public String networkSlug() {
        return networkSlug;
    }

    /** When registration opens, or null where it is open from the start. */
    public Instant opensAt() {
        return opensAt;
    }

    /** When it closes, or null where it closes with the event. */
    public Instant closesAt() {
        return closesAt;
    }

    /** Whether each registration waits for the organiser. */
    public boolean approval() {
        return approval;
    }

    public List<Places> places() {
        return places;
    }

    public List<Question> questions() {
        return questions;
    }

    int keepDays() {
        return keepDays;
    }

    @Override
    public Ref ref() {
        return new Ref(KIND, id().toString());
    }

    @Override
    public List<Ref> about() {
        return List.of(new Ref(eventKind.record(), eventSlug), new Ref(Network.KIND, networkSlug));
    }

    @Override
    public Visibility visibility() {
        return Visibility.LEADING;
    }
}
