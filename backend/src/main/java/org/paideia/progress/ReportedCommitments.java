package org.paideia.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.paideia.access.Caller;
import org.paideia.commitment.Commitment;
import org.paideia.commitment.CommitmentPolicy;
import org.paideia.commitment.CommitmentState;
import org.paideia.commitment.CommitmentUse;
import org.paideia.shared.command.Action;

/** When one may report on a commitment. */
@ApplicationScoped
class ReportedCommitments implements CommitmentUse {

    private final ProgressReports reports;
    private final CommitmentPolicy policy;

    ReportedCommitments(ProgressReports reports, CommitmentPolicy policy) {
        this.reports = reports;
        this.policy = policy;
    }

    @Override
    public List<Action> actions(Caller caller, Commitment commitment) {
        boolean mayReport = commitment.state() == CommitmentState.PUBLISHED
                && policy.writing(caller, commitment.city()).isPresent()
                && reports.open(commitment).isEmpty();
        return mayReport
                ? List.of(Action.of("createProgressReport", "POST", "/commitments/" + commitment.id() + "/progress-reports"))
                : List.of();
    }
}
