package org.paideia.convocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.activity.Entry;
import org.paideia.activity.History;
import org.paideia.idempotency.Idempotency;
import org.paideia.job.Jobs;
import org.paideia.meeting.Meeting;
import org.paideia.meeting.MeetingPolicy;
import org.paideia.meeting.MeetingService;
import org.paideia.shared.command.Input;
import org.paideia.shared.paging.Items;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;
import org.paideia.shared.time.When;

/** Calls the member cities to meetings, and shows what they were sent. */
@ApplicationScoped
public class ConvocationService {

    private static final int MOST = 100;

    private final Convocations convocations;
    private final MeetingService meetings;
    private final MeetingPolicy policy;
    private final ConvocationLetters letters;
    private final Jobs jobs;
    private final History history;
    private final Idempotency idempotency;
    private final Clock clock;

    ConvocationService(
            Convocations convocations,
            MeetingService meetings,
            MeetingPolicy policy,
            ConvocationLetters letters,
            Jobs jobs,
            History history,
            Idempotency idempotency,
            Clock clock) {
        this.convocations = convocations;
        this.meetings = meetings;
        this.policy = policy;
        this.letters = letters;
        this.jobs = jobs;
        this.history = history;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    public Items<ConvocationView> list(Caller caller, String slug) {
        return new Items<>(convocations.of(meetings.visible(caller, slug)).stream().map(ConvocationView::of).toList());
    }

    public Saved<ConvocationView> get(Caller caller, UUID id) {
        Convocation convocation = visible(caller, id);
        return Saved.of(ConvocationView.of(convocation), convocation.version());
    }

    @Transactional
    public Saved<ConvocationView> create(Caller caller, String slug, Input<ConvocationCreate> input) {
        Meeting meeting = meetings.visible(caller, slug);
        Actor actor = policy.requireRunning(caller, meeting);
        ConvocationCreate wish = input.read(ConvocationCreate.class);
        return idempotency.once(actor, input, () -> {
            meetings.hold(meeting);
            Convocation before = convocations.last(meeting).orElse(null);
            if (before != null && before.number() >= MOST) {
                throw Problems.invalid("", "too-large", "A meeting is convoked at most " + MOST + " times.");
            }
            Convocation convocation = new Convocation(meeting, before, wish, clock.instant());
            convocations.keep(convocation);
            history.keep(Entry.of(ConvocationEvents.CONVOKED, actor, meeting)
                    .changing(Map.of(), Map.of("convocation", convocation.number()))
                    .on(When.onDay(convocation.sentOn())));
            jobs.soon(letters, new ConvocationLetters.Order(convocation.id()));
            return new Saved<>(ConvocationView.of(convocation), convocation.version(), "convocations/" + convocation.id());
        });
    }

    /** The convocation with that id, if the caller may know of the meeting. */
    Convocation visible(Caller caller, UUID id) {
        return convocations.whole(id)
                .filter(convocation -> policy.maySee(caller, convocation.meeting()))
                .orElseThrow(() -> Problems.notFound("convocation", id));
    }
}
