package org.paideia.programme;

import java.util.List;
import org.paideia.eventrole.GatheringKind;
import org.paideia.shared.text.LanguageMap;

/**
 * A session to add to a programme, and the content of one that is there.
 *
 * @param event the slug of the meeting or conference
 * @param reference by what it is known within the programme, or null to have one made
 * @param start local time in the time zone of the event, for example {@code 2013-10-21T09:30}
 * @param end local time, too
 * @param capacity null where there is no limit
 */
public record SessionCreate(
        GatheringKind kind,
        String event,
        String reference,
        String sourceLanguage,
        LanguageMap titles,
        LanguageMap descriptions,
        SessionFormat format,
        String track,
        String room,
        String start,
        String end,
        List<String> languages,
        List<String> interpretation,
        List<Speaker> speakers,
        Integer capacity,
        List<SessionDocument> documents) {

    public SessionCreate {
        languages = languages == null ? List.of() : List.copyOf(languages);
        interpretation = interpretation == null ? List.of() : List.copyOf(interpretation);
        speakers = speakers == null ? List.of() : List.copyOf(speakers);
        documents = documents == null ? List.of() : List.copyOf(documents);
    }
}
