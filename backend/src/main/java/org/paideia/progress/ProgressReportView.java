package org.paideia.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.paideia.city.Figure;
import org.paideia.progress.evidence.EvidenceView;
import org.paideia.shared.text.LanguageMap;

/** A report as callers see it. */
public record ProgressReportView(
        UUID id,
        int number,
        CommitmentRef commitment,
        ProgressReportState state,
        String sourceLanguage,
        LocalDate from,
        LocalDate to,
        int percentage,
        ReportedProgress progress,
        String reason,
        Figure indicatorValue,
        LanguageMap narratives,
        List<Integer> milestones,
        List<EvidenceView> evidence,
        Instant submittedAt,
        LocalDate acceptedOn,
        Instant createdAt,
        Instant updatedAt) {

    static ProgressReportView of(ProgressReport report) {
        ProgressReportCreate content = report.content();
        return new ProgressReportView(
                report.id(),
                report.number(),
                CommitmentRef.of(report.commitment()),
                report.state(),
                content.sourceLanguage(),
                content.from(),
                content.to(),
                content.percentage(),
                content.progress(),
                content.reason(),
                content.indicatorValue(),
                content.narratives(),
                content.milestones(),
                report.evidence().stream().map(EvidenceView::of).toList(),
                report.submittedAt(),
                report.acceptedOn(),
                report.createdAt(),
                report.updatedAt());
    }
}
