package org.paideia.conference;

import java.util.List;
import org.paideia.access.Caller;
import org.paideia.shared.command.Action;

/**
 * What other records have to do with conferences. They lie to the right of this feature, so it says here what it needs of
 * them; each feature that has such records answers for itself.
 */
public interface ConferenceUse {

    /** Whether a record needs the conference, so that it is cancelled and not deleted. */
    boolean isUsed(Conference conference);

    /** What the caller may do now about the conference in that feature; nothing unless it says so. */
    default List<Action> actions(Caller caller, Conference conference) {
        return List.of();
    }
}
