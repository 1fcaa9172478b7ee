package org.paideia.agenda;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.paideia.city.CityRef;
import org.paideia.city.Place;
import org.paideia.network.NetworkRef;
import org.paideia.shared.text.LanguageMap;
import org.paideia.shared.time.When;

/** A line of the agenda as callers see it. */
public record AgendaEntryView(
        UUID id,
        String kind,
        String type,
        RecordRef record,
        String sourceLanguage,
        LanguageMap titles,
        LanguageMap theme,
        When when,
        Instant startsAt,
        Instant endsAt,
        String timeZone,
        EventMode mode,
        EventState state,
        NetworkRef network,
        CityRef host,
        String path,
        Instant updatedAt,
        @JsonIgnore int sequence) {

    public record RecordRef(String kind, String id) {}

    /** What a list reads, in HQL over an entry e, its network n, its host c and the host's parent p. */
    static final String ITEM = "new org.paideia.agenda.AgendaEntryView(e.id, e.kind, e.recordKind, e.recordKey, e.type, e.sourceLanguage,"
            + " e.titles, e.theme, e.when, e.startsAt, e.endsAt, e.timeZone, e.mode, e.state, e.path, e.changedAt, e.sequence,"
            + " n.slug, n.names, n.sourceLanguage, n.shortName,"
            + " c.slug, c.ownName, c.names, c.sourceLanguage, c.country, c.latitude, c.longitude, c.placeSource, c.placeNote,"
            + " p.latitude, p.longitude, p.placeSource, p.slug)";

    static final String FROM = "AgendaEntry e join Network n on n.slug = e.network left join City c on c.slug = e.host"
            + " left join c.parent p";

    /** A row of {@link #ITEM}. */
    public AgendaEntryView(
            UUID id, String kind, String recordKind, String key, String type, String sourceLanguage, LanguageMap titles, LanguageMap theme,
            When when, Instant startsAt, Instant endsAt, String timeZone, EventMode mode, EventState state, String path,
            Instant changedAt, int sequence,
            String network, LanguageMap networkNames, String networkLanguage, String networkShortName,
            String city, String cityOwnName, LanguageMap cityNames, String cityLanguage, String country,
            Double latitude, Double longitude, String placeSource, String placeNote,
            Double parentLatitude, Double parentLongitude, String parentPlaceSource, String parent) {
        this(
                id, kind, type, new RecordRef(recordKind, key), sourceLanguage, titles, theme, when, startsAt, endsAt, timeZone, mode,
                state, new NetworkRef(network, networkNames, networkLanguage, networkShortName),
                city == null
                        ? null
                        : new CityRef(city, cityOwnName, cityNames, cityLanguage, country, Place.of(
                                latitude, longitude, placeSource, placeNote,
                                parentLatitude, parentLongitude, parentPlaceSource, parent)),
                path, changedAt, sequence);
    }
}
