package org.paideia.conference;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.paideia.activity.Ref;
import org.paideia.activity.title.Title;
import org.paideia.agenda.AgendaContent;
import org.paideia.agenda.EventState;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.city.City;
import org.paideia.city.Figure;
import org.paideia.conference.edition.ConferenceCopyCreate;
import org.paideia.conference.series.Series;
import org.paideia.meeting.plan.OrdinalTitles;
import org.paideia.network.Network;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.problem.Violation;
import org.paideia.shared.text.LanguageMap;
import org.paideia.shared.time.WhenInput;

/**
 * A conference of a network: an edition of a series, or one that stands alone. It exists so that one page, to which a host
 * city can link, says what it is, when, where and for whom, and later what came of it. Everybody may read it.
 */
@Entity
public class Conference extends Gathering {

    public static final String KIND = "CONFERENCE";

    @ManyToOne(fetch = FetchType.LAZY)
    private Series series;

    /** The slug of the series: lists filter by it without a join. */
    private String seriesSlug;

    private Integer edition;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<LanguageMap> issues;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap intendedFor;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap takingPart;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<LanguageMap> organisers;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<LanguageMap> coOrganisers;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap invitedBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Figure> expected;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap pressRelease;

    @JdbcTypeCode(SqlTypes.JSON)
    private ConferenceContact contact;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ConferenceLink> links;

    protected Conference() {}

    /**
     * @param series null where it stands alone
     * @param host null where it is open
     */
    Conference(String slug, ConferenceCreate content, Network network, Series series, City host, Instant now) {
        super(slug, network, content.state(), now);
        take(content, series, host, now);
    }

    /** The same parameters as when it was made. */
    void change(ConferenceCreate content, Series series, City host, Instant now) {
        requireOpen();
        take(content, series, host, now);
        touched(now);
    }

    private void take(ConferenceCreate content, Series series, City host, Instant now) {
        requireSourced(content);
        if (content.edition() != null && series == null) {
            throw Problems.invalid("/edition", "does-not-fit", "Only an edition of a series has a number: name the series.");
        }
        if (content.contact() != null && !content.contact().consent()) {
            throw Problems.invalid("/contact/consent", "required", "Only name an office that has agreed to it.");
        }
        write(content, host, now);
        this.series = series;
        this.seriesSlug = series == null ? null : series.slug();
        this.edition = content.edition();
        this.issues = content.issues();
        this.intendedFor = content.intendedFor();
        this.takingPart = content.takingPart();
        this.organisers = content.organisers();
        this.coOrganisers = content.coOrganisers();
        this.invitedBy = content.invitedBy();
        this.expected = content.expected();
        this.pressRelease = content.pressRelease();
        this.contact = content.contact();
        this.links = content.links();
    }

    /** The maps in its lists hold the source language as those beside them do. */
    private static void requireSourced(ConferenceCreate content) {
        List<Violation> violations = new ArrayList<>();
        String language = content.sourceLanguage();
        lacking(content.issues(), language, "/issues/", "", violations);
        lacking(content.organisers(), language, "/organisers/", "", violations);
        lacking(content.coOrganisers(), language, "/coOrganisers/", "", violations);
        lacking(content.links().stream().map(ConferenceLink::titles).toList(), language, "/links/", "/titles", violations);
        if (!violations.isEmpty()) {
            throw Problems.invalid(violations);
        }
    }

    private static void lacking(
            List<LanguageMap> maps, String language, String before, String behind, List<Violation> violations) {
        for (int i = 0; i < maps.size(); i++) {
            if (!maps.get(i).has(language)) {
                violations.add(Violation.at(before + i + behind, "source-language-missing",
                        "Must hold the text in the source language, " + language + "."));
            }
        }
    }

    /** What could be sent to make it anew. */
    ConferenceCreate content() {
        return new ConferenceCreate(
                slug(), network().slug(), seriesSlug, edition, sourceLanguage(), titles(), theme(), themes(), issues, text(),
                intendedFor, takingPart, organisers, coOrganisers, invitedBy, WhenInput.of(when()), startsAt(), endsAt(), timeZone(),
                mode(), host() == null ? null : host().slug(), venue(), null, expected, participants(), pressRelease, contact, links,
                sources());
    }

    /**
     * The content of the edition that follows: what stays the same from one to the next, counted on. Dates, place, theme, figures,
     * texts and whose consent is needed are those of each edition.
     *
     * @param slug to give it, or null for that of its title
     */
    ConferenceCreate next(ConferenceCopyCreate wish, String slug) {
        LanguageMap name = wish.titles() != null
                ? wish.titles()
                : edition == null ? titles() : OrdinalTitles.next(titles(), edition);
        return new ConferenceCreate(
                slug, network().slug(), seriesSlug, edition == null ? null : edition + 1, sourceLanguage(), name, null, themes(),
                List.of(), null, intendedFor, takingPart, organisers, List.of(), null, wish.when(), null, null, null, mode(),
                wish.host(), null, EventState.TENTATIVE, List.of(), List.of(), null, null, List.of(), List.of());
    }

    @Override
    public AgendaContent onAgenda() {
        return onAgenda(null, false);
    }

    @Override
    public String path() {
        return "/conferences/" + slug();
    }

    @Override
    public Ref ref() {
        return new Ref(KIND, slug());
    }

    @Override
    public List<Ref> about() {
        List<Ref> about = new ArrayList<>(super.about());
        if (series != null) {
            about.add(series.ref());
        }
        return about;
    }

    @Override
    public Optional<Title> title() {
        return Optional.of(new Title(titles(), sourceLanguage(), path(), true).with(network().names()));
    }

    /** Of which it is an edition, or null. */
    public Series series() {
        return series;
    }
}
