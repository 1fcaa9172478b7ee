package org.paideia.conference;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.paideia.agenda.EventMode;
import org.paideia.agenda.EventState;
import org.paideia.agenda.gathering.Venue;
import org.paideia.city.CityRef;
import org.paideia.city.Figure;
import org.paideia.conference.series.SeriesRef;
import org.paideia.network.NetworkRef;
import org.paideia.shared.text.LanguageMap;
import org.paideia.shared.time.When;

/** A conference as callers see it. */
public record ConferenceView(
        UUID id,
        String slug,
        NetworkRef network,
        SeriesRef series,
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
        When when,
        Instant startsAt,
        Instant endsAt,
        String timeZone,
        EventMode mode,
        CityRef host,
        Venue venue,
        EventState state,
        List<Figure> expected,
        List<Figure> participants,
        LanguageMap pressRelease,
        ConferenceContact contact,
        List<ConferenceLink> links,
        List<String> sources,
        Instant createdAt,
        Instant updatedAt) {

    static ConferenceView of(Conference conference) {
        ConferenceCreate content = conference.content();
        return new ConferenceView(
                conference.id(), content.slug(), NetworkRef.of(conference.network()),
                conference.series() == null ? null : SeriesRef.of(conference.series()), content.edition(),
                content.sourceLanguage(), content.titles(), content.theme(), content.themes(), content.issues(), content.about(),
                content.intendedFor(), content.takingPart(), content.organisers(), content.coOrganisers(), content.invitedBy(),
                conference.when(), content.startsAt(), content.endsAt(), content.timeZone(), content.mode(),
                conference.host() == null ? null : CityRef.of(conference.host()), content.venue(), conference.state(),
                content.expected(), content.participants(), content.pressRelease(), content.contact(), content.links(),
                content.sources(), conference.createdAt(), conference.updatedAt());
    }
}
