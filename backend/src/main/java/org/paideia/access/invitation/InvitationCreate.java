package org.paideia.access.invitation;

import org.paideia.access.Role;

/**
 * Whom to invite to which role.
 *
 * @param language in which the letter is written; null for that of whoever invites
 */
public record InvitationCreate(
        String email, Role role, String city, String network, Boolean handOver, String language) {

    boolean handsOver() {
        return Boolean.TRUE.equals(handOver);
    }
}
