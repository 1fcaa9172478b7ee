package org.paideia.progress;

import jakarta.enterprise.context.ApplicationScoped;
import org.paideia.access.Caller;
import org.paideia.access.Role;
import org.paideia.commitment.CommitmentPolicy;
import org.paideia.shared.command.Changeable;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;

/** May this person do that to this report: the city writes and submits, the network that reviews the commitment decides. */
@ApplicationScoped
public class ReportPolicy {

    /** What the city changes while it writes. */
    static final Changeable<ProgressReportCreate> WRITING = Changeable.of(ProgressReportCreate.class,
            "from", "to", "percentage", "progress", "reason", "indicatorValue", "narratives", "milestones");

    private final CommitmentPolicy commitments;

    ReportPolicy(CommitmentPolicy commitments) {
        this.commitments = commitments;
    }

    /** Whether the caller, who may know of the commitment, may know of the report. A draft is the city's alone. */
    boolean maySee(Caller caller, ProgressReport report) {
        return report.isPublic()
                || isOfCity(caller, report)
                || report.state() != ProgressReportState.DRAFT && commitments.isInside(caller, report.commitment());
    }

    /** Whether the caller writes for the city. */
    public boolean isOfCity(Caller caller, ProgressReport report) {
        return commitments.writing(caller, report.commitment().city()).isPresent();
    }

    public Actor requireWriting(Caller caller, ProgressReport report) {
        return commitments.requireWriting(caller, report.commitment().city());
    }

    /** In which role the caller submits it. */
    public Actor requireSpeaking(Caller caller, ProgressReport report) {
        return commitments.requireSpeaking(caller, report.commitment().city());
    }

    public Actor requireReviewing(Caller caller, ProgressReport report) {
        return commitments.requireReviewing(caller, report.commitment());
    }

    /** Refuses at once whoever is on neither side of the review. */
    public void requireInside(Caller caller, ProgressReport report) {
        if (!commitments.isInside(caller, report.commitment())) {
            throw Problems.forbidden("Only those who act for the city and those who review can see this.");
        }
    }

    /** Refuses at once whoever reviews for no network. */
    public void requireMayReview(Caller caller) {
        if (!caller.isAdmin() && caller.networks(Role.SECRETARIAT, Role.COORDINATOR, Role.REVIEWER).isEmpty()) {
            throw Problems.forbidden("Only those who review for a network can see this.");
        }
    }

    boolean isInside(Caller caller, ProgressReport report) {
        return commitments.isInside(caller, report.commitment());
    }

    boolean speaks(Caller caller, ProgressReport report) {
        return commitments.speaking(caller, report.commitment().city()).isPresent();
    }

    boolean reviews(Caller caller, ProgressReport report) {
        return commitments.reviewing(caller, report.commitment()).isPresent();
    }
}
