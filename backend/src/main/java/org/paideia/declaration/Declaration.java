package org.paideia.declaration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.paideia.activity.Recorded;
import org.paideia.activity.Ref;
import org.paideia.activity.Visibility;
import org.paideia.activity.title.Title;
import org.paideia.city.Figure;
import org.paideia.conference.Conference;
import org.paideia.declaration.text.TextVersion;
import org.paideia.document.Printing;
import org.paideia.network.Network;
import org.paideia.shared.persistence.VersionedRecord;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.problem.Violation;
import org.paideia.shared.text.LanguageMap;
import org.paideia.shared.text.Names;
import org.paideia.shared.text.Sourced;

/**
 * A declaration, charter or outcome document of a network. It exists because cities sign the same words, each in its own
 * name, and what they signed must stand unchanged; the words themselves are in its versions. One whose text we do not have
 * is kept for its facts.
 */
@Entity
public class Declaration extends VersionedRecord implements Recorded {

    public static final String KIND = "DECLARATION";

    @Column(updatable = false)
    private String slug;

    private String kind;
    private int year;
    private String sourceLanguage;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap titles;

    private String sortTitle;

    /** All its titles, folded: what is searched. */
    private String searchText;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap theme;

    @ManyToOne(fetch = FetchType.LAZY)
    private Network issuer;

    /** The slug of the issuer, which never changes: lists filter by it without a join. */
    @Column(updatable = false)
    private String issuerSlug;

    /** The conference that adopted it, or null; that gives nobody rights. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Conference conference;

    /** The slug of the conference: lists filter by it without a join. */
    private String conferenceSlug;

    @Enumerated(EnumType.STRING)
    private DeclarationState state;

    /** The number of the version that is shown and signed, or null where there is no text. */
    private Integer currentVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    private Figure commitments;

    private List<String> sources;

    protected Declaration() {}

    /** @param conference that adopted it, or null */
    Declaration(DeclarationCreate content, Network issuer, Conference conference, Instant now) {
        super(now);
        this.issuer = issuer;
        this.issuerSlug = issuer.slug();
        this.state = content.state() == null ? DeclarationState.DRAFT : content.state();
        this.currentVersion = state != DeclarationState.DRAFT && content.blocks().isEmpty() ? null : 1;
        write(content, conference);
    }

    /** Sets its slug, which never changes afterwards. */
    void name(String slug) {
        this.slug = slug;
    }

    /**
     * @param conference that adopted it, or null
     * @param isSigned whether a city has signed: from then on it is called what it was called then
     */
    void change(DeclarationCreate content, Conference conference, boolean isSigned, Instant now) {
        if (isSigned && !keepsItsName(content)) {
            throw Problems.conflict(
                    "signed",
                    "A city has signed it: its kind, year, titles and theme stay; languages may be added.");
        }
        write(content, conference);
        touched(now);
    }

    private boolean keepsItsName(DeclarationCreate content) {
        return kind.equals(content.kind())
                && year == content.year()
                && content.titles().texts().entrySet().containsAll(titles.texts().entrySet())
                && (theme == null || content.theme() != null
                        && content.theme().texts().entrySet().containsAll(theme.texts().entrySet()));
    }

    void become(DeclarationState to, Instant now) {
        if (!state.next().contains(to)) {
            throw Problems.transition(state, to, state.next());
        }
        this.state = to;
        touched(now);
    }

    void requireDraft() {
        if (state != DeclarationState.DRAFT) {
            throw Problems.conflict("not-a-draft", "Only a draft can be discarded; this is " + state + ".");
        }
    }

    /** That version is from now on the one that is shown and signed. */
    public void shows(TextVersion version, Instant now) {
        this.currentVersion = version.number();
        touched(now);
    }

    /** Something in its text changed. */
    public void textChanged(Instant now) {
        touched(now);
    }

    /** What could be sent to make it anew, but for its text. */
    DeclarationCreate content() {
        return new DeclarationCreate(
                slug, kind, year, sourceLanguage, titles, theme, issuerSlug, conferenceSlug, state, commitments, sources, null);
    }

    private void write(DeclarationCreate content, Conference conference) {
        Sourced.require(content.sourceLanguage(), content);
        requirePrintable(content.titles());
        this.kind = content.kind();
        this.year = content.year();
        this.sourceLanguage = content.sourceLanguage();
        this.titles = content.titles();
        this.sortTitle = Names.sortable(titles.texts().getOrDefault("en", titles.texts().get(sourceLanguage)));
        this.searchText = Names.folded(String.join(" | ", titles.texts().values()));
        this.theme = content.theme();
        this.conference = conference;
        this.conferenceSlug = conference == null ? null : conference.slug();
        this.commitments = content.commitments();
        this.sources = content.sources();
    }

    /** Whatever has a text can be signed, and what is signed is printed; one that we only know of may be called anything. */
    private void requirePrintable(LanguageMap titles) {
        if (state == DeclarationState.CLOSED && currentVersion == null) {
            return;
        }
        List<Violation> violations = new ArrayList<>();
        titles.texts().forEach((language, title) ->
                Printing.violation(title, "/titles/" + language).ifPresent(violations::add));
        if (!violations.isEmpty()) {
            throw Problems.invalid(violations);
        }
    }

    public String slug() {
        return slug;
    }

    public Network issuer() {
        return issuer;
    }

    /** That adopted it, or null. */
    Conference conference() {
        return conference;
    }

    public int year() {
        return year;
    }

    public DeclarationState state() {
        return state;
    }

    /** Whether everybody may know of it. */
    public boolean isPublic() {
        return state != DeclarationState.DRAFT;
    }

    public String sourceLanguage() {
        return sourceLanguage;
    }

    public LanguageMap titles() {
        return titles;
    }

    /** What it is called in that language, or in its own where it has no name in that. */
    public String title(String language) {
        return titles.texts().getOrDefault(language, titles.texts().get(sourceLanguage));
    }

    /** Its theme in that language, or in its own where it has none in that; null where it has none. */
    public String theme(String language) {
        return theme == null ? null : theme.texts().getOrDefault(language, theme.texts().get(sourceLanguage));
    }

    public Integer currentVersion() {
        return currentVersion;
    }

    @Override
    public Ref ref() {
        return new Ref(KIND, slug);
    }

    @Override
    public List<Ref> about() {
        return List.of(issuer.ref());
    }

    @Override
    public Visibility visibility() {
        return isPublic() ? Visibility.PUBLIC : Visibility.LEADING;
    }

    @Override
    public Optional<Title> title() {
        return Optional.of(new Title(titles, sourceLanguage, "/declarations/" + slug, isPublic()).with(issuer.names()));
    }
}
