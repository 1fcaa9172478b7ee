package org.paideia.commitment.revision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.paideia.access.Caller;
import org.paideia.commitment.Commitment;
import org.paideia.commitment.CommitmentPolicy;
import org.paideia.commitment.CommitmentState;
import org.paideia.commitment.CommitmentUse;
import org.paideia.shared.command.Action;

/** What may be done about the revisions of a commitment. */
@ApplicationScoped
class RevisedCommitments implements CommitmentUse {

    private final CommitmentRevisions revisions;
    private final CommitmentPolicy policy;

    RevisedCommitments(CommitmentRevisions revisions, CommitmentPolicy policy) {
        this.revisions = revisions;
        this.policy = policy;
    }

    @Override
    public List<Action> actions(Caller caller, Commitment commitment) {
        List<Action> actions = new ArrayList<>();
        if (commitment.state() != CommitmentState.PUBLISHED || commitment.progress().isOver()) {
            return actions;
        }
        boolean speaks = policy.speaking(caller, commitment.city()).isPresent();
        Optional<CommitmentRevision> open = revisions.open(commitment);
        if (speaks && open.isEmpty()) {
            actions.add(Action.of("createCommitmentRevision", "POST", "/commitments/" + commitment.id() + "/revisions"));
        }
        open.map(revision -> "/commitment-revisions/" + revision.id()).ifPresent(path -> {
            if (speaks) {
                actions.add(Action.to(RevisionState.WITHDRAWN, "transitionCommitmentRevision", path));
            }
            if (policy.reviewing(caller, commitment).isPresent()) {
                actions.add(Action.to(RevisionState.ACCEPTED, "transitionCommitmentRevision", path));
                actions.add(Action.to(RevisionState.DECLINED, "transitionCommitmentRevision", path));
            }
        });
        return actions;
    }
}
