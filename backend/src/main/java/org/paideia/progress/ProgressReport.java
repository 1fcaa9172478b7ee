package org.paideia.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.paideia.activity.Recorded;
import org.paideia.activity.Ref;
import org.paideia.activity.Visibility;
import org.paideia.city.Figure;
import org.paideia.commitment.Commitment;
import org.paideia.progress.evidence.Evidence;
import org.paideia.shared.persistence.VersionedRecord;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.problem.Violation;
import org.paideia.shared.text.LanguageMap;

/**
 * What a city reports on a commitment for a period. It exists because a pledge is worth what becomes of it: the network
 * holds the report against what was promised, and what it accepted stays as it is; a later report corrects it.
 */
@Entity
public class ProgressReport extends VersionedRecord implements Recorded {

    public static final String KIND = "PROGRESS_REPORT";
    private static final int MOST_EVIDENCE = 50;

    @ManyToOne(fetch = FetchType.LAZY)
    private Commitment commitment;

    private int number;

    @Enumerated(EnumType.STRING)
    private ProgressReportState state;

    @Column(updatable = false)
    private String sourceLanguage;

    private LocalDate fromDay;
    private LocalDate toDay;
    private int percentage;

    @Enumerated(EnumType.STRING)
    private ReportedProgress progress;

    private String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    private Figure indicatorValue;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap narratives;

    private List<Integer> milestones;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Evidence> evidence = List.of();

    private int evidenceCount;
    private int rounds;
    private Instant submittedAt;
    private LocalDate acceptedOn;

    protected ProgressReport() {}

    /** A draft. What follows are its verbs. */
    ProgressReport(Commitment commitment, int number, ProgressReportCreate content, LocalDate today, Instant now) {
        super(now);
        this.commitment = commitment;
        this.number = number;
        this.state = ProgressReportState.DRAFT;
        this.sourceLanguage = content.sourceLanguage();
        write(content, today);
    }

    void rewrite(ProgressReportCreate content, LocalDate today, Instant now) {
        write(content, today);
        touched(now);
    }

    private void write(ProgressReportCreate content, LocalDate today) {
        content.require(today);
        requireOfCommitment(content);
        this.fromDay = content.from();
        this.toDay = content.to();
        this.percentage = content.percentage();
        this.progress = content.progress();
        this.reason = content.reason();
        this.indicatorValue = content.indicatorValue();
        this.narratives = content.narratives();
        this.milestones = content.milestones();
    }

    /** Refuses what the commitment has not: milestones that it does not list, a value where it measures nothing. */
    private void requireOfCommitment(ProgressReportCreate content) {
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < content.milestones().size(); i++) {
            if (!commitment.held().milestoneNumbers().contains(content.milestones().get(i))) {
                violations.add(Violation.at("/milestones/" + i, "unknown-record",
                        "The commitment has no milestone " + content.milestones().get(i) + "."));
            }
        }
        if (content.indicatorValue() != null) {
            unit().ifPresentOrElse(
                    unit -> {
                        if (!unit.equals(content.indicatorValue().unit())) {
                            violations.add(Violation.at("/indicatorValue/unit", "unit-differs", "The target is in " + unit + "."));
                        }
                    },
                    () -> violations.add(Violation.at("/indicatorValue", "does-not-fit", "The commitment has no indicator.")));
        }
        if (!violations.isEmpty()) {
            throw Problems.rules("It does not fit the commitment.", violations);
        }
    }

    /** In what the commitment is measured. */
    private Optional<String> unit() {
        return Optional.ofNullable(commitment.held().indicator())
                .map(indicator -> indicator.target() != null ? indicator.target() : indicator.baseline())
                .map(Figure::unit);
    }

    public void requireNext(ProgressReportState to) {
        if (!state.next().contains(to)) {
            throw Problems.transition(state, to, state.next());
        }
    }

    /** Refuses changes by the city of what waits for the reviewer or was accepted. */
    public void requireChangeable() {
        if (state == ProgressReportState.SUBMITTED) {
            throw Problems.conflict("under-review", "It is with the reviewer. You cannot change it until they answer.");
        }
        if (state == ProgressReportState.ACCEPTED) {
            throw Problems.conflict("report-accepted", "It has been accepted and can no longer be changed. You can correct it in a later report.");
        }
    }

    void requireNeverSubmitted() {
        if (state != ProgressReportState.DRAFT) {
            throw Problems.conflict("not-a-draft", "Only a draft can be discarded; this is " + state + ".");
        }
    }

    /** Hands it to the reviewer; refuses one that lacks what is required, all of it at once. */
    public void submit(Instant now) {
        requireNext(ProgressReportState.SUBMITTED);
        List<Violation> missing = new ArrayList<>();
        if (narratives == null) {
            missing.add(Violation.at("/narratives", "required", "Say what was done."));
        }
        if (progress == ReportedProgress.ABANDONED && reason == null) {
            missing.add(Violation.at("/reason", "required", "Say why it is abandoned."));
        }
        if (!missing.isEmpty()) {
            throw Problems.rules("It is not complete enough to submit.", missing);
        }
        this.state = ProgressReportState.SUBMITTED;
        this.rounds++;
        this.submittedAt = now;
        touched(now);
    }

    public void giveBack(Instant now) {
        requireNext(ProgressReportState.CHANGES_REQUESTED);
        this.state = ProgressReportState.CHANGES_REQUESTED;
        this.submittedAt = null;
        touched(now);
    }

    public void accept(Instant now) {
        requireNext(ProgressReportState.ACCEPTED);
        this.state = ProgressReportState.ACCEPTED;
        this.submittedAt = null;
        this.acceptedOn = LocalDate.ofInstant(now, ZoneOffset.UTC);
        touched(now);
    }

    public void add(Evidence piece, Instant now) {
        requireChangeable();
        if (evidence.size() >= MOST_EVIDENCE) {
            throw Problems.conflict("too-much-evidence", "It has " + MOST_EVIDENCE + " pieces of evidence: take one off first.");
        }
        List<Evidence> all = new ArrayList<>(evidence);
        all.add(piece);
        keep(all, now);
    }

    public void remove(Evidence piece, Instant now) {
        requireChangeable();
        keep(evidence.stream().filter(other -> !other.id().equals(piece.id())).toList(), now);
    }

    private void keep(List<Evidence> all, Instant now) {
        this.evidence = List.copyOf(all);
        this.evidenceCount = all.size();
        touched(now);
    }

    /** What could be sent to make it anew. */
    public ProgressReportCreate content() {
        return new ProgressReportCreate(
                sourceLanguage, fromDay, toDay, percentage, progress, reason, indicatorValue, narratives, milestones);
    }

    @Override
    public Ref ref() {
        return new Ref(KIND, id().toString());
    }

    /** A draft concerns the city alone; the network learns of it when it is submitted. */
    @Override
    public List<Ref> about() {
        return state == ProgressReportState.DRAFT
                ? List.of(commitment.ref(), commitment.city().ref())
                : List.of(commitment.ref(), commitment.city().ref(), commitment.reviewer().ref());
    }

    @Override
    public Visibility visibility() {
        return isPublic() ? Visibility.PUBLIC : Visibility.ACTING;
    }

    /** Whether everybody may know of it. */
    public boolean isPublic() {
        return state == ProgressReportState.ACCEPTED;
    }

    public Commitment commitment() {
        return commitment;
    }

    public ProgressReportState state() {
        return state;
    }

    public int rounds() {
        return rounds;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    int number() {
        return number;
    }

    /** The day on which it was accepted, in UTC, or null. */
    public LocalDate acceptedOn() {
        return acceptedOn;
    }

    public List<Evidence> evidence() {
        return List.copyOf(evidence);
    }

    public Optional<Evidence> evidence(UUID piece) {
        return evidence.stream().filter(one -> one.id().equals(piece)).findFirst();
    }
}
