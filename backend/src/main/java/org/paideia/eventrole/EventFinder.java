package org.paideia.eventrole;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.paideia.access.Caller;
import org.paideia.activity.Ref;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.conference.Conference;
import org.paideia.conference.ConferenceService;
import org.paideia.meeting.Meeting;
import org.paideia.meeting.MeetingService;
import org.paideia.shared.problem.Problems;

/** Finds the meeting or conference that is meant, so that roles and registration need not know which of the two it is. */
@ApplicationScoped
public class EventFinder {

    private final MeetingService meetings;
    private final ConferenceService conferences;

    EventFinder(MeetingService meetings, ConferenceService conferences) {
        this.meetings = meetings;
        this.conferences = conferences;
    }

    /** The event, if the caller may know of it. */
    public Gathering visible(Caller caller, GatheringKind kind, String slug) {
        return find(caller, kind, slug).orElseThrow(() -> Problems.notFound(kind.name().toLowerCase(Locale.ROOT), slug));
    }

    /** The event that a request names in its body. */
    public Gathering named(Caller caller, GatheringKind kind, String slug) {
        return find(caller, kind, slug)
                .orElseThrow(() -> Problems.rule("/event", "unknown-record", "There is no such event '" + slug + "'."));
    }

    /** The event, whoever asks; it is there as long as a record names it. */
    public Gathering of(GatheringKind kind, String slug) {
        return (kind == GatheringKind.MEETING ? meetings.kept(slug) : conferences.find(slug)).orElseThrow();
    }

    /** Keeps it as it is until the transaction of the caller is over. */
    public void hold(Gathering event) {
        switch (event) {
            case Meeting meeting -> meetings.hold(meeting);
            case Conference conference -> conferences.hold(conference);
            default -> throw new IllegalArgumentException(event.ref().kind());
        }
    }

    /** These events, whoever asks, in a statement for each of their kinds. */
    public Map<Ref, Gathering> all(Set<Ref> events) {
        Map<Ref, Gathering> found = new HashMap<>();
        meetings.kept(slugs(events, GatheringKind.MEETING)).forEach(meeting -> found.put(meeting.ref(), meeting));
        conferences.find(slugs(events, GatheringKind.CONFERENCE)).forEach(conference -> found.put(conference.ref(), conference));
        return found;
    }

    private static Set<String> slugs(Set<Ref> events, GatheringKind kind) {
        return events.stream().filter(event -> event.kind().equals(kind.record())).map(Ref::key).collect(Collectors.toSet());
    }

    /** The event, if the caller may know of it. */
    public Optional<? extends Gathering> find(Caller caller, GatheringKind kind, String slug) {
        return kind == GatheringKind.CONFERENCE ? conferences.find(slug) : meetings.find(caller, slug);
    }
}
