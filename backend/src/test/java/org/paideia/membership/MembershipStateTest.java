package org.paideia.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.paideia.membership.MembershipState.ADMITTED;
import static org.paideia.membership.MembershipState.DECLINED;
import static org.paideia.membership.MembershipState.DRAFT;
import static org.paideia.membership.MembershipState.ON_HOLD;
import static org.paideia.membership.MembershipState.SUBMITTED;
import static org.paideia.membership.MembershipState.WITHDRAWN;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What may follow what. */
class MembershipStateTest {

    @ParameterizedTest
    @EnumSource
    void leadsWhereTheDomainSays(MembershipState state) {
        Set<MembershipState> expected = switch (state) {
            case DRAFT -> Set.of(SUBMITTED);
            case SUBMITTED -> Set.of(ADMITTED, DECLINED, WITHDRAWN);
            case ADMITTED -> Set.of(ON_HOLD, WITHDRAWN);
            case ON_HOLD -> Set.of(ADMITTED, WITHDRAWN);
            case DECLINED, WITHDRAWN -> Set.of();
        };
        assertEquals(expected, state.next());
    }
}
