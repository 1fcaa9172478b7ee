package org.paideia.adherence.register;

import org.paideia.registration.certificate.CertificateVerification;
import org.paideia.registration.invitation.InvitationVerification;

/**
 * What was issued under a code, for whoever holds a document and wants to know whether to believe it.
 *
 * @param signature where a declaration was signed, or null
 * @param invitationLetter where a delegate was invited, or null
 * @param certificate where a delegate was at an event, or null
 */
public record Verification(
        String kind,
        String code,
        boolean stands,
        SignatureVerification signature,
        InvitationVerification invitationLetter,
        CertificateVerification certificate) {

    static Verification of(SignatureVerification signature) {
        return new Verification("SIGNATURE", signature.code(), signature.stands(), signature, null, null);
    }

    static Verification of(InvitationVerification letter) {
        return new Verification("INVITATION_LETTER", letter.code(), letter.stands(), null, letter, null);
    }

    static Verification of(CertificateVerification certificate) {
        return new Verification("CERTIFICATE", certificate.code(), certificate.stands(), null, null, certificate);
    }
}
