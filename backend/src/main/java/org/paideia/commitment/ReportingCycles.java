package org.paideia.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.paideia.network.ReportingCycleChanged;

/** When reports are due goes by the cycle of the network that reviews them: another cycle, other days. */
@ApplicationScoped
class ReportingCycles {

    private final Commitments commitments;

    ReportingCycles(Commitments commitments) {
        this.commitments = commitments;
    }

    void reckon(@Observes ReportingCycleChanged changed) {
        commitments.holdDueTo(changed.network().slug()).forEach(Commitment::reckonDue);
    }
}
