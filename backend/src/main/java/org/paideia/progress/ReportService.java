package org.paideia.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.activity.TransitionView;
import org.paideia.activity.Transitions;
import org.paideia.city.Today;
import org.paideia.commitment.Commitment;
import org.paideia.commitment.CommitmentPolicy;
import org.paideia.commitment.CommitmentService;
import org.paideia.shared.command.Action;
import org.paideia.shared.paging.Items;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.problem.Problems;

/** Finds reports, shows them, and says what may be done about them. */
@ApplicationScoped
public class ReportService {

    private final ProgressReports reports;
    private final CommitmentService commitments;
    private final CommitmentPolicy commitmentPolicy;
    private final ReportPolicy policy;
    private final Transitions transitions;
    private final Today today;

    ReportService(
            ProgressReports reports,
            CommitmentService commitments,
            CommitmentPolicy commitmentPolicy,
            ReportPolicy policy,
            Transitions transitions,
            Today today) {
        this.reports = reports;
        this.commitments = commitments;
        this.commitmentPolicy = commitmentPolicy;
        this.policy = policy;
        this.transitions = transitions;
        this.today = today;
    }

    /** Those on that commitment of which the caller may know. */
    public Items<ProgressReportListItem> list(Caller caller, UUID commitment) {
        Commitment of = commitments.visible(caller, commitment);
        return new Items<>(reports.of(of).stream()
                .filter(report -> policy.maySee(caller, report))
                .map(ProgressReportListItem::of)
                .toList());
    }

    /** With what the next report begins. */
    public ProgressReportStart start(Caller caller, UUID id) {
        Commitment commitment = commitments.visible(caller, id);
        commitmentPolicy.requireWriting(caller, commitment.city());
        commitment.requirePublished();
        return reports.lastAccepted(commitment)
                .map(last -> ProgressReportStart.after(last, today.of(commitment.city())))
                .orElseGet(() -> ProgressReportStart.first(commitment, today.of(commitment.city())));
    }

    public Saved<ProgressReportView> get(Caller caller, UUID id) {
        return saved(visible(caller, id));
    }

    /** The changes of state; what came before the acceptance is for the two sides of the review. */
    public Items<TransitionView> history(Caller caller, UUID id) {
        ProgressReport report = visible(caller, id);
        boolean isInside = policy.isInside(caller, report);
        return new Items<>(transitions.of(id).items().stream()
                .filter(move -> isInside || move.to().equals(ProgressReportState.ACCEPTED.name()))
                .toList());
    }

    public Action.Offer actions(Caller caller, UUID id) {
        ProgressReport report = visible(caller, id);
        List<Action> actions = new ArrayList<>();
        boolean isOpen = report.commitment().state().name().equals("PUBLISHED");
        String path = "/progress-reports/" + report.id();
        if (caller.mayWrite() && policy.isOfCity(caller, report) && report.state().isWithCity()) {
            actions.add(Action.of("updateProgressReport", "PATCH", path));
            actions.add(Action.of("createEvidence", "POST", path + "/evidence"));
            report.evidence().forEach(piece -> actions.add(Action.of("deleteEvidence", "DELETE", "/evidence/" + piece.id())));
            if (report.state() == ProgressReportState.DRAFT) {
                actions.add(Action.of("deleteProgressReport", "DELETE", path));
            }
            if (isOpen && policy.speaks(caller, report)) {
                actions.add(Action.to(ProgressReportState.SUBMITTED, "transitionProgressReport", path));
            }
        }
        boolean waits = isOpen && report.state() == ProgressReportState.SUBMITTED;
        if (caller.mayWrite() && waits && policy.reviews(caller, report)) {
            report.state().next().forEach(to -> actions.add(Action.to(to, "transitionProgressReport", path)));
        }
        return new Action.Offer(actions, today.of(report.commitment().city()));
    }

    /** The report with that id, if the caller may know of it. */
    public ProgressReport visible(Caller caller, UUID id) {
        return find(caller, id).orElseThrow(() -> Problems.notFound("progress report", id));
    }

    /** The same; nothing where the caller may not know of it. */
    public Optional<ProgressReport> find(Caller caller, UUID id) {
        return reports.whole(id)
                .filter(report -> commitments.find(caller, report.commitment().id()).isPresent())
                .filter(report -> policy.maySee(caller, report));
    }

    public Saved<ProgressReportView> saved(ProgressReport report) {
        return Saved.of(ProgressReportView.of(report), report.version());
    }
}
