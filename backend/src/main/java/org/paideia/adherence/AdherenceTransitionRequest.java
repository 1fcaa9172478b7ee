package org.paideia.adherence;

import java.time.LocalDate;
import org.paideia.shared.persistence.TransitionRequest;

/**
 * The wish to sign or to withdraw.
 *
 * @param textSha256 for SIGNED the digest of the text that was shown, else null
 * @param reason for WITHDRAWN why, else null
 * @param note for WITHDRAWN words on the reason, or null
 */
public record AdherenceTransitionRequest(String to, String textSha256, String reason, String note) {

    /** As the history keeps it. */
    TransitionRequest on(LocalDate day) {
        return new TransitionRequest(to, day, reason, note);
    }
}
