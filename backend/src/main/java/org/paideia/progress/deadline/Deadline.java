package org.paideia.progress.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.paideia.commitment.term.Milestone;
import org.paideia.shared.text.LanguageMap;

/**
 * A commitment that still goes on, with the days that matter for it.
 *
 * @param reportDueOn the day on which the next report is due, or null
 * @param dueOn the day by which the commitment is to be kept, or null
 */
public record Deadline(
        UUID id, LanguageMap titles, LocalDate reportDueOn, LocalDate dueOn, List<Milestone> milestones, Instant updatedAt) {}
