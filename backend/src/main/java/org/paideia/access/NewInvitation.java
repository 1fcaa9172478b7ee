package org.paideia.access;

/** Whom to invite to which role. */
public record NewInvitation(String email, Role role, String city, String network, Boolean handOver) {

    boolean handsOver() {
        return Boolean.TRUE.equals(handOver);
    }
}
