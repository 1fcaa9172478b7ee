package org.paideia.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.paideia.access.Caller;
import org.paideia.activity.Entry;
import org.paideia.activity.History;
import org.paideia.meeting.Meeting;
import org.paideia.meeting.MeetingPolicy;
import org.paideia.meeting.MeetingService;
import org.paideia.minutes.actionpoint.ActionPoints;
import org.paideia.minutes.decision.Decisions;
import org.paideia.shared.command.Input;
import org.paideia.shared.persistence.ExpectedVersion;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;
import org.paideia.shared.time.When;

/** Shows minutes to those who may read them, takes what is written, and what the next meeting says of it. */
@ApplicationScoped
public class MinutesService {

    private final MinutesRecords records;
    private final Decisions decisions;
    private final ActionPoints actionPoints;
    private final MeetingService meetings;
    private final MeetingPolicy policy;
    private final History history;
    private final Clock clock;

    MinutesService(
            MinutesRecords records,
            Decisions decisions,
            ActionPoints actionPoints,
            MeetingService meetings,
            MeetingPolicy policy,
            History history,
            Clock clock) {
        this.records = records;
        this.decisions = decisions;
        this.actionPoints = actionPoints;
        this.meetings = meetings;
        this.policy = policy;
        this.history = history;
        this.clock = clock;
    }

    public Saved<MinutesView> get(Caller caller, String slug) {
        return saved(visible(caller, slug));
    }

    @Transactional
    public Saved<MinutesView> set(Caller caller, String slug, ExpectedVersion expected, Input<MinutesInput> input) {
        Meeting meeting = meetings.visible(caller, slug);
        Actor actor = policy.requireRunning(caller, meeting);
        MinutesInput wish = input.read(MinutesInput.class);
        meetings.hold(meeting);
        Minutes minutes = records.of(meeting).orElse(null);
        Minutes.Told before = minutes == null ? null : minutes.told();
        if (minutes == null) {
            minutes = new Minutes(meeting, wish, clock.instant());
            records.persist(minutes);
        } else {
            expected.require(minutes.version());
            minutes.write(wish, clock.instant());
        }
        history.keep(Entry.of(MinutesEvents.WRITTEN, actor, minutes).changing(before, minutes.told()));
        return saved(minutes);
    }

    /** What the meeting with that slug says of the minutes of the one before. */
    @Transactional
    public Saved<MinutesApproval> approve(Caller caller, String slug, Input<MinutesApprovalInput> input) {
        Meeting meeting = meetings.visible(caller, slug);
        Actor actor = policy.requireRunning(caller, meeting);
        MinutesApprovalInput wish = input.read(MinutesApprovalInput.class);
        wish.require();
        meetings.hold(meeting);
        Minutes.requireHeld(meeting);
        if (meeting.previous() == null) {
            throw noMinutes("It does not follow another meeting.");
        }
        Meeting previous = meetings.visible(caller, meeting.previous());
        meetings.hold(previous);
        Minutes minutes = records.of(previous).orElseThrow(() -> noMinutes("'" + previous.slug() + "' has no minutes."));
        minutes.approve(slug, wish, clock.instant());
        history.keep(Entry.of(MinutesEvents.of(wish.outcome()), actor, minutes)
                .changing(null, wish)
                .about(meeting.ref())
                .on(When.onDay(LocalDate.ofInstant(clock.instant(), meeting.zone()))));
        return Saved.of(minutes.approval(), minutes.version());
    }

    /** The minutes of the meeting, held against changes and read as they are now. */
    public Minutes hold(Meeting meeting) {
        meetings.hold(meeting);
        Minutes minutes = records.of(meeting).orElseThrow(() -> noMinutes("Write the minutes of '" + meeting.slug() + "' first."));
        records.refresh(minutes);
        return minutes;
    }

    /** The minutes of the meeting, if there are any and the caller may read them. */
    public Minutes visible(Caller caller, String slug) {
        return records.of(meetings.visible(caller, slug))
                .filter(minutes -> maySee(caller, minutes))
                .orElseThrow(() -> Problems.notFound("minutes of the meeting", slug));
    }

    /** What was found, if the caller may read the minutes in which it stands. */
    public <T extends Minuted> Optional<T> visible(Caller caller, Optional<T> found) {
        return found.filter(part -> maySee(caller, part.minutes()));
    }

    /** Whether the caller may read them. */
    public boolean maySee(Caller caller, Minutes minutes) {
        return minutes.isPublic() || policy.isInside(caller, minutes.meeting());
    }

    private Saved<MinutesView> saved(Minutes minutes) {
        return Saved.of(MinutesView.of(minutes, decisions.of(minutes), actionPoints.of(minutes)), minutes.version());
    }

    private static RuntimeException noMinutes(String detail) {
        return Problems.conflict("no-minutes", detail);
    }
}
