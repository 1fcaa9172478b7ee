package org.paideia.progress.task;

import java.time.LocalDate;
import java.util.UUID;
import org.paideia.commitment.ReportLight;
import org.paideia.progress.CommitmentRef;
import org.paideia.progress.ProgressReportState;

/**
 * A commitment on which a report is due some day.
 *
 * @param light of today in UTC
 * @param openReport the id of the report that is being written or reviewed, or null
 */
public record DueReport(
        CommitmentRef commitment,
        LocalDate reportDueOn,
        LocalDate redOn,
        ReportLight light,
        boolean onHold,
        int extensionMonths,
        UUID openReport,
        ProgressReportState openReportState) {

    static final String COLUMNS = "a.due.amberOn, a.due.redOn, a.hold.onHoldSince, a.due.extensionMonths, r.id, r.state, " + CommitmentRef.COLUMNS;
    static final String FROM = "Commitment a join a.city c left join c.parent p"
            + " left join ProgressReport r on r.commitment = a and r.state <> ACCEPTED";

    /** @param today in UTC */
    static DueReport read(Object[] row, LocalDate today) {
        LocalDate amberOn = (LocalDate) row[0];
        LocalDate redOn = (LocalDate) row[1];
        return new DueReport(
                CommitmentRef.read(row, 6), amberOn, redOn, ReportLight.on(today, amberOn, redOn), row[2] != null,
                (int) row[3], (UUID) row[4], (ProgressReportState) row[5]);
    }
}
