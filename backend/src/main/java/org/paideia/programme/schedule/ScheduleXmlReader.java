package org.paideia.programme.schedule;

import java.io.ByteArrayInputStream;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.paideia.shared.problem.Problems;

/**
 * Reads a schedule.xml as frab and pretalx write it: days, rooms, events. It is read as a stream, and knows no document type and
 * no entities, so that a file can neither fetch anything nor grow while it is read.
 */
final class ScheduleXmlReader {

    private static final XMLInputFactory XML = factory();

    private final ZoneId zone;
    private final String language;
    private final ScheduleSessions found = new ScheduleSessions();
    private ScheduleSession session;
    private String room;
    private String day;
    private String base;
    private Map<String, String> fields = new HashMap<>();
    private int count;

    private ScheduleXmlReader(ZoneId zone, String language) {
        this.zone = zone;
        this.language = language;
    }

    /**
     * Reads the whole file.
     *
     * @param zone of the event
     * @param language in which its texts are
     */
    static ScheduleSessions read(byte[] file, ZoneId zone, String language) {
        ScheduleXmlReader reader = new ScheduleXmlReader(zone, language);
        try {
            reader.all(XML.createXMLStreamReader(new ByteArrayInputStream(file)));
        } catch (XMLStreamException e) {
            throw Problems.invalid("", "malformed", "Could not be read as a schedule.xml: is it whole, and without a document type?");
        }
        if (reader.found.all().isEmpty()) {
            throw Problems.invalid("", "too-short", "The file holds no session in the form of a schedule.xml.");
        }
        return reader.found;
    }

    private void all(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD -> throw new XMLStreamException("A document type");
                case XMLStreamConstants.START_ELEMENT -> begin(xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                default -> { }
            }
        }
    }

    private void begin(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "room" -> {
                if (session == null) {
                    room = xml.getAttributeValue(null, "name");
                } else {
                    fields.put("room", xml.getElementText());
                }
            }
            case "day" -> day = xml.getAttributeValue(null, "date");
            case "base_url" -> {
                String text = xml.getElementText();
                base = session == null ? text : base;
            }
            case "event" -> {
                session = new ScheduleSession(++count);
                fields = new HashMap<>();
                session.put("reference", found.reference(
                        xml.getAttributeValue(null, "code"), xml.getAttributeValue(null, "guid"), xml.getAttributeValue(null, "id")));
            }
            case "person" -> {
                if (session != null) {
                    session.speaker(xml.getElementText(), null, null);
                }
            }
            case "link", "attachment" -> {
                if (session != null) {
                    String url = xml.getAttributeValue(null, "href");
                    session.link(language, xml.getElementText(), ScheduleSession.whole(url, base));
                }
            }
            case "title" -> {
                String text = xml.getElementText();
                if (session == null) {
                    found.called(text);
                } else {
                    fields.put("title", text);
                }
            }
            case "date", "start", "duration", "subtitle", "track", "type", "language", "abstract", "description" -> {
                if (session != null) {
                    String name = xml.getLocalName();
                    fields.put(name, xml.getElementText());
                }
            }
            default -> { }
        }
    }

    private void end(String name) {
        if (name.equals("event") && session != null) {
            found.add(session.text("titles", language, joined(fields.get("title"), fields.get("subtitle")))
                    .text("descriptions", language, fields.get("abstract"))
                    .text("descriptions", language, fields.get("description"))
                    .put("track", fields.get("track"))
                    .put("room", firstOf(fields.get("room"), room))
                    .format(fields.get("type"))
                    .language(fields.get("language"))
                    .times(firstOf(fields.get("date"), ScheduleSession.moment(day, fields.get("start"))), fields.get("duration"), zone));
            session = null;
        } else if (name.equals("room") && session == null) {
            room = null;
        }
    }

    static String joined(String title, String subtitle) {
        String plain = title == null ? "" : title.strip().replaceAll("\\s+", " ");
        String more = subtitle == null ? "" : subtitle.strip().replaceAll("\\s+", " ");
        String whole = more.isEmpty() ? plain : plain + ": " + more;
        return whole.length() > 300 ? plain : whole;
    }

    static String firstOf(String... texts) {
        for (String text : texts) {
            if (text != null && !text.isBlank()) {
                return text.strip();
            }
        }
        return null;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
