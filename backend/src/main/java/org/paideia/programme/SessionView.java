package org.paideia.programme;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.eventrole.EventRef;
import org.paideia.shared.text.LanguageMap;

/** A session, as everybody reads it. */
public record SessionView(
        UUID id,
        EventRef event,
        String reference,
        String sourceLanguage,
        LanguageMap titles,
        LanguageMap descriptions,
        SessionFormat format,
        String track,
        String room,
        String start,
        String end,
        Instant startsAt,
        Instant endsAt,
        String timeZone,
        List<String> languages,
        List<String> interpretation,
        List<PublicSpeaker> speakers,
        SessionPlaces places,
        List<SessionDocument> documents,
        SessionState state,
        String note,
        Instant createdAt,
        Instant updatedAt) {

    public static SessionView of(SeatedSession seated, Gathering event) {
        Session session = seated.session();
        ZoneId zone = event.zone();
        return new SessionView(
                session.id(), EventRef.of(event), session.reference(), session.sourceLanguage(), session.titles(),
                session.descriptions(), session.format(), session.track(), session.room(), session.start().toString(),
                session.end().toString(), session.start().atZone(zone).toInstant(), session.end().atZone(zone).toInstant(),
                zone.getId(), session.languages(), session.interpretation(),
                session.speakers().stream().map(Speaker::asPublic).toList(), seated.places(), session.documents(),
                session.state(), session.note(), session.createdAt(), session.updatedAt());
    }
}
