package org.paideia.programme.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.paideia.access.Caller;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.eventrole.EventFinder;
import org.paideia.eventrole.GatheringKind;
import org.paideia.programme.SeatedSession;
import org.paideia.programme.Session;
import org.paideia.programme.SessionState;
import org.paideia.programme.Sessions;

/** Gives a programme out in the form that conference apps read. */
@ApplicationScoped
public class ScheduleExportService {

    /**
     * A programme as it is given out.
     *
     * @param version how often it was changed
     * @param days by day and room, rooms in alphabetical order
     */
    record Programme(
            Gathering event, int version, String language, String publicUrl, Map<LocalDate, Map<String, List<Session>>> days) {

        String title() {
            return event.titles().in(language);
        }

        /** The page of the programme. */
        String page() {
            return publicUrl + "/" + language + event.path() + "/programme";
        }
    }

    private final Sessions sessions;
    private final EventFinder events;
    private final String publicUrl;

    ScheduleExportService(Sessions sessions, EventFinder events, @ConfigProperty(name = "paideia.public-url") String publicUrl) {
        this.sessions = sessions;
        this.events = events;
        this.publicUrl = publicUrl;
    }

    public byte[] xml(Caller caller, GatheringKind kind, String slug, String language) {
        return ScheduleXmlWriter.write(programme(caller, kind, slug, language));
    }

    public Map<String, Object> json(Caller caller, GatheringKind kind, String slug, String language) {
        return ScheduleJsonWriter.write(programme(caller, kind, slug, language));
    }

    private Programme programme(Caller caller, GatheringKind kind, String slug, String language) {
        Gathering event = events.visible(caller, kind, slug);
        Map<LocalDate, Map<String, List<Session>>> days = sessions.of(event).stream()
                .map(SeatedSession::session)
                .filter(session -> session.state() == SessionState.SCHEDULED)
                .collect(Collectors.groupingBy(session -> session.start().toLocalDate(), TreeMap::new, Collectors.groupingBy(
                        session -> session.room() == null ? "" : session.room(), TreeMap::new, Collectors.toList())));
        return new Programme(event, sessions.changes(event), language, publicUrl, days);
    }
}
