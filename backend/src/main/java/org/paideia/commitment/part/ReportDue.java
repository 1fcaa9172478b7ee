package org.paideia.commitment.part;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.paideia.shared.time.When;

/**
 * When the next report is due, in days of UTC.
 *
 * @param lastAcceptedOn the day on which the last report was accepted, or null
 * @param extensionMonths by how many months the next one was put off
 * @param amberOn the day on which the next one is due, or null where none is
 * @param redOn the day from which it is long overdue, or null where none is due
 * @param reportSort the day on which it is due as it is sorted by: what needs none comes last
 */
@Embeddable
public record ReportDue(LocalDate lastAcceptedOn, int extensionMonths, LocalDate amberOn, LocalDate redOn, LocalDate reportSort) {

    /** Of what is not published: no report was ever made, and none is due. */
    public static final ReportDue NEVER = new ReportDue(null, 0, null, null, When.LAST_DAY);

    /** Reckoned anew: a cycle after the last report, or after the publication, and after the time that was granted. */
    public ReportDue reckoned(LocalDate publishedOn, int cycleMonths) {
        LocalDate since = lastAcceptedOn == null ? publishedOn : lastAcceptedOn;
        LocalDate due = since.plusMonths(cycleMonths).plusMonths(extensionMonths);
        return new ReportDue(lastAcceptedOn, extensionMonths, due, due.plusMonths(cycleMonths), due);
    }

    /** No report is due any more. */
    public ReportDue over() {
        return new ReportDue(lastAcceptedOn, extensionMonths, null, null, When.LAST_DAY);
    }

    /** A report was accepted on that day: the time that was granted is used up. To be reckoned anew. */
    public ReportDue accepted(LocalDate day) {
        return new ReportDue(day, 0, amberOn, redOn, reportSort);
    }

    /** More time was granted. To be reckoned anew. */
    public ReportDue extended(int months) {
        return new ReportDue(lastAcceptedOn, months, amberOn, redOn, reportSort);
    }
}
