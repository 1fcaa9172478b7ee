package org.paideia.shared.persistence;

import java.time.LocalDate;

/**
 * The wish to move a record to another state.
 *
 * @param effectiveOn the day from which it counts in law, or null for today
 * @param reason why, where the new state needs it, or null
 * @param note a remark, or null
 */
public record TransitionRequest(String to, LocalDate effectiveOn, String reason, String note) {

    public static TransitionRequest to(Object state) {
        return new TransitionRequest(state.toString(), null, null, null);
    }

    public TransitionRequest on(LocalDate day) {
        return new TransitionRequest(to, day, reason, note);
    }
}
