package org.paideia.membership;

/** Why a membership or an application ended. */
public enum WithdrawalReason {
    APPLICATION_TAKEN_BACK,
    CITY_LEFT,
    ENDED_BY_NETWORK;

    /** The reason that goes with who withdraws what. */
    static WithdrawalReason of(MembershipState from, boolean byNetwork) {
        if (byNetwork) {
            return ENDED_BY_NETWORK;
        }
        return from == MembershipState.SUBMITTED ? APPLICATION_TAKEN_BACK : CITY_LEFT;
    }
}
