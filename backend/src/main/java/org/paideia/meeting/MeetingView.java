package org.paideia.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.paideia.agenda.EventMode;
import org.paideia.agenda.EventState;
import org.paideia.agenda.gathering.Venue;
import org.paideia.city.CityRef;
import org.paideia.city.Figure;
import org.paideia.meeting.part.AgendaItem;
import org.paideia.network.NetworkRef;
import org.paideia.shared.text.LanguageMap;
import org.paideia.shared.time.When;

/** A meeting as callers see it. */
public record MeetingView(
        UUID id,
        String slug,
        NetworkRef network,
        String kind,
        Integer ordinal,
        String sourceLanguage,
        LanguageMap titles,
        LanguageMap theme,
        List<String> themes,
        LanguageMap about,
        When when,
        Instant startsAt,
        Instant endsAt,
        String timeZone,
        EventMode mode,
        CityRef host,
        Venue venue,
        EventState state,
        Audience audience,
        boolean asksForMinutes,
        List<AgendaItem> items,
        String previous,
        String next,
        List<Figure> participants,
        List<String> sources,
        Instant createdAt,
        Instant updatedAt) {

    /**
     * @param previous the slug of the meeting before it that everybody who sees this one may know of, or null
     * @param next the same of the meeting after it
     */
    static MeetingView of(Meeting meeting, String previous, String next) {
        MeetingCreate content = meeting.content();
        return new MeetingView(
                meeting.id(), content.slug(), NetworkRef.of(meeting.network()), content.kind(), content.ordinal(),
                content.sourceLanguage(), content.titles(), content.theme(), content.themes(), content.about(), meeting.when(),
                content.startsAt(), content.endsAt(), content.timeZone(), content.mode(),
                meeting.host() == null ? null : CityRef.of(meeting.host()), content.venue(), meeting.state(),
                meeting.audience(), meeting.asksForMinutes(), meeting.items(), previous, next, content.participants(),
                content.sources(), meeting.createdAt(), meeting.updatedAt());
    }
}
