package org.paideia.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.paideia.city.CityRef;
import org.paideia.membership.step.Step;
import org.paideia.membership.step.StepView;
import org.paideia.network.NetworkRef;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.time.When;

/** A membership as callers see it. */
public record MembershipView(
        UUID id,
        CityRef city,
        NetworkRef network,
        MembershipState state,
        When since,
        Instant submittedAt,
        LocalDate endedOn,
        WithdrawalReason withdrawalReason,
        String motivation,
        List<StepView> steps,
        Instant createdAt,
        Instant updatedAt) {

    static Saved<MembershipView> saved(Membership membership) {
        return Saved.of(of(membership), membership.version());
    }

    static MembershipView of(Membership membership) {
        return new MembershipView(
                membership.id(),
                CityRef.of(membership.city()),
                NetworkRef.of(membership.network()),
                membership.state(),
                membership.since(),
                membership.submittedAt(),
                membership.endedOn(),
                membership.withdrawalReason(),
                membership.motivation(),
                membership.steps().stream().map(Step::view).toList(),
                membership.createdAt(),
                membership.updatedAt());
    }
}
