package org.paideia.meeting.part;

import java.time.Instant;
import java.util.UUID;
import org.paideia.shared.text.LanguageMap;

/**
 * One item on the agenda of a meeting. Its id stays the same wherever it is moved.
 *
 * @param startsAt when it begins, or null
 * @param minutes how long it takes, or null
 */
public record AgendaItem(
        UUID id, LanguageMap titles, Instant startsAt, Integer minutes, String presenter, LanguageMap notes) {

    /** The same with other content. */
    public AgendaItem with(AgendaItemCreate content) {
        return new AgendaItem(
                id, content.titles(), content.startsAt(), content.minutes(), content.presenter(), content.notes());
    }

    /** What could be sent to make it anew at that place, counted from 1. */
    public AgendaItemCreate content(int position) {
        return new AgendaItemCreate(position, titles, startsAt, minutes, presenter, notes);
    }

    /** The same at the end of another agenda, whose times are not known yet. */
    public AgendaItemCreate untimed() {
        return new AgendaItemCreate(null, titles, null, minutes, presenter, notes);
    }
}
