package org.paideia.membership;

import java.util.List;
import org.paideia.membership.step.StepCreate;

/** An application of a city to a network, or a membership from before; and the content of a draft. */
public record MembershipCreate(
        String city, String network, MembershipState state, String motivation, List<StepCreate> steps) {

    public MembershipCreate {
        state = state == null ? MembershipState.DRAFT : state;
        steps = steps == null ? List.of() : List.copyOf(steps);
    }
}
