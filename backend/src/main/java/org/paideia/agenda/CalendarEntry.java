package org.paideia.agenda;

import java.time.Instant;
import org.paideia.shared.text.LanguageMap;
import org.paideia.shared.time.When;

/**
 * An entry of the agenda as far as a calendar shows it.
 *
 * @param key the record's slug or id
 * @param host the name of the city that hosts it, in that city's own language; null where there is none
 * @param country of that city
 * @param sequence how often the entry was changed
 */
public record CalendarEntry(
        String kind, String recordKind, String key, String type, LanguageMap titles, LanguageMap theme, When when, Instant startsAt,
        Instant endsAt, EventState state, String host, String country, String path, Instant changedAt, int sequence) {

    /** What it is read from, in HQL over an entry e and its host c. */
    static final String ITEM = "new org.paideia.agenda.CalendarEntry(e.kind, e.recordKind, e.recordKey, e.type, e.titles, e.theme,"
            + " e.when, e.startsAt, e.endsAt, e.state, c.ownName, c.country, e.path, e.changedAt, e.sequence)";

    static final String FROM = "AgendaEntry e left join City c on c.slug = e.host";
}
