package org.paideia.registration.invitation;

import java.time.LocalDate;
import org.paideia.eventrole.EventRef;
import org.paideia.network.NetworkRef;

/**
 * For whom and for what a letter of invitation was issued, for whoever holds it.
 *
 * @param stands whether the delegate still has a place, the event is not cancelled and the letter was not taken back
 * @param title what the event is called in the letter
 */
public record InvitationVerification(
        String code,
        boolean stands,
        String fullName,
        String nationality,
        String represents,
        EventRef event,
        String title,
        NetworkRef issuer,
        String issuerName,
        String date,
        String place,
        String language,
        LocalDate issuedOn) {}
