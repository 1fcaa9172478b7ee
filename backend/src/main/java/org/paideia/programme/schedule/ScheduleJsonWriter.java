package org.paideia.programme.schedule;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.paideia.programme.Session;
import org.paideia.programme.SessionTimes;
import org.paideia.programme.Speaker;

/** Writes a schedule.json: the same as the schedule.xml, with its names. */
final class ScheduleJsonWriter {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final ScheduleExportService.Programme programme;
    private final Map<String, Integer> persons = new HashMap<>();
    private int count;

    private ScheduleJsonWriter(ScheduleExportService.Programme programme) {
        this.programme = programme;
    }

    static Map<String, Object> write(ScheduleExportService.Programme programme) {
        return new ScheduleJsonWriter(programme).all();
    }

    private Map<String, Object> all() {
        Map<String, Object> conference = new LinkedHashMap<>();
        conference.put("acronym", programme.event().slug());
        conference.put("title", programme.title());
        if (!programme.days().isEmpty()) {
            TreeSet<LocalDate> days = new TreeSet<>(programme.days().keySet());
            conference.put("start", days.first().toString());
            conference.put("end", days.last().toString());
        }
        conference.put("daysCount", programme.days().size());
        conference.put("timeslot_duration", "00:05");
        conference.put("time_zone_name", SessionTimes.zoneOf(programme.event()));
        conference.put("rooms", named(sessions().map(Session::room)));
        conference.put("tracks", named(sessions().map(Session::track)));
        List<Map<String, Object>> days = new ArrayList<>();
        programme.days().forEach((date, rooms) -> days.add(day(days.size() + 1, date, rooms)));
        conference.put("days", days);
        Map<String, Object> schedule = new LinkedHashMap<>();
        schedule.put("version", Integer.toString(programme.version()));
        schedule.put("base_url", programme.page());
        schedule.put("conference", conference);
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("generator", Map.of("name", "Paideia"));
        file.put("schedule", schedule);
        return file;
    }

    private Stream<Session> sessions() {
        return programme.days().values().stream().flatMap(rooms -> rooms.values().stream()).flatMap(List::stream);
    }

    private static List<Map<String, String>> named(Stream<String> names) {
        return names.filter(Objects::nonNull).distinct().sorted().map(name -> Map.of("name", name)).toList();
    }

    private Map<String, Object> day(int index, LocalDate date, Map<String, List<Session>> rooms) {
        Map<String, Object> day = new LinkedHashMap<>();
        day.put("index", index);
        day.put("date", date.toString());
        day.put("day_start", offset(date.atStartOfDay(programme.event().zone())));
        day.put("day_end", offset(date.plusDays(1).atStartOfDay(programme.event().zone())));
        Map<String, Object> events = new LinkedHashMap<>();
        rooms.forEach((room, there) -> events.put(room, there.stream().map(this::event).toList()));
        day.put("rooms", events);
        return day;
    }

    private Map<String, Object> event(Session session) {
        String language = programme.language();
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("id", ++count);
        event.put("guid", session.id());
        event.put("code", session.reference());
        event.put("date", offset(session.start().atZone(programme.event().zone())));
        event.put("start", session.start().format(CLOCK));
        event.put("duration", ScheduleXmlWriter.duration(session));
        event.put("room", Objects.requireNonNullElse(session.room(), ""));
        event.put("slug", programme.event().slug() + "-" + count);
        event.put("url", programme.publicUrl() + "/" + language + session.path());
        event.put("title", session.titles().in(language));
        event.put("subtitle", "");
        event.put("track", Objects.requireNonNullElse(session.track(), ""));
        event.put("type", session.format());
        event.put("language", session.languages().isEmpty() ? "" : session.languages().getFirst());
        event.put("abstract", "");
        event.put("description", session.descriptions() == null ? "" : session.descriptions().in(language));
        event.put("persons", session.speakers().stream().filter(Speaker::mayBeNamed).map(this::person).toList());
        event.put("links", session.documents().stream()
                .map(document -> Map.of("title", document.titles().in(language), "url", document.url()))
                .toList());
        event.put("attachments", List.of());
        return event;
    }

    private Map<String, Object> person(Speaker speaker) {
        return Map.of("id", persons.computeIfAbsent(speaker.key(), key -> persons.size() + 1), "public_name", speaker.name());
    }

    private static String offset(ZonedDateTime time) {
        return time.toOffsetDateTime().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
