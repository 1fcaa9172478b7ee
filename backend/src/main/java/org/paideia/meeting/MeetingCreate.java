package org.paideia.meeting;

import java.time.Instant;
import java.util.List;
import org.paideia.agenda.EventMode;
import org.paideia.agenda.EventState;
import org.paideia.agenda.gathering.GatheringContent;
import org.paideia.agenda.gathering.Venue;
import org.paideia.city.Figure;
import org.paideia.meeting.part.AgendaItemCreate;
import org.paideia.shared.text.LanguageMap;
import org.paideia.shared.time.WhenInput;

/** A meeting to announce, and the content of one that is there. Null is absent; lists are never null once read. */
public record MeetingCreate(
        String slug,
        String network,
        String kind,
        Integer ordinal,
        String sourceLanguage,
        LanguageMap titles,
        LanguageMap theme,
        List<String> themes,
        LanguageMap about,
        WhenInput when,
        Instant startsAt,
        Instant endsAt,
        String timeZone,
        EventMode mode,
        String host,
        Venue venue,
        EventState state,
        Audience audience,
        List<AgendaItemCreate> items,
        String previous,
        List<Figure> participants,
        List<String> sources) implements GatheringContent {

    public MeetingCreate {
        themes = themes == null ? List.of() : themes.stream().distinct().sorted().toList();
        items = items == null ? List.of() : List.copyOf(items);
        participants = participants == null ? List.of() : List.copyOf(participants);
        sources = sources == null ? List.of() : List.copyOf(sources);
    }
}
