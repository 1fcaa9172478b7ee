package org.paideia.programme.plan;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.paideia.programme.Session;
import org.paideia.programme.SessionCreate;
import org.paideia.programme.SessionTimes;
import org.paideia.programme.Speaker;
import org.paideia.shared.problem.Violation;
import org.paideia.shared.text.Names;

/** Where and with whom sessions take place when: says what would take a room or a speaker twice at the same time. */
public final class Timetable {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    /** Something that takes a room or a speaker. */
    private record Slot(Object key, String title, List<Speaker> speakers, LocalDateTime start, LocalDateTime end) {

        boolean overlaps(SessionTimes times) {
            return start.isBefore(times.end()) && times.start().isBefore(end);
        }

        boolean takes(Speaker speaker) {
            return speakers.stream().anyMatch(speaker::isSameAs);
        }
    }

    private final Map<String, List<Slot>> rooms = new HashMap<>();
    private final Map<String, List<Slot>> speakers = new HashMap<>();

    /** Of sessions that take place. */
    public static Timetable of(Collection<Session> sessions) {
        Timetable timetable = new Timetable();
        sessions.forEach(session -> timetable.add(session.id(), session.content(), new SessionTimes(session.start(), session.end())));
        return timetable;
    }

    /** @param key by which the session is known again */
    public void add(Object key, SessionCreate session, SessionTimes times) {
        Slot slot = new Slot(key, session.titles().in(session.sourceLanguage()), session.speakers(), times.start(), times.end());
        if (session.room() != null) {
            rooms.computeIfAbsent(Names.folded(session.room()), room -> new ArrayList<>()).add(slot);
        }
        session.speakers().stream().map(speaker -> Names.folded(speaker.name())).distinct()
                .forEach(speaker -> speakers.computeIfAbsent(speaker, name -> new ArrayList<>()).add(slot));
    }

    /** Takes the session out that is known by that. */
    public void remove(Object key) {
        rooms.values().forEach(slots -> slots.removeIf(slot -> slot.key().equals(key)));
        speakers.values().forEach(slots -> slots.removeIf(slot -> slot.key().equals(key)));
    }

    /** What stands against it: sessions other than itself in the same room or with the same speaker. */
    public List<Violation> clashes(Object key, SessionCreate session, SessionTimes times) {
        List<Violation> clashes = new ArrayList<>();
        if (session.room() != null) {
            first(rooms, session.room(), key, times, slot -> true)
                    .forEach(slot -> clashes.add(clash("/room", session.room(), slot)));
        }
        for (int i = 0; i < session.speakers().size(); i++) {
            Speaker speaker = session.speakers().get(i);
            String pointer = "/speakers/" + i + "/name";
            first(speakers, speaker.name(), key, times, slot -> slot.takes(speaker))
                    .forEach(slot -> clashes.add(clash(pointer, speaker.name(), slot)));
        }
        return clashes;
    }

    private static List<Slot> first(
            Map<String, List<Slot>> taken, String name, Object key, SessionTimes times, Predicate<Slot> isTaken) {
        return taken.getOrDefault(Names.folded(name), List.of()).stream()
                .filter(slot -> !slot.key().equals(key) && slot.overlaps(times) && isTaken.test(slot))
                .limit(1)
                .toList();
    }

    private static Violation clash(String pointer, String who, Slot slot) {
        return Violation.at(pointer, "taken", who + " has “" + slot.title() + "” from " + slot.start().format(CLOCK) + " to "
                + slot.end().format(CLOCK) + ".");
    }
}
