package org.paideia.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.paideia.city.CityRef;
import org.paideia.network.NetworkRef;
import org.paideia.shared.time.When;

/** A membership as lists show it. */
public record MembershipListItem(
        UUID id,
        CityRef city,
        NetworkRef network,
        MembershipState state,
        When since,
        Instant submittedAt,
        LocalDate endedOn,
        WithdrawalReason withdrawalReason,
        Instant updatedAt) {

    /** What a list reads, in HQL over a membership m, its city c and parent p and its network n. */
    static final String ITEM = "new org.paideia.membership.MembershipListItem(m.id, " + CityRef.ITEM + ", " + NetworkRef.ITEM
            + ", m.state, m.since, m.submittedAt, m.endedOn, m.withdrawalReason, m.updatedAt)";

    public MembershipListItem {
        since = since == null ? When.UNKNOWN : since;
    }
}
