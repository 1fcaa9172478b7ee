package org.paideia.minutes.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.activity.Entry;
import org.paideia.activity.History;
import org.paideia.idempotency.Idempotency;
import org.paideia.meeting.Meeting;
import org.paideia.meeting.MeetingPolicy;
import org.paideia.meeting.MeetingService;
import org.paideia.minutes.MinutesEvents;
import org.paideia.minutes.MinutesService;
import org.paideia.shared.command.Changeable;
import org.paideia.shared.command.Input;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.persistence.ExpectedVersion;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;

/** Finds what meetings decided, and keeps it while their minutes are written. */
@ApplicationScoped
public class DecisionService {

    private static final Changeable<DecisionCreate> CHANGEABLE = Changeable.of(DecisionCreate.class, "texts", "vote");

    private final Decisions decisions;
    private final MinutesService minutes;
    private final MeetingService meetings;
    private final MeetingPolicy policy;
    private final History history;
    private final Idempotency idempotency;
    private final Clock clock;

    DecisionService(
            Decisions decisions,
            MinutesService minutes,
            MeetingService meetings,
            MeetingPolicy policy,
            History history,
            Idempotency idempotency,
            Clock clock) {
        this.decisions = decisions;
        this.minutes = minutes;
        this.meetings = meetings;
        this.policy = policy;
        this.history = history;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    public Page<DecisionView> list(Caller caller, DecisionFilter filter, PageRequest request) {
        return decisions.page(filter, policy.inside(caller), request);
    }

    public Saved<DecisionView> get(Caller caller, UUID id) {
        return saved(visible(caller, id));
    }

    @Transactional
    public Saved<DecisionView> create(Caller caller, String slug, Input<DecisionCreate> input) {
        Meeting meeting = meetings.visible(caller, slug);
        Actor actor = policy.requireRunning(caller, meeting);
        DecisionCreate wish = input.read(DecisionCreate.class);
        return idempotency.once(actor, input, () -> {
            Decision decision = new Decision(minutes.hold(meeting), wish, clock.instant());
            decisions.persist(decision);
            history.keep(Entry.of(MinutesEvents.DECISION_RECORDED, actor, decision.minutes()).changing(null, decision.content()));
            return new Saved<>(DecisionView.of(decision), decision.version(), "decisions/" + decision.id());
        });
    }

    @Transactional
    public Saved<DecisionView> update(Caller caller, UUID id, ExpectedVersion expected, Input.Change<DecisionCreate> input) {
        Decision found = visible(caller, id);
        Actor actor = policy.requireRunning(caller, found.meeting());
        Decision decision = held(found);
        DecisionCreate before = decision.content();
        DecisionCreate wish = input.patch(before, DecisionCreate.class);
        CHANGEABLE.require(before, wish);
        expected.require(decision.version());
        decision.change(wish, clock.instant());
        history.keep(Entry.of(MinutesEvents.DECISION_CHANGED, actor, decision.minutes()).changing(before, decision.content()));
        return saved(decision);
    }

    @Transactional
    public void delete(Caller caller, UUID id, ExpectedVersion expected) {
        Decision found = visible(caller, id);
        Actor actor = policy.requireRunning(caller, found.meeting());
        Decision decision = held(found);
        expected.require(decision.version());
        decision.minutes().requireOpen();
        decisions.delete(decision);
        history.keep(Entry.of(MinutesEvents.DECISION_REMOVED, actor, decision.minutes()).changing(decision.content(), null));
    }

    private Decision held(Decision decision) {
        minutes.hold(decision.meeting());
        return decisions.again(decision).orElseThrow(() -> unknown(decision.id()));
    }

    private Decision visible(Caller caller, UUID id) {
        return minutes.visible(caller, decisions.whole(id)).orElseThrow(() -> unknown(id));
    }

    private static Saved<DecisionView> saved(Decision decision) {
        return Saved.of(DecisionView.of(decision), decision.version());
    }

    private static RuntimeException unknown(UUID id) {
        return Problems.notFound("decision", id);
    }
}
