package org.paideia.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.paideia.city.Figure;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.problem.Violation;
import org.paideia.shared.text.LanguageMap;
import org.paideia.shared.text.Sourced;

/**
 * What a city reports for a period. Null is absent.
 *
 * @param from the first day that it tells of
 * @param to the last day that it tells of
 * @param percentage how much is done, 0 to 100
 * @param reason why it is abandoned, and null for all else
 * @param indicatorValue where the indicator of the commitment stands
 * @param milestones the numbers of those that were reached by the end of the period
 */
public record ProgressReportCreate(
        String sourceLanguage,
        LocalDate from,
        LocalDate to,
        Integer percentage,
        ReportedProgress progress,
        String reason,
        Figure indicatorValue,
        LanguageMap narratives,
        List<Integer> milestones) {

    public ProgressReportCreate {
        milestones = milestones == null ? List.of() : milestones.stream().sorted().toList();
    }

    /**
     * Refuses what does not hold together in itself, all of it at once.
     *
     * @param today where the city lies
     */
    void require(LocalDate today) {
        Sourced.require(sourceLanguage, this);
        List<Violation> violations = new ArrayList<>();
        if (to.isBefore(from)) {
            violations.add(Violation.at("/to", "before-start", "Is before the first day."));
        }
        if (to.isAfter(today)) {
            violations.add(Violation.at("/to", "in-the-future", "Is in the future. A report covers the past."));
        }
        if (reason != null && progress != ReportedProgress.ABANDONED) {
            violations.add(Violation.at("/reason", "does-not-fit", "Give a reason only if it is abandoned."));
        }
        if (!violations.isEmpty()) {
            throw Problems.invalid(violations);
        }
    }
}
