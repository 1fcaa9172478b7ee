package org.paideia.programme;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.paideia.shared.text.LanguageMap;

/** A session, as a programme shows it to everybody. */
public record SessionListItem(
        UUID id,
        String reference,
        String sourceLanguage,
        LanguageMap titles,
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
        String note) {

    /** @param zone of the event */
    public static SessionListItem of(SeatedSession seated, ZoneId zone) {
        Session session = seated.session();
        return new SessionListItem(
                session.id(), session.reference(), session.sourceLanguage(), session.titles(), session.format(), session.track(),
                session.room(), session.start().toString(), session.end().toString(), session.start().atZone(zone).toInstant(),
                session.end().atZone(zone).toInstant(), zone.getId(), session.languages(), session.interpretation(),
                session.speakers().stream().map(Speaker::asPublic).toList(), seated.places(), session.documents(),
                session.state(), session.note());
    }
}
