package org.paideia.city;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.paideia.activity.Recorded;
import org.paideia.activity.Ref;
import org.paideia.activity.title.Title;
import org.paideia.city.name.FurtherName;
import org.paideia.city.name.Spelling;
import org.paideia.shared.persistence.VersionedRecord;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.text.LanguageMap;
import org.paideia.shared.text.Names;
import org.paideia.shared.text.Sourced;

/**
 * A local government: a municipality, a district or a consortium. It exists as a record of its own because it outlives
 * every network that it joins; what it signs and promises hangs on it. Its slug never changes.
 */
@Entity
public class City extends VersionedRecord implements Recorded {

    /** How other features name this kind of record. */
    public static final String KIND = "CITY";

    @Column(updatable = false)
    private String slug;

    private String kind;
    private String sourceLanguage;
    private String ownName;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap names;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<FurtherName> furtherNames;

    private String sortName;
    private String country;

    @Enumerated(EnumType.STRING)
    private UnescoRegion unescoRegion;

    private String adminArea;

    @ManyToOne(fetch = FetchType.LAZY)
    private City parent;

    private List<String> participants;
    private Double latitude;
    private Double longitude;
    private String placeSource;
    private String placeNote;

    @JdbcTypeCode(SqlTypes.JSON)
    private Figure population;

    /** The number of inhabitants to sort and filter by; -1 where it is not known, so that it is never null. */
    private long inhabitants;

    private String timeZone;
    private List<String> languages;
    private List<String> themes;

    /** How many networks have admitted it; counted by the database with each change of a membership. */
    @Column(insertable = false, updatable = false)
    private int memberships;

    /** How many declarations it has signed and not withdrawn from; counted by the database, too. */
    @Column(insertable = false, updatable = false)
    private int signatures;

    private String website;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap about;

    private Long geonamesId;
    private List<String> sources;

    @OneToMany(mappedBy = "city", cascade = CascadeType.ALL, orphanRemoval = true)
    private Set<CityName> searchNames = new HashSet<>();

    protected City() {}

    City(String slug, CityCreate content, City parent, UnescoRegion region, Instant now) {
        super(now);
        this.slug = slug;
        write(content, parent, region);
    }

    void change(CityCreate content, City parent, UnescoRegion region, Instant now) {
        write(content, parent, region);
        touched(now);
    }

    /** What could be sent to make it anew. */
    CityCreate content() {
        return new CityCreate(
                slug,
                kind,
                sourceLanguage,
                ownName,
                names,
                furtherNames,
                country,
                adminArea,
                parent == null ? null : parent.slug,
                participants,
                latitude == null ? null : new PlaceInput(latitude, longitude, placeSource, placeNote),
                population,
                timeZone,
                languages,
                themes,
                website,
                about,
                geonamesId,
                sources);
    }

    private void write(CityCreate content, City parent, UnescoRegion region) {
        Sourced.require(content.sourceLanguage(), content);
        requireTimeZone(content.timeZone());
        FurtherName.requireDistinct(content.furtherNames());
        this.kind = content.kind();
        this.sourceLanguage = content.sourceLanguage();
        this.ownName = content.ownName();
        this.names = content.names();
        this.furtherNames = content.furtherNames();
        this.country = content.country();
        this.unescoRegion = region;
        this.adminArea = content.adminArea();
        this.parent = parent;
        this.participants = content.participants();
        this.latitude = content.place() == null ? null : content.place().latitude();
        this.longitude = content.place() == null ? null : content.place().longitude();
        this.placeSource = content.place() == null ? null : content.place().source();
        this.placeNote = content.place() == null ? null : content.place().note();
        this.population = content.population();
        this.inhabitants = content.population() == null ? -1 : content.population().value().longValue();
        this.timeZone = content.timeZone();
        this.languages = content.languages();
        this.themes = content.themes().stream().sorted().toList();
        this.website = content.website();
        this.about = content.about();
        this.geonamesId = content.geonamesId();
        this.sources = content.sources();
        this.sortName = Names.sortable(content.names().texts().getOrDefault("en", content.ownName()));
        index();
    }

    /** Whatever it is and was called: its own name, those in each language, and the further ones. */
    private Stream<String> allNames() {
        return Stream.of(Stream.of(ownName), names.texts().values().stream(), furtherNames.stream().map(FurtherName::name))
                .flatMap(some -> some);
    }

    /** What it is found by; what stays is kept, so that only what is new is written. */
    private void index() {
        Map<String, Spelling> wanted = new HashMap<>();
        Spelling.of(ownName, allNames(), inhabitants).forEach(spelling -> wanted.put(spelling.folded(), spelling));
        searchNames.removeIf(name -> !wanted.containsKey(name.folded()));
        searchNames.forEach(name -> name.become(wanted.remove(name.folded())));
        wanted.values().forEach(spelling -> searchNames.add(new CityName(this, spelling)));
    }

    private static void requireTimeZone(String zone) {
        try {
            if (zone != null && !ZoneId.getAvailableZoneIds().contains(ZoneId.of(zone).getId())) {
                throw new DateTimeException(zone);
            }
        } catch (DateTimeException e) {
            throw Problems.invalid("/timeZone", "malformed", "Is no IANA time zone such as Europe/Helsinki.");
        }
    }

    @Override
    public Ref ref() {
        return new Ref(KIND, slug);
    }

    @Override
    public Optional<Title> title() {
        return Optional.of(new Title(names, sourceLanguage, "/cities/" + slug, true)
                .foundAs(allNames().toList())
                .with(Countries.named(country)));
    }

    public String slug() {
        return slug;
    }

    public String ownName() {
        return ownName;
    }

    public LanguageMap names() {
        return names;
    }

    public String sourceLanguage() {
        return sourceLanguage;
    }

    public String country() {
        return country;
    }

    /** The languages that are its own, the first one first; none where they are not known. */
    public List<String> languages() {
        return List.copyOf(languages);
    }

    /** Where its days begin and end: in its own time zone, else in that of its country where all of that keeps one time, else in UTC. */
    public ZoneId zone() {
        return timeZone == null ? CountryTime.of(country).orElse(Today.NOWHERE) : ZoneId.of(timeZone);
    }

    UnescoRegion unescoRegion() {
        return unescoRegion;
    }

    City parent() {
        return parent;
    }

    /** Whether its seasons are those of the south; not where nobody knows where it lies. */
    public boolean isSouthern() {
        return place() != null && place().latitude() < 0;
    }

    /** Its point, or its parent's where it has none; null where neither has one. */
    public Place place() {
        boolean borrows = latitude == null && parent != null;
        return Place.of(
                latitude, longitude, placeSource, placeNote,
                borrows ? parent.latitude : null, borrows ? parent.longitude : null,
                borrows ? parent.placeSource : null, borrows ? parent.slug : null);
    }
}
