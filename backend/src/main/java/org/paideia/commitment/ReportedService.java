package org.paideia.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional.TxType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.paideia.activity.Entry;
import org.paideia.activity.EventType;
import org.paideia.activity.History;
import org.paideia.shared.security.Actor;
import org.paideia.shared.time.When;

/**
 * What the reports on a commitment change of it: for the feature that keeps them, which asked the rights, and holds the
 * commitment ({@link CommitmentService#hold}) before it looks at it.
 */
@ApplicationScoped
public class ReportedService {

    private final History history;
    private final Clock clock;

    ReportedService(History history, Clock clock) {
        this.history = history;
        this.clock = clock;
    }

    /**
     * Takes over what an accepted report says: the progress changes, the hold ends, and the next report is due one cycle after
     * today. A commitment that is over may be opened again by a later report that corrects the one that ended it.
     *
     * @param reason why it was abandoned; null for all else
     * @param reached the numbers of the milestones that the report says were taken
     * @param day on which they were, and on which it was completed or abandoned
     */
    @Transactional(TxType.MANDATORY)
    public void accepted(
            Commitment commitment, CommitmentProgress to, String reason, Set<Integer> reached, LocalDate day, Actor actor) {
        CommitmentProgress from = commitment.progress();
        commitment.report(to, reason, reached, day, clock.instant());
        EventType event = CommitmentEvents.reporting(from, to);
        Entry entry = Entry.of(event, actor, commitment).changing(new Reported(from), new Reported(to));
        history.keep(event == CommitmentEvents.PROGRESSED ? entry : entry.on(When.onDay(day)));
    }

    /** Puts the next report off by so many months after the day on which it would be due. */
    @Transactional(TxType.MANDATORY)
    public void extended(Commitment commitment, int months, Actor actor) {
        int before = commitment.due().extensionMonths();
        commitment.extend(months, clock.instant());
        history.keep(Entry.of(CommitmentEvents.EXTENDED, actor, commitment).changing(new Extension(before), new Extension(months)));
    }

    /** As the history shows it. */
    private record Reported(CommitmentProgress progress) {}

    private record Extension(int extensionMonths) {}
}
