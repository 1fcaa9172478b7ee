package org.paideia.progress.review;

import java.util.List;
import java.util.UUID;

/**
 * Reports to accept together, all of them or none.
 *
 * @param reports their ids
 * @param note words to each of the cities, or null
 */
public record ProgressReportAcceptanceCreate(List<UUID> reports, String note) {}
