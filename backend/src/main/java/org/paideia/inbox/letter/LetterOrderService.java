package org.paideia.inbox.letter;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.paideia.job.Jobs;

/**
 * Orders letters: it goes along the history by position, notes for whom there is something to tell, and orders the letters of
 * those whose time has come. All of it is one transaction under the lock of the mark, so that with several processes each entry is
 * told once, and after a crash none is left out.
 */
@ApplicationScoped
public class LetterOrderService {

    private static final int MOST_AT_A_TIME = 500;

    private final DueLetters letters;
    private final InboxLetter letter;
    private final Jobs jobs;
    private final Clock clock;

    LetterOrderService(DueLetters letters, InboxLetter letter, Jobs jobs, Clock clock) {
        this.letters = letters;
        this.letter = letter;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Scheduled(every = "{paideia.inbox.letters}", delayed = "15s", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void order() {
        orderAt(clock.instant());
    }

    /** What is due at that time. */
    @Transactional
    public void orderAt(Instant now) {
        OptionalLong mark = letters.hold();
        if (mark.isEmpty()) {
            return;
        }
        long upTo = letters.noteSince(mark.getAsLong(), now);
        List<DueLetters.Due> due = letters.due(now, MOST_AT_A_TIME);
        if (due.isEmpty()) {
            return;
        }
        for (DueLetters.Due one : due) {
            jobs.at(now, letter, idOf(one.person(), upTo), new InboxLetter.Order(one.person(), one.toldTo(), upTo));
        }
        letters.ordered(due, upTo);
    }

    private static UUID idOf(UUID person, long upTo) {
        return UUID.nameUUIDFromBytes(("inbox " + person + " " + upTo).getBytes(StandardCharsets.UTF_8));
    }
}
