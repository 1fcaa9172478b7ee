package org.paideia.minutes.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.activity.Entry;
import org.paideia.activity.History;
import org.paideia.city.City;
import org.paideia.city.CityService;
import org.paideia.meeting.CityAtMeeting;
import org.paideia.meeting.Meeting;
import org.paideia.meeting.MeetingListItem;
import org.paideia.meeting.MeetingPolicy;
import org.paideia.meeting.MeetingService;
import org.paideia.minutes.Minutes;
import org.paideia.minutes.MinutesEvents;
import org.paideia.shared.command.Input;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.persistence.ExpectedVersion;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;

/** Keeps which cities were at a meeting. */
@ApplicationScoped
public class AttendanceService {

    private final Attendances attendances;
    private final MeetingService meetings;
    private final MeetingPolicy policy;
    private final CityService cities;
    private final History history;
    private final Clock clock;

    AttendanceService(
            Attendances attendances,
            MeetingService meetings,
            MeetingPolicy policy,
            CityService cities,
            History history,
            Clock clock) {
        this.attendances = attendances;
        this.meetings = meetings;
        this.policy = policy;
        this.cities = cities;
        this.history = history;
        this.clock = clock;
    }

    /**
     * All of it for those who run the network; for the others who was there.
     *
     * @param presence null for all
     */
    public Page<AttendanceView> list(Caller caller, String slug, Presence presence, PageRequest request) {
        Meeting meeting = meetings.visible(caller, slug);
        if (policy.running(caller, meeting).isPresent()) {
            return attendances.page(meeting, presence, request);
        }
        if (presence != null && presence != Presence.PRESENT) {
            return new Page<>(List.of(), null, request.count() ? 0L : null);
        }
        return attendances.page(meeting, Presence.PRESENT, request);
    }

    /** The meetings at which a city was present, as far as the caller may know of them. */
    public Page<MeetingListItem> attended(Caller caller, String citySlug, PageRequest request) {
        return attendances.attended(cities.require(citySlug).slug(), policy.inside(caller), request);
    }

    @Transactional
    public Saved<AttendanceView> set(Caller caller, String slug, String citySlug, Input<AttendanceInput> input) {
        Meeting meeting = meetings.visible(caller, slug);
        City city = cities.require(citySlug);
        Actor actor = policy.requireRunning(caller, meeting);
        AttendanceInput sent = input.read(AttendanceInput.class);
        sent.require();
        meetings.hold(meeting);
        Minutes.requireHeld(meeting);
        AttendanceInput wish = sent.at(meeting.content().mode());
        Attendance attendance = attendances.of(meeting, citySlug).orElse(null);
        AttendanceInput before = attendance == null ? null : attendance.content();
        if (attendance == null) {
            attendance = new Attendance(meeting, city, wish, clock.instant());
            attendances.persist(attendance);
        } else {
            attendance.say(wish, clock.instant());
        }
        history.keep(Entry.of(MinutesEvents.ATTENDANCE_RECORDED, actor, new CityAtMeeting(meeting, city)).changing(before, wish));
        return Saved.of(AttendanceView.of(attendance), attendance.version());
    }

    /**
     * Delegates of a city who were checked in.
     *
     * @param people how many more they are
     */
    public record Arrival(UUID city, String slug, PresenceMode mode, int people) {}

    /**
     * Writes that delegates have come. It adds to what is there, in one statement: at many doors at once nobody is lost, and what
     * was entered by hand stays. The history tells of a city when it has come, and not of each delegate.
     */
    public void came(Actor actor, Meeting meeting, List<Arrival> arrivals) {
        if (arrivals.isEmpty()) {
            return;
        }
        attendances.add(meeting, arrivals, clock.instant()).forEach(first -> history.keep(
                Entry.of(MinutesEvents.ATTENDANCE_RECORDED, actor, new CityAtMeeting(meeting, cities.require(first)))));
    }

    /** Writes that a delegate had not come after all; a city of which nobody is left is not known to have been there. */
    public void tookBack(Actor actor, Meeting meeting, String citySlug) {
        if (attendances.takeOne(meeting, citySlug, clock.instant())) {
            history.keep(Entry.of(MinutesEvents.ATTENDANCE_REMOVED, actor, new CityAtMeeting(meeting, cities.require(citySlug))));
        }
    }

    @Transactional
    public void delete(Caller caller, String slug, String citySlug, ExpectedVersion expected) {
        Meeting meeting = meetings.visible(caller, slug);
        City city = cities.require(citySlug);
        Actor actor = policy.requireRunning(caller, meeting);
        meetings.hold(meeting);
        Attendance attendance = attendances.of(meeting, citySlug)
                .orElseThrow(() -> Problems.notFound("attendance of the city", citySlug));
        expected.require(attendance.version());
        Minutes.requireHeld(meeting);
        attendances.delete(attendance);
        history.keep(Entry.of(MinutesEvents.ATTENDANCE_REMOVED, actor, new CityAtMeeting(meeting, city))
                .changing(attendance.content(), null));
    }
}
