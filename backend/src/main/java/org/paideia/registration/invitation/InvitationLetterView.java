package org.paideia.registration.invitation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A letter of invitation, as answers show it. */
public record InvitationLetterView(
        UUID registration,
        InvitationLetterState state,
        String fullName,
        String nationality,
        String language,
        String code,
        LocalDate issuedOn,
        String note,
        Instant createdAt,
        Instant updatedAt) {

    static InvitationLetterView of(InvitationLetter letter) {
        return new InvitationLetterView(
                letter.registrationId(), letter.state(), letter.fullName(), letter.nationality(), letter.language(),
                letter.isIssued() ? letter.code() : null, letter.issuedOn(), letter.note(), letter.createdAt(), letter.updatedAt());
    }
}
