package org.paideia.progress.review;

import java.util.List;
import java.util.UUID;

/** The ids of the reports that were accepted together. */
public record ProgressReportAcceptanceView(List<UUID> reports) {}
