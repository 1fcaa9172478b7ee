package org.paideia.meeting.part;

import java.util.UUID;
import org.paideia.meeting.Audience;
import org.paideia.shared.text.LanguageMap;

/** A document of a meeting, kept elsewhere under that address. */
public record MeetingDocument(UUID id, LanguageMap titles, String url, Audience audience) {

    /** What could be sent to make it anew. */
    MeetingDocumentCreate content() {
        return new MeetingDocumentCreate(titles, url, audience);
    }
}
