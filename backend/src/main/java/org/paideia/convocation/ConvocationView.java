package org.paideia.convocation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.paideia.agenda.EventMode;
import org.paideia.city.CityRef;
import org.paideia.meeting.MeetingRef;
import org.paideia.agenda.gathering.Venue;
import org.paideia.meeting.part.AgendaItem;
import org.paideia.shared.text.LanguageMap;
import org.paideia.shared.time.When;

/** A convocation as callers see it. */
public record ConvocationView(
        UUID id,
        int number,
        MeetingRef meeting,
        LocalDate sentOn,
        int noticeDays,
        List<String> changes,
        LocalDate answerBy,
        LanguageMap messages,
        List<AgendaItem> items,
        When when,
        Instant startsAt,
        Instant endsAt,
        String timeZone,
        EventMode mode,
        CityRef host,
        Venue venue,
        Instant createdAt) {

    static ConvocationView of(Convocation sent) {
        return new ConvocationView(
                sent.id(), sent.number(), MeetingRef.of(sent.meeting()), sent.sentOn(), sent.noticeDays(), sent.changes(),
                sent.answerBy(), sent.messages(), sent.items(), sent.when(), sent.startsAt(), sent.endsAt(), sent.timeZone(),
                sent.mode(), sent.host() == null ? null : CityRef.of(sent.host()), sent.venue(), sent.createdAt());
    }
}
