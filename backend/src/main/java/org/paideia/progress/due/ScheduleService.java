package org.paideia.progress.due;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.city.Today;
import org.paideia.commitment.CommitmentService;

/** Says what comes when until the next report. */
@ApplicationScoped
public class ScheduleService {

    private final CommitmentService commitments;
    private final Today today;

    ScheduleService(CommitmentService commitments, Today today) {
        this.commitments = commitments;
        this.today = today;
    }

    public ReportSchedule get(Caller caller, UUID id) {
        return ReportSchedule.of(commitments.visible(caller, id), today.in(ZoneOffset.UTC));
    }
}
