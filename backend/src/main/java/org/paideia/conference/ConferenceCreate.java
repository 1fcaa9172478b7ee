package org.paideia.conference;

import java.time.Instant;
import java.util.List;
import org.paideia.agenda.EventMode;
import org.paideia.agenda.EventState;
import org.paideia.agenda.gathering.GatheringContent;
import org.paideia.agenda.gathering.Venue;
import org.paideia.city.Figure;
import org.paideia.shared.text.LanguageMap;
import org.paideia.shared.time.WhenInput;

/** A conference to announce, and the content of one that is there. Null is absent; lists are never null once read. */
public record ConferenceCreate(
        String slug,
        String network,
        String series,
        Integer edition,
        String sourceLanguage,
        LanguageMap titles,
        LanguageMap theme,
        List<String> themes,
        List<LanguageMap> issues,
        LanguageMap about,
        LanguageMap intendedFor,
        LanguageMap takingPart,
        List<LanguageMap> organisers,
        List<LanguageMap> coOrganisers,
        LanguageMap invitedBy,
        WhenInput when,
        Instant startsAt,
        Instant endsAt,
        String timeZone,
        EventMode mode,
        String host,
        Venue venue,
        EventState state,
        List<Figure> expected,
        List<Figure> participants,
        LanguageMap pressRelease,
        ConferenceContact contact,
        List<ConferenceLink> links,
        List<String> sources) implements GatheringContent {

    public ConferenceCreate {
        themes = themes == null ? List.of() : themes.stream().distinct().sorted().toList();
        issues = issues == null ? List.of() : List.copyOf(issues);
        organisers = organisers == null ? List.of() : List.copyOf(organisers);
        coOrganisers = coOrganisers == null ? List.of() : List.copyOf(coOrganisers);
        expected = expected == null ? List.of() : List.copyOf(expected);
        participants = participants == null ? List.of() : List.copyOf(participants);
        links = links == null ? List.of() : List.copyOf(links);
        sources = sources == null ? List.of() : List.copyOf(sources);
    }
}
