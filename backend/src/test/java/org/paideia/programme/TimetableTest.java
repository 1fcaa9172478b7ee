package org.paideia.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.paideia.eventrole.GatheringKind;
import org.paideia.programme.plan.Timetable;
import org.paideia.shared.problem.Violation;
import org.paideia.shared.text.LanguageMap;

class TimetableTest {

    private final Timetable timetable = new Timetable();

    @Test
    void knowsARoomHoweverItIsWritten() {
        timetable.add("a", session("Great Hall"), times("09:00", "10:00"));
        assertEquals(List.of("/room"), clashes("b", session("great  hall"), "09:59", "11:00"));
        assertEquals(List.of(), clashes("b", session("Small hall"), "09:59", "11:00"));
        assertEquals(List.of(), clashes("b", session(null), "09:00", "10:00"));
    }

    @Test
    void letsOneFollowTheOther() {
        timetable.add("a", session("Hall"), times("09:00", "10:00"));
        assertEquals(List.of(), clashes("b", session("Hall"), "10:00", "11:00"));
        assertEquals(List.of(), clashes("b", session("Hall"), "08:00", "09:00"));
        assertEquals(List.of("/room"), clashes("b", session("Hall"), "08:00", "12:00"));
        assertEquals(List.of("/room"), clashes("b", session("Hall"), "09:15", "09:45"));
    }

    @Test
    void isNotInTheWayOfItself() {
        timetable.add("a", session("Hall", "Ada"), times("09:00", "10:00"));
        assertEquals(List.of(), clashes("a", session("Hall", "Ada"), "09:30", "10:30"));
        timetable.remove("a");
        assertEquals(List.of(), clashes("b", session("Hall", "Ada"), "09:00", "10:00"));
    }

    @Test
    void namesEachSpeakerWhoIsElsewhere() {
        timetable.add("a", session("One", "Ada", "Grace"), times("09:00", "10:00"));
        assertEquals(List.of("/speakers/1/name", "/speakers/2/name"), clashes("b", session("Two", "Alan", "Grace", "ADA"), "09:00", "10:00"));
    }

    @Test
    void tellsTwoOfOneNameApartByTheirOrganisations() {
        timetable.add("a", spokenBy(new Speaker("Ada", null, "City of Espoo", null)), times("09:00", "10:00"));
        assertEquals(List.of(), clashes("b", spokenBy(new Speaker("Ada", null, "City of Turin", null)), "09:00", "10:00"));
        assertEquals(List.of("/speakers/0/name"), clashes("b", spokenBy(new Speaker("Ada", "Mayor", "city of  ESPOO", null)), "09:00", "10:00"));
        assertEquals(List.of("/speakers/0/name"), clashes("b", spokenBy(new Speaker("Ada", null, null, null)), "09:00", "10:00"));
    }

    private List<String> clashes(Object key, SessionCreate session, String from, String to) {
        return timetable.clashes(key, session, times(from, to)).stream().map(Violation::pointer).toList();
    }

    private static SessionTimes times(String from, String to) {
        return new SessionTimes(LocalDateTime.parse("2036-05-04T" + from), LocalDateTime.parse("2036-05-04T" + to));
    }

    private static SessionCreate session(String room, String... speakers) {
        return in(room, List.of(speakers).stream().map(name -> new Speaker(name, null, null, null)).toList());
    }

    private static SessionCreate spokenBy(Speaker speaker) {
        return in(null, List.of(speaker));
    }

    private static SessionCreate in(String room, List<Speaker> speakers) {
        return new SessionCreate(
                GatheringKind.CONFERENCE, "a-conference", null, "en", new LanguageMap(Map.of("en", "A session")), null,
                SessionFormat.PLENARY, null, room, null, null, List.of(), List.of(),
                speakers, null, List.of());
    }
}
