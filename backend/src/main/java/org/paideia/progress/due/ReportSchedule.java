package org.paideia.progress.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.paideia.commitment.Commitment;
import org.paideia.commitment.ReportLight;
import org.paideia.progress.CommitmentRef;

/**
 * What comes when until the next report on a commitment. What needs none any more has no steps.
 *
 * @param cycleMonths every how many months the reviewing network wants a report
 * @param extensionMonths by how many months this report was put off
 * @param reportDueOn the day on which it is due, in UTC, or null
 * @param light of today in UTC, or null
 */
public record ReportSchedule(
        CommitmentRef commitment,
        int cycleMonths,
        int extensionMonths,
        LocalDate reportDueOn,
        ReportLight light,
        LocalDate onHoldSince,
        List<ScheduleStep> steps) {

    /** @param today in UTC */
    static ReportSchedule of(Commitment commitment, LocalDate today) {
        return new ReportSchedule(
                CommitmentRef.of(commitment),
                commitment.reviewer().reportingCycleMonths(),
                commitment.due().extensionMonths(),
                commitment.due().amberOn(),
                ReportLight.on(today, commitment.due().amberOn(), commitment.due().redOn()),
                commitment.onHoldSince(),
                steps(commitment, today));
    }

    private static List<ScheduleStep> steps(Commitment commitment, LocalDate today) {
        List<ScheduleStep> steps = new ArrayList<>();
        LocalDate due = commitment.due().amberOn();
        if (due == null) {
            return steps;
        }
        LocalDate since = commitment.due().lastAcceptedOn() == null ? commitment.publishedOn() : commitment.due().lastAcceptedOn();
        add(steps, ScheduleStepName.STARTED, since, today);
        add(steps, ScheduleStepName.FIRST_REMINDER, Reminder.FIRST.on(due), today);
        if (commitment.due().extensionMonths() > 0) {
            add(steps, ScheduleStepName.EXTENDED, since.plusMonths(commitment.reviewer().reportingCycleMonths()), today);
        }
        add(steps, ScheduleStepName.DUE, due, today);
        add(steps, ScheduleStepName.LAST_REMINDER, Reminder.LAST.on(due), today);
        add(steps, ScheduleStepName.OVERDUE, commitment.due().redOn(), today);
        if (commitment.onHoldSince() != null) {
            add(steps, ScheduleStepName.ON_HOLD, commitment.onHoldSince(), today);
        }
        steps.sort(Comparator.comparing(ScheduleStep::on).thenComparing(ScheduleStep::step));
        return steps;
    }

    private static void add(List<ScheduleStep> steps, ScheduleStepName step, LocalDate on, LocalDate today) {
        steps.add(new ScheduleStep(step, on, !on.isAfter(today)));
    }
}
