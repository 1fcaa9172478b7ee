package org.paideia.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.paideia.city.Figure;

/**
 * A report as lists show it.
 *
 * @param evidence how many links, files and pictures go along
 */
public record ProgressReportListItem(
        UUID id,
        int number,
        ProgressReportState state,
        LocalDate from,
        LocalDate to,
        int percentage,
        ReportedProgress progress,
        Figure indicatorValue,
        LocalDate acceptedOn,
        int evidence,
        Instant updatedAt) {

    static ProgressReportListItem of(ProgressReport report) {
        ProgressReportCreate content = report.content();
        return new ProgressReportListItem(
                report.id(), report.number(), report.state(), content.from(), content.to(), content.percentage(),
                content.progress(), content.indicatorValue(), report.acceptedOn(), report.evidence().size(), report.updatedAt());
    }
}
