package org.paideia.progress.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.paideia.progress.ProgressReport;

@ApplicationScoped
class ProgressReportReviews implements PanacheRepositoryBase<ProgressReportReview, UUID> {

    /** The last round first. */
    List<ProgressReportReview> of(ProgressReport report) {
        return list("report = ?1 order by round desc", report);
    }

    /** The round that waits for an answer. */
    ProgressReportReview open(ProgressReport report) {
        return find("report = ?1 and round = ?2", report, report.rounds()).firstResult();
    }
}
