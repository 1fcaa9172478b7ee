package org.paideia.commitment.part;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * That the secretariat has put a commitment on hold.
 *
 * @param onHoldSince the day, in UTC
 * @param onHoldNote why, or null
 */
@Embeddable
public record Hold(LocalDate onHoldSince, String onHoldNote) {}
