package org.paideia.conference;

import org.paideia.agenda.EventState;
import org.paideia.shared.text.LanguageMap;
import org.paideia.shared.time.When;

/** A conference, as other records name it. */
public record ConferenceRef(String slug, String sourceLanguage, LanguageMap titles, When when, EventState state) {

    /** What {@link #read} expects a row to hold, in HQL over a conference k. */
    public static final String COLUMNS = "k.slug, k.sourceLanguage, k.titles, k.when, k.state";

    /**
     * The conference in a row; null where there is none.
     *
     * @param at where in the row its columns begin
     */
    public static ConferenceRef read(Object[] row, int at) {
        return row[at] == null
                ? null
                : new ConferenceRef(
                        (String) row[at], (String) row[at + 1], (LanguageMap) row[at + 2], (When) row[at + 3],
                        (EventState) row[at + 4]);
    }

    /** @param conference null gives null */
    public static ConferenceRef of(Conference conference) {
        return conference == null
                ? null
                : new ConferenceRef(
                        conference.slug(), conference.sourceLanguage(), conference.titles(), conference.when(),
                        conference.state());
    }
}
