package org.paideia.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.activity.Entry;
import org.paideia.activity.History;
import org.paideia.city.Today;
import org.paideia.commitment.Commitment;
import org.paideia.commitment.CommitmentPolicy;
import org.paideia.commitment.CommitmentService;
import org.paideia.file.FileService;
import org.paideia.idempotency.Idempotency;
import org.paideia.shared.command.Input;
import org.paideia.shared.persistence.ExpectedVersion;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.persistence.TransitionRequest;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;

/** Writes what a city reports, until it is handed to the reviewer. */
@ApplicationScoped
public class ReportWritingService {

    private final ProgressReports reports;
    private final ReportService reading;
    private final ReportPolicy policy;
    private final CommitmentService commitments;
    private final CommitmentPolicy commitmentPolicy;
    private final FileService files;
    private final History history;
    private final Idempotency idempotency;
    private final Clock clock;
    private final Today today;

    ReportWritingService(
            ProgressReports reports,
            ReportService reading,
            ReportPolicy policy,
            CommitmentService commitments,
            CommitmentPolicy commitmentPolicy,
            FileService files,
            History history,
            Idempotency idempotency,
            Clock clock,
            Today today) {
        this.reports = reports;
        this.reading = reading;
        this.policy = policy;
        this.commitments = commitments;
        this.commitmentPolicy = commitmentPolicy;
        this.files = files;
        this.history = history;
        this.idempotency = idempotency;
        this.clock = clock;
        this.today = today;
    }

    @Transactional
    public Saved<ProgressReportView> create(Caller caller, UUID id, Input<ProgressReportCreate> input) {
        Commitment commitment = commitments.visible(caller, id);
        Actor actor = commitmentPolicy.requireWriting(caller, commitment.city());
        ProgressReportCreate wish = input.read(ProgressReportCreate.class);
        return idempotency.once(actor, input, () -> {
            commitments.hold(commitment);
            commitment.requirePublished();
            if (reports.open(commitment).isPresent()) {
                throw Problems.conflict("report-open", "A report is already being written or reviewed.");
            }
            LocalDate day = today.of(commitment.city());
            ProgressReport report = new ProgressReport(commitment, reports.next(commitment), wish, day, clock.instant());
            requireOwnPeriod(commitment, wish);
            reports.persist(report);
            history.keep(Entry.of(ProgressEvents.DRAFTED, actor, report)
                    .moving(null, TransitionRequest.to(ProgressReportState.DRAFT)));
            return new Saved<>(ProgressReportView.of(report), report.version(), "progress-reports/" + report.id());
        });
    }

    @Transactional
    public Saved<ProgressReportView> update(Caller caller, UUID id, ExpectedVersion expected, Input.Change<ProgressReportCreate> input) {
        ProgressReport report = reading.visible(caller, id);
        Actor actor = policy.requireWriting(caller, report);
        reports.hold(report);
        ProgressReportCreate before = report.content();
        ProgressReportCreate wish = input.patch(before, ProgressReportCreate.class);
        ReportPolicy.WRITING.require(before, wish);
        expected.require(report.version());
        report.requireChangeable();
        report.rewrite(wish, today.of(report.commitment().city()), clock.instant());
        requireOwnPeriod(report.commitment(), wish);
        history.keep(Entry.of(ProgressEvents.UPDATED, actor, report).changing(before, report.content()));
        return reading.saved(report);
    }

    @Transactional
    public void delete(Caller caller, UUID id, ExpectedVersion expected) {
        ProgressReport report = reading.visible(caller, id);
        Actor actor = policy.requireWriting(caller, report);
        reports.hold(report);
        expected.require(report.version());
        report.requireNeverSubmitted();
        reports.delete(report);
        history.keep(Entry.of(ProgressEvents.DISCARDED, actor, report).gone());
        report.evidence().stream()
                .filter(piece -> piece.file() != null)
                .forEach(piece -> files.discard(piece.file().id(), actor));
    }

    /** Refuses a period of which an accepted report tells already; the commitment is held. */
    @Transactional(TxType.MANDATORY)
    public void requireOwnPeriod(Commitment commitment, ProgressReportCreate content) {
        if (reports.tellsOf(commitment, content.from(), content.to())) {
            throw Problems.rule("/from", "overlaps", "An accepted report already covers some of these days.");
        }
    }
}
