package org.paideia.adherence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.paideia.activity.Recorded;
import org.paideia.activity.Ref;
import org.paideia.activity.Visibility;
import org.paideia.city.City;
import org.paideia.declaration.Declaration;
import org.paideia.declaration.text.DeclarationText;
import org.paideia.document.Printing;
import org.paideia.shared.persistence.VersionedRecord;
import org.paideia.shared.problem.ProblemType;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.problem.Violation;

/**
 * One city's signature under one declaration. It exists because a city binds itself in public, by the hand of a person in
 * office and often by a resolution of its council; so it keeps the very words, and once signed nothing of it ever changes
 * but that the city may withdraw.
 */
@Entity
public class Adherence extends VersionedRecord implements Recorded {

    public static final String KIND = "ADHERENCE";

    /**
     * How a signature that was given on paper came to be known here.
     *
     * @param enteredBy the network or the city for which it was written down, as it was called then
     * @param role the role in which that was done; the public learns no more of the person
     * @param scan the sheet with the hands on it, as a file of the city
     */
    public record GivenOnPaper(LocalDate enteredOn, String enteredBy, String role, UUID scan) {

        /** The same for whoever has no use for the id of the scan. */
        public GivenOnPaper withoutScan() {
            return new GivenOnPaper(enteredOn, enteredBy, role, null);
        }
    }

    @ManyToOne(fetch = FetchType.LAZY)
    private Declaration declaration;

    @ManyToOne(fetch = FetchType.LAZY)
    private City city;

    /** The slugs of city and issuing network, which never change: lists filter and sort by them without a join. */
    @Column(updatable = false)
    private String citySlug;

    @Column(updatable = false)
    private String declarationSlug;

    @Column(updatable = false)
    private String issuerSlug;

    /** The country in which the city lay when it signed. */
    private String country;

    @Enumerated(EnumType.STRING)
    private AdherenceState state;

    private String language;
    private String signatoryName;
    private String signatoryTitle;

    /** Who signs after the first, in their order; null for nobody. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<AdherenceCreate.Signatory> furtherSignatories;

    private LocalDate resolutionDate;
    private String resolutionReference;

    /** The resolution as a file; who may read it is told apart. */
    private UUID resolutionFile;

    private LocalDate effectiveOn;

    /** The city's arms as they were when it signed, or null. */
    private UUID armsFile;

    /** Where hands signed a sheet of paper: how that came to be known here. */
    @JdbcTypeCode(SqlTypes.JSON)
    private GivenOnPaper onPaper;

    /** The sheet with the hands on it; who may read it is told apart. */
    private UUID scanFile;

    private Integer textVersion;

    /** The very words of which the digest was taken. */
    private String text;

    private String textSha256;

    @JdbcTypeCode(SqlTypes.JSON)
    private SignedWords words;

    private String code;
    private Instant signedAt;
    private LocalDate signedOn;

    /** When it was signed, or begun: what is sorted by. */
    private Instant sortedAt;

    private LocalDate withdrawnOn;
    private String withdrawalReason;
    private String withdrawalNote;

    protected Adherence() {}

    /** A draft. What follows are its verbs. */
    Adherence(Declaration declaration, City city, AdherenceCreate content, LocalDate today, Instant now) {
        super(now);
        this.declaration = declaration;
        this.city = city;
        this.citySlug = city.slug();
        this.declarationSlug = declaration.slug();
        this.issuerSlug = declaration.issuer().slug();
        this.country = city.country();
        this.state = AdherenceState.DRAFT;
        this.sortedAt = now;
        write(content, today);
    }

    void rewrite(AdherenceCreate content, LocalDate today, Instant now) {
        requireDraft();
        write(content, today);
        touched(now);
    }

    void requireDraft() {
        if (state != AdherenceState.DRAFT) {
            throw Problems.conflict("not-a-draft", "What was signed never changes; this is " + state + ".");
        }
    }

    void requireNext(AdherenceState to) {
        if (!state.next().contains(to)) {
            throw Problems.transition(state, to, state.next());
        }
    }

    /** Refuses a draft that lacks what a signature needs, all of it at once. */
    void requireSignatory() {
        List<Violation> missing = new ArrayList<>();
        require(signatoryName, "/signatoryName", missing);
        require(signatoryTitle, "/signatoryTitle", missing);
        if (resolutionDate != null || resolutionReference != null || resolutionFile != null) {
            require(resolutionDate, "/resolutionDate", missing);
            require(resolutionReference, "/resolutionReference", missing);
        }
        if (!missing.isEmpty()) {
            throw Problems.of(ProblemType.RULE_VIOLATED, "The draft is not complete enough to sign.", missing);
        }
    }

    /** Signs these words, for good. */
    void sign(DeclarationText text, SignedWords words, UUID arms, String code, LocalDate today, Instant now) {
        sign(text, words, arms, code, today, now, now);
    }

    /** Writes down that these words were signed on paper, on that day. */
    void signedOnPaper(
            DeclarationText text, SignedWords words, UUID arms, String code, LocalDate day, GivenOnPaper given, Instant now) {
        this.onPaper = given;
        this.scanFile = given.scan();
        sign(text, words, arms, code, day, day.atStartOfDay(city.zone()).toInstant(), now);
    }

    private void sign(
            DeclarationText text, SignedWords words, UUID arms, String code, LocalDate day, Instant signedAt, Instant now) {
        requireNext(AdherenceState.SIGNED);
        this.state = AdherenceState.SIGNED;
        this.country = city.country();
        this.textVersion = text.version();
        this.text = text.text();
        this.textSha256 = text.sha256();
        this.words = words;
        this.armsFile = arms;
        this.code = code;
        this.signedAt = signedAt;
        this.signedOn = day;
        this.sortedAt = signedAt;
        if (effectiveOn == null) {
            this.effectiveOn = day;
        }
        touched(now);
    }

    void withdraw(String reason, String note, LocalDate today, Instant now) {
        requireNext(AdherenceState.WITHDRAWN);
        if (reason == null) {
            throw Problems.rule("/reason", "required", "Say why. The reason stays visible next to the signature.");
        }
        this.state = AdherenceState.WITHDRAWN;
        this.withdrawnOn = today;
        this.withdrawalReason = reason;
        this.withdrawalNote = note;
        touched(now);
    }

    /** What could be sent to make the draft anew. */
    public AdherenceCreate content() {
        return new AdherenceCreate(
                citySlug, language, signatoryName, signatoryTitle, furtherSignatories, resolutionDate, resolutionReference,
                resolutionFile, effectiveOn);
    }

    private void write(AdherenceCreate content, LocalDate today) {
        List<Violation> violations = new ArrayList<>();
        if (content.resolutionDate() != null && content.resolutionDate().isAfter(today)) {
            violations.add(Violation.at("/resolutionDate", "in-the-future", "Is in the future."));
        }
        if (content.resolutionDate() != null && content.effectiveOn() != null
                && content.effectiveOn().isBefore(content.resolutionDate())) {
            violations.add(Violation.at("/effectiveOn", "before-resolution", "Is before the resolution."));
        }
        printable(content.signatoryName(), "/signatoryName", violations);
        printable(content.signatoryTitle(), "/signatoryTitle", violations);
        for (int i = 0; i < content.others().size(); i++) {
            printable(content.others().get(i).name(), "/furtherSignatories/" + i + "/name", violations);
            printable(content.others().get(i).title(), "/furtherSignatories/" + i + "/title", violations);
        }
        printable(content.resolutionReference(), "/resolutionReference", violations);
        if (!violations.isEmpty()) {
            throw Problems.invalid(violations);
        }
        this.language = content.language();
        this.signatoryName = content.signatoryName();
        this.signatoryTitle = content.signatoryTitle();
        this.furtherSignatories = content.others().isEmpty() ? null : content.others();
        this.resolutionDate = content.resolutionDate();
        this.resolutionReference = content.resolutionReference();
        this.resolutionFile = content.resolutionFile();
        this.effectiveOn = content.effectiveOn();
    }

    private static void printable(String text, String pointer, List<Violation> violations) {
        if (text != null) {
            Printing.violation(text, pointer).ifPresent(violations::add);
        }
    }

    private static void require(Object value, String pointer, List<Violation> missing) {
        if (value == null) {
            missing.add(Violation.at(pointer, "required", "Is needed to sign."));
        }
    }

    public Declaration declaration() {
        return declaration;
    }

    public City city() {
        return city;
    }

    public AdherenceState state() {
        return state;
    }

    /** Whether everybody may know of it. */
    public boolean isPublic() {
        return state != AdherenceState.DRAFT;
    }

    String language() {
        return language;
    }

    /** The number of the version that was signed; null in a draft. */
    public Integer textVersion() {
        return textVersion;
    }

    public String text() {
        return text;
    }

    public String textSha256() {
        return textSha256;
    }

    /** The words that were signed; nothing in a draft. */
    public Optional<SignedWords> words() {
        return Optional.ofNullable(words);
    }

    public UUID armsFile() {
        return armsFile;
    }

    /** How it came to be known here that it was signed on paper; nothing where it was signed here. */
    public Optional<GivenOnPaper> onPaper() {
        return Optional.ofNullable(onPaper);
    }

    public String code() {
        return code;
    }

    public Instant signedAt() {
        return signedAt;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    public LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    public String withdrawalReason() {
        return withdrawalReason;
    }

    public String withdrawalNote() {
        return withdrawalNote;
    }

    @Override
    public Ref ref() {
        return new Ref(KIND, id().toString());
    }

    /** A draft concerns the city alone; the network learns of it when it is signed. */
    @Override
    public List<Ref> about() {
        return isPublic()
                ? List.of(city.ref(), declaration.issuer().ref(), declaration.ref())
                : List.of(city.ref(), declaration.ref());
    }

    @Override
    public Visibility visibility() {
        return isPublic() ? Visibility.PUBLIC : Visibility.ACTING;
    }
}
