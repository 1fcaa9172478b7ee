package org.paideia.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.paideia.activity.Recorded;
import org.paideia.activity.Ref;
import org.paideia.activity.Visibility;
import org.paideia.city.City;
import org.paideia.eventrole.GatheringKind;
import org.paideia.network.Network;
import org.paideia.registration.settings.RegistrationSettings;
import org.paideia.shared.persistence.VersionedRecord;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.text.Names;

/**
 * Somebody's registration for an event, for a city, for an organisation or for themselves. It keeps the number of its
 * arrival whatever becomes of it, so that whoever waits is served in order. What it holds of the person is erased in time,
 * and at any time by the person; the registration then remains as a number.
 */
@Entity
public class Registration extends VersionedRecord implements Recorded {

    public static final String KIND = "REGISTRATION";

    @Column(updatable = false)
    private UUID settingsId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private GatheringKind eventKind;

    @Column(updatable = false)
    private String eventSlug;

    @Column(updatable = false)
    private String networkSlug;

    @Column(updatable = false)
    private int arrival;

    @Enumerated(EnumType.STRING)
    private RegistrationMode mode;

    @Enumerated(EnumType.STRING)
    private RegistrationState state;

    /** Whether those who act for the city have to approve it first. */
    private boolean waitsForCity;

    @ManyToOne(fetch = FetchType.LAZY)
    private City city;

    /** The slug of the city; empty where it is for none, so that one index serves both. */
    private String citySlug;

    private String organisation;
    private String name;
    private String email;

    /** The address as it is compared; empty once the personal data were erased. */
    private String emailKey;

    private String language;
    private UUID personId;

    /** Of the secret of the personal link. */
    private String linkHash;

    /** Of which the secret is made: whoever comes instead of another has another link. */
    private UUID linkKey;

    /** What the QR code holds: 122 random bits, of which nothing of the registration can be told. */
    private UUID checkInCode;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<RegistrationAnswer> answers;

    private String note;

    @Column(updatable = false)
    private Instant registeredAt;

    private Instant remindedAt;

    /** When the delegate was checked in, or null. */
    private Instant arrivedAt;

    private String sortName;
    private String searchText;

    protected Registration() {}

    /** @param waitsForCity whether those who act for the city have to approve it first */
    public Registration(
            RegistrationSettings settings,
            RegistrationMode mode,
            Delegate delegate,
            List<RegistrationAnswer> answers,
            boolean waitsForCity,
            Instant now) {
        super(now);
        this.settingsId = settings.id();
        this.eventKind = settings.eventKind();
        this.eventSlug = settings.eventSlug();
        this.networkSlug = settings.networkSlug();
        this.mode = mode;
        this.city = delegate.city();
        this.citySlug = city == null ? "" : city.slug();
        this.organisation = delegate.organisation();
        this.answers = List.copyOf(answers);
        this.waitsForCity = waitsForCity;
        this.registeredAt = now;
        comes(delegate);
    }

    /** Gives it its number and its first state, under the lock of the event. */
    public void arrives(int arrival, RegistrationState state) {
        this.arrival = arrival;
        this.state = state;
    }

    /** The secret of the link is known to its reader alone; here is its hash. */
    public void linkedBy(String hash) {
        this.linkHash = hash;
    }

    /**
     * Moves it to another state.
     *
     * @param note why, or null
     */
    public void become(RegistrationState to, String note, Instant now) {
        if (!state.next().contains(to)) {
            throw Problems.transition(state, to, state.next());
        }
        this.state = to;
        this.waitsForCity = false;
        this.note = note;
        touched(now);
    }

    /** The city has approved it, and the organiser has not yet. */
    public void approvedByCity(Instant now) {
        this.waitsForCity = false;
        touched(now);
    }

    /** Another comes in the same place. What the one before had answered is theirs and is erased. */
    public void replacedBy(Delegate other, Instant now) {
        comes(other);
        this.answers = List.of();
        this.remindedAt = null;
        touched(now);
    }

    private void comes(Delegate delegate) {
        this.name = delegate.name();
        this.email = delegate.email();
        this.emailKey = key(delegate.email());
        this.language = delegate.language();
        this.personId = delegate.person();
        this.linkKey = UUID.randomUUID();
        this.checkInCode = UUID.randomUUID();
        this.sortName = Names.sortable(name);
        this.searchText = Stream.of(name, email, organisation)
                .filter(Objects::nonNull)
                .map(Names::folded)
                .collect(Collectors.joining("\n"));
    }

    public void answered(List<RegistrationAnswer> answers, Instant now) {
        this.answers = List.copyOf(answers);
        touched(now);
    }

    public void reminded(Instant now) {
        this.remindedAt = now;
    }

    /** Nothing of the person is left; the link is dead with it. */
    public void erase(Instant now) {
        this.name = null;
        this.email = null;
        this.emailKey = "";
        this.organisation = null;
        this.personId = null;
        this.answers = List.of();
        this.note = null;
        this.sortName = "";
        this.searchText = "";
        this.linkKey = UUID.randomUUID();
        this.checkInCode = UUID.randomUUID();
        this.linkHash = id().toString();
        touched(now);
    }

    /** An address as it is compared with others. */
    public static String key(String email) {
        return email.toLowerCase(Locale.ROOT);
    }

    /** Whether it stands: it was neither refused nor given up. */
    public boolean isOpen() {
        return !state.next().isEmpty();
    }

    /** Whether the delegate may still come: it waits to be approved, has a place or waits for one, and nothing is known of the day itself. */
    public boolean isAhead() {
        return state == RegistrationState.PENDING || state == RegistrationState.CONFIRMED || state == RegistrationState.WAITLISTED;
    }

    public boolean isErased() {
        return email == null;
    }

    public UUID settingsId() {
        return settingsId;
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

    public int arrival() {
        return arrival;
    }

    public RegistrationMode mode() {
        return mode;
    }

    public RegistrationState state() {
        return state;
    }

    public boolean waitsForCity() {
        return waitsForCity;
    }

    /** For which it is, or null. */
    public City city() {
        return city;
    }

    /** Empty where it is for no city. */
    public String citySlug() {
        return citySlug;
    }

    public String organisation() {
        return organisation;
    }

    /** Null once it was erased. */
    public String name() {
        return name;
    }

    /** Null once it was erased. */
    public String email() {
        return email;
    }

    /** The address as it is compared; empty once it was erased. */
    public String emailKey() {
        return emailKey;
    }

    public String language() {
        return language;
    }

    /** Whose account it is, or null. */
    public UUID personId() {
        return personId;
    }

    /** Of which the secret of the present link is made. */
    public UUID linkKey() {
        return linkKey;
    }

    /** What the present QR code holds; by it the check-in finds the registration. */
    public UUID checkInCode() {
        return checkInCode;
    }

    /** Whether somebody has a place at the venue, and is let in at its doors. */
    public boolean isExpected() {
        return state.hasPlace() && mode == RegistrationMode.ONSITE && !isErased();
    }

    /** When the delegate was checked in; null where they were not. */
    public Instant arrivedAt() {
        return arrivedAt;
    }

    public List<RegistrationAnswer> answers() {
        return answers;
    }

    public String note() {
        return note;
    }

    public Instant registeredAt() {
        return registeredAt;
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
        return Visibility.LEADING;
    }
}
