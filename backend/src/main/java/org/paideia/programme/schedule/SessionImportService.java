package org.paideia.programme.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.paideia.access.Caller;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.eventrole.EventFinder;
import org.paideia.eventrole.GatheringKind;
import org.paideia.idempotency.Idempotency;
import org.paideia.programme.SessionPolicy;
import org.paideia.programme.Sessions;
import org.paideia.programme.plan.Arranging;
import org.paideia.shared.command.Input;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.problem.Violation;
import org.paideia.shared.security.Actor;

/** Takes in a programme from a file: says how each session is understood, and takes in all of them or none. */
@ApplicationScoped
public class SessionImportService {

    /**
     * For which event, and how the file is to be read.
     *
     * @param consentedOn when all its speakers had agreed to be named, or null
     */
    public record Wish(GatheringKind kind, String event, String language, LocalDate consentedOn) {}

    private final Sessions sessions;
    private final ScheduleUnderstanding understanding;
    private final Arranging arranging;
    private final EventFinder events;
    private final SessionPolicy policy;
    private final Idempotency idempotency;

    SessionImportService(
            Sessions sessions,
            ScheduleUnderstanding understanding,
            Arranging arranging,
            EventFinder events,
            SessionPolicy policy,
            Idempotency idempotency) {
        this.sessions = sessions;
        this.understanding = understanding;
        this.arranging = arranging;
        this.events = events;
        this.policy = policy;
        this.idempotency = idempotency;
    }

    /** What would come of it; nothing is written. */
    public SessionImport preview(Caller caller, Wish wish, Input<ScheduleFile> input) {
        Gathering event = events.visible(caller, wish.kind(), wish.event());
        policy.requireArranging(caller, event);
        ScheduleFile file = input.read(ScheduleFile.class);
        ScheduleSessions found = understanding.read(file, event, wish);
        return result(true, file, found, understanding.of(found, event, wish, sessions.of(event)));
    }

    /** Takes in all sessions, or refuses all and says what is wrong where. */
    @Transactional
    public Saved<SessionImport> enter(Caller caller, Wish wish, Input<ScheduleFile> input) {
        Gathering event = events.visible(caller, wish.kind(), wish.event());
        Actor actor = policy.requireArranging(caller, event);
        ScheduleFile file = input.read(ScheduleFile.class);
        ScheduleSessions found = understanding.read(file, event, wish);
        return idempotency.once(actor, input, () -> {
            SessionPolicy.requireOpen(event);
            sessions.hold(event);
            List<ScheduleUnderstanding.Understood> all = understanding.of(found, event, wish, sessions.of(event));
            requireRight(all);
            for (ScheduleUnderstanding.Understood each : all) {
                switch (each.row().outcome()) {
                    case NEW -> arranging.add(actor, event, each.wish(), each.times());
                    case CHANGED -> arranging.rewrite(actor, event, each.there(), each.wish(), each.times());
                    default -> { }
                }
            }
            return Saved.of(result(false, file, found, all), 0);
        });
    }

    private static SessionImport result(
            boolean dryRun, ScheduleFile file, ScheduleSessions found, List<ScheduleUnderstanding.Understood> all) {
        return SessionImport.of(
                dryRun, file.source(), found.title(), all.stream().map(ScheduleUnderstanding.Understood::row).toList());
    }

    private static void requireRight(List<ScheduleUnderstanding.Understood> all) {
        List<Violation> wrong = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (Violation violation : all.get(i).row().violations()) {
                wrong.add(Violation.at("/rows/" + i + violation.pointer(), violation.code(), violation.message()));
            }
        }
        if (!wrong.isEmpty()) {
            throw Problems.rules("Some sessions have errors. Nothing was imported.", wrong);
        }
    }
}
