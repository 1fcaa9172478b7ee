package org.paideia.commitment.part;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The end of a commitment that was not to be kept.
 *
 * @param withdrawnOn the day, where the city lies
 * @param withdrawalReason of an open vocabulary
 * @param withdrawalNote more words, or null
 */
@Embeddable
public record Withdrawal(LocalDate withdrawnOn, String withdrawalReason, String withdrawalNote) {}
