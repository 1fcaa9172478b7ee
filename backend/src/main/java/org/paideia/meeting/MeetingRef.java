package org.paideia.meeting;

import org.paideia.agenda.EventState;
import org.paideia.network.NetworkRef;
import org.paideia.shared.text.LanguageMap;
import org.paideia.shared.time.When;

/** A meeting, as other records name it. */
public record MeetingRef(
        String slug,
        NetworkRef network,
        String kind,
        Integer ordinal,
        String sourceLanguage,
        LanguageMap titles,
        When when,
        EventState state) {

    /** What {@link #read} expects a row to hold, in HQL over a meeting m and its network n. */
    public static final String COLUMNS = "m.slug, m.kind, m.ordinal, m.sourceLanguage, m.titles, m.when, m.state,"
            + " n.slug, n.names, n.sourceLanguage, n.shortName";

    /**
     * The meeting in a row.
     *
     * @param at where in the row its columns begin
     */
    public static MeetingRef read(Object[] row, int at) {
        return new MeetingRef(
                (String) row[at],
                new NetworkRef((String) row[at + 7], (LanguageMap) row[at + 8], (String) row[at + 9], (String) row[at + 10]),
                (String) row[at + 1], (Integer) row[at + 2], (String) row[at + 3], (LanguageMap) row[at + 4],
                (When) row[at + 5], (EventState) row[at + 6]);
    }

    public static MeetingRef of(Meeting meeting) {
        MeetingCreate content = meeting.content();
        return new MeetingRef(
                meeting.slug(), NetworkRef.of(meeting.network()), content.kind(), content.ordinal(), content.sourceLanguage(),
                content.titles(), meeting.when(), meeting.state());
    }
}
