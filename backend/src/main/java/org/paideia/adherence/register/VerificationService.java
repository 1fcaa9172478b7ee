package org.paideia.adherence.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.paideia.adherence.Adherence;
import org.paideia.adherence.Adherences;
import org.paideia.document.VerificationCode;
import org.paideia.registration.certificate.CertificateVerifications;
import org.paideia.registration.invitation.InvitationVerifications;

/** Tells anyone what a document is worth. Whoever guesses learns nothing, whether the guess was a code at all or not. */
@ApplicationScoped
public class VerificationService {

    private final Adherences adherences;
    private final InvitationVerifications invitations;
    private final CertificateVerifications certificates;

    VerificationService(
            Adherences adherences, InvitationVerifications invitations, CertificateVerifications certificates) {
        this.adherences = adherences;
        this.invitations = invitations;
        this.certificates = certificates;
    }

    /** @param typed a code as somebody has typed it */
    public Optional<Verification> byCode(String typed) {
        return VerificationCode.read(typed).flatMap(code -> adherences.byCode(code)
                .map(this::verification)
                .map(Verification::of)
                .or(() -> invitations.byCode(code).map(Verification::of))
                .or(() -> certificates.byCode(code).map(Verification::of)));
    }

    /** @param sha256 of a PDF, in hexadecimal */
    public Optional<SignatureVerification> byDigest(String sha256) {
        return adherences.byDocument(sha256).map(this::verification);
    }

    private SignatureVerification verification(Adherence adherence) {
        return SignatureVerification.of(adherence, adherences.documentDigest(adherence).orElse(null));
    }
}
