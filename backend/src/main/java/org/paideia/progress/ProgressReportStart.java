package org.paideia.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.paideia.city.Figure;
import org.paideia.commitment.Commitment;
import org.paideia.commitment.term.Milestone;
import org.paideia.shared.text.LanguageMap;

/**
 * With what the next report begins.
 *
 * @param last the id of the last accepted report, or null for the first
 */
public record ProgressReportStart(
        String sourceLanguage,
        LocalDate from,
        LocalDate to,
        int percentage,
        ReportedProgress progress,
        Figure indicatorValue,
        LanguageMap narratives,
        List<Integer> milestones,
        UUID last) {

    /** @param today where the city lies */
    static ProgressReportStart first(Commitment commitment, LocalDate today) {
        LocalDate from = commitment.publishedOn().isAfter(today) ? today : commitment.publishedOn();
        return new ProgressReportStart(
                commitment.sourceLanguage(), from, today, 0, ReportedProgress.IN_PROGRESS,
                commitment.held().indicator() == null ? null : commitment.held().indicator().baseline(), null, List.of(), null);
    }

    /**
     * The values of the last one, for the time since; the words are written anew, and a reason is not taken along.
     *
     * @param today where the city lies
     */
    static ProgressReportStart after(ProgressReport last, LocalDate today) {
        ProgressReportCreate content = last.content();
        LocalDate from = content.to().plusDays(1);
        List<Integer> reached = last.commitment().held().milestones().stream()
                .filter(milestone -> milestone.reachedOn() != null)
                .map(Milestone::number)
                .sorted()
                .toList();
        return new ProgressReportStart(
                content.sourceLanguage(), from, from.isAfter(today) ? from : today, content.percentage(),
                ReportedProgress.IN_PROGRESS, content.indicatorValue(), null, reached, last.id());
    }
}
