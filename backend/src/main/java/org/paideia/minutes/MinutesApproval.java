package org.paideia.minutes;

import java.time.Instant;

/**
 * What the next meeting said of the minutes.
 *
 * @param meeting the slug of that meeting
 * @param corrections in words, or null
 */
public record MinutesApproval(String meeting, ApprovalOutcome outcome, String corrections, Instant at) {}
