package org.paideia.programme.schedule;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.paideia.programme.Session;
import org.paideia.programme.SessionDocument;
import org.paideia.programme.SessionTimes;
import org.paideia.programme.Speaker;

/** Writes a schedule.xml: days, their rooms, and the sessions there, as the apps and screens of conferences read it. */
final class ScheduleXmlWriter {

    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final XMLStreamWriter out;
    private final ScheduleExportService.Programme programme;
    private final Map<String, Integer> persons = new HashMap<>();
    private int count;

    private ScheduleXmlWriter(XMLStreamWriter out, ScheduleExportService.Programme programme) {
        this.out = out;
        this.programme = programme;
    }

    static byte[] write(ScheduleExportService.Programme programme) {
        var bytes = new ByteArrayOutputStream();
        try {
            new ScheduleXmlWriter(XML.createXMLStreamWriter(bytes, "UTF-8"), programme).all();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private void all() throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        out.writeStartElement("schedule");
        out.writeEmptyElement("generator");
        out.writeAttribute("name", "Paideia");
        element("version", programme.version());
        out.writeStartElement("conference");
        element("acronym", programme.event().slug());
        element("title", programme.title());
        if (!programme.days().isEmpty()) {
            element("start", programme.days().keySet().iterator().next());
            element("end", programme.days().keySet().stream().reduce((first, last) -> last).orElseThrow());
        }
        element("days", programme.days().size());
        element("timeslot_duration", "00:05");
        element("time_zone_name", SessionTimes.zoneOf(programme.event()));
        element("base_url", programme.page());
        out.writeEndElement();
        int index = 0;
        for (Map.Entry<LocalDate, Map<String, List<Session>>> day : programme.days().entrySet()) {
            day(++index, day.getKey(), day.getValue());
        }
        out.writeEndDocument();
    }

    private void day(int index, LocalDate date, Map<String, List<Session>> rooms) throws XMLStreamException {
        out.writeStartElement("day");
        out.writeAttribute("index", Integer.toString(index));
        out.writeAttribute("date", date.toString());
        out.writeAttribute("start", date.atStartOfDay(programme.event().zone()).toOffsetDateTime().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        out.writeAttribute("end", date.plusDays(1).atStartOfDay(programme.event().zone()).toOffsetDateTime().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        for (Map.Entry<String, List<Session>> room : rooms.entrySet()) {
            out.writeStartElement("room");
            out.writeAttribute("name", room.getKey());
            for (Session session : room.getValue()) {
                event(session);
            }
            out.writeEndElement();
        }
        out.writeEndElement();
    }

    private void event(Session session) throws XMLStreamException {
        String language = programme.language();
        out.writeStartElement("event");
        out.writeAttribute("guid", session.id().toString());
        out.writeAttribute("id", Integer.toString(++count));
        out.writeAttribute("code", session.reference());
        element("date", session.start().atZone(programme.event().zone()).toOffsetDateTime().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        element("start", session.start().format(CLOCK));
        element("duration", duration(session));
        element("room", session.room());
        element("slug", programme.event().slug() + "-" + count);
        element("url", programme.publicUrl() + "/" + language + session.path());
        element("title", session.titles().in(language));
        element("subtitle", "");
        element("track", session.track());
        element("type", session.format());
        element("language", session.languages().isEmpty() ? "" : session.languages().getFirst());
        element("abstract", "");
        element("description", session.descriptions() == null ? "" : session.descriptions().in(language));
        out.writeStartElement("persons");
        for (Speaker speaker : session.speakers()) {
            if (speaker.mayBeNamed()) {
                out.writeStartElement("person");
                out.writeAttribute("id", Integer.toString(persons.computeIfAbsent(speaker.key(), key -> persons.size() + 1)));
                out.writeCharacters(speaker.name());
                out.writeEndElement();
            }
        }
        out.writeEndElement();
        out.writeStartElement("links");
        for (SessionDocument document : session.documents()) {
            out.writeStartElement("link");
            out.writeAttribute("href", document.url());
            out.writeCharacters(document.titles().in(language));
            out.writeEndElement();
        }
        out.writeEndElement();
        out.writeEmptyElement("attachments");
        out.writeEndElement();
    }

    /** Hours and minutes. */
    static String duration(Session session) {
        Duration lasting = Duration.between(session.start(), session.end());
        return "%02d:%02d".formatted(lasting.toHours(), lasting.toMinutesPart());
    }

    private void element(String name, Object text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(text == null ? "" : text.toString());
        out.writeEndElement();
    }
}
