package org.paideia.commitment;

import java.util.List;
import org.paideia.access.Caller;
import org.paideia.shared.command.Action;

/**
 * What other records have to do with commitments: their revisions, and the reports of features to the right. Each that has
 * such records answers for itself.
 */
public interface CommitmentUse {

    /** What the caller, who may write, may do now about the commitment with those records. */
    List<Action> actions(Caller caller, Commitment commitment);
}
