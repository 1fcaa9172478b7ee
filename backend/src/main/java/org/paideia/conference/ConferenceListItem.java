package org.paideia.conference;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.paideia.agenda.EventMode;
import org.paideia.agenda.EventState;
import org.paideia.city.CityRef;
import org.paideia.conference.series.SeriesRef;
import org.paideia.network.NetworkRef;
import org.paideia.shared.text.LanguageMap;
import org.paideia.shared.time.When;

/** A conference as lists show it. */
public record ConferenceListItem(
        UUID id,
        String slug,
        NetworkRef network,
        SeriesRef series,
        Integer edition,
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
        Instant updatedAt) {

    /** What {@link #of} expects a row to hold, in HQL over {@link #FROM}. */
    static final String COLUMNS = "k.id, k.slug, k.edition, k.sourceLanguage, k.titles, k.theme, k.themes, k.when, k.startsAt,"
            + " k.endsAt, k.timeZone, k.mode, k.state, k.updatedAt, n.slug, n.names, n.sourceLanguage, n.shortName,"
            + " s.slug, s.names, s.sourceLanguage, s.shortName, " + CityRef.COLUMNS;

    static final String FROM = "Conference k join k.network n left join k.series s left join k.host c left join c.parent p";

    @SuppressWarnings("unchecked")
    static ConferenceListItem of(Object[] k) {
        return new ConferenceListItem(
                (UUID) k[0],
                (String) k[1],
                new NetworkRef((String) k[14], (LanguageMap) k[15], (String) k[16], (String) k[17]),
                k[18] == null ? null : new SeriesRef((String) k[18], (LanguageMap) k[19], (String) k[20], (String) k[21]),
                (Integer) k[2],
                (String) k[3],
                (LanguageMap) k[4],
                (LanguageMap) k[5],
                (List<String>) k[6],
                (When) k[7],
                (Instant) k[8],
                (Instant) k[9],
                (String) k[10],
                (EventMode) k[11],
                CityRef.read(k, 22),
                (EventState) k[12],
                (Instant) k[13]);
    }
}
