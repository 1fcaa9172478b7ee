package org.paideia.progress.due;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.paideia.access.Caller;
import org.paideia.commitment.Commitment;
import org.paideia.commitment.CommitmentPolicy;
import org.paideia.commitment.CommitmentUse;
import org.paideia.shared.command.Action;

/** When one may ask for more time for the report on a commitment, or decide on it. */
@ApplicationScoped
class ExtendedCommitments implements CommitmentUse {

    private final ExtensionRequests requests;
    private final CommitmentPolicy policy;

    ExtendedCommitments(ExtensionRequests requests, CommitmentPolicy policy) {
        this.requests = requests;
        this.policy = policy;
    }

    @Override
    public List<Action> actions(Caller caller, Commitment commitment) {
        List<Action> actions = new ArrayList<>();
        if (commitment.due().amberOn() == null) {
            return actions;
        }
        boolean speaks = policy.speaking(caller, commitment.city()).isPresent();
        Optional<ExtensionRequest> open = requests.open(commitment);
        if (speaks && open.isEmpty() && commitment.due().extensionMonths() == 0) {
            actions.add(Action.of("createExtensionRequest", "POST", "/commitments/" + commitment.id() + "/extension-requests"));
        }
        open.map(request -> "/extension-requests/" + request.id()).ifPresent(path -> {
            if (speaks) {
                actions.add(Action.to(ExtensionRequestState.WITHDRAWN, "transitionExtensionRequest", path));
            }
            if (policy.reviewing(caller, commitment).isPresent()) {
                actions.add(Action.to(ExtensionRequestState.GRANTED, "transitionExtensionRequest", path));
                actions.add(Action.to(ExtensionRequestState.DECLINED, "transitionExtensionRequest", path));
            }
        });
        return actions;
    }
}
