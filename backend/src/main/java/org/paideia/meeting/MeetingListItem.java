package org.paideia.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.paideia.agenda.EventMode;
import org.paideia.agenda.EventState;
import org.paideia.city.CityRef;
import org.paideia.city.Place;
import org.paideia.network.NetworkRef;
import org.paideia.shared.text.LanguageMap;
import org.paideia.shared.time.When;

/** A meeting as lists show it. */
public record MeetingListItem(
        UUID id,
        String slug,
        NetworkRef network,
        String kind,
        Integer ordinal,
        String sourceLanguage,
        LanguageMap titles,
        LanguageMap theme,
        List<String> themes,
        When when,
        Instant startsAt,
        Instant endsAt,
        String timeZone,
        EventMode mode,
        CityRef host,
        EventState state,
        Audience audience,
        Instant updatedAt) {

    /** What a list reads, in HQL over a meeting m, its network n, its host c and the host's parent p. */
    public static final String ITEM = "new org.paideia.meeting.MeetingListItem(m.id, m.slug, m.kind, m.ordinal, m.sourceLanguage,"
            + " m.titles, m.theme, m.themes, m.when, m.startsAt, m.endsAt, m.timeZone, m.mode, m.state, m.audience, m.updatedAt,"
            + " n.slug, n.names, n.sourceLanguage, n.shortName,"
            + " c.slug, c.ownName, c.names, c.sourceLanguage, c.country, c.latitude, c.longitude, c.placeSource, c.placeNote,"
            + " p.latitude, p.longitude, p.placeSource, p.slug)";

    public static final String FROM = "Meeting m join m.network n left join m.host c left join c.parent p";

    /** A row of {@link #ITEM}. */
    public MeetingListItem(
            UUID id, String slug, String kind, Integer ordinal, String sourceLanguage, LanguageMap titles, LanguageMap theme,
            List<String> themes, When when, Instant startsAt, Instant endsAt, String timeZone, EventMode mode, EventState state,
            Audience audience, Instant updatedAt,
            String network, LanguageMap networkNames, String networkLanguage, String networkShortName,
            String city, String cityOwnName, LanguageMap cityNames, String cityLanguage, String country,
            Double latitude, Double longitude, String placeSource, String placeNote,
            Double parentLatitude, Double parentLongitude, String parentPlaceSource, String parent) {
        this(
                id, slug, new NetworkRef(network, networkNames, networkLanguage, networkShortName), kind, ordinal, sourceLanguage,
                titles, theme, themes, when, startsAt, endsAt, timeZone, mode,
                city == null
                        ? null
                        : new CityRef(city, cityOwnName, cityNames, cityLanguage, country, Place.of(
                                latitude, longitude, placeSource, placeNote,
                                parentLatitude, parentLongitude, parentPlaceSource, parent)),
                state, audience, updatedAt);
    }
}
