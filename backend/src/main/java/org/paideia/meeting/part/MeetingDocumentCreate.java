package org.paideia.meeting.part;

import java.util.UUID;
import org.paideia.meeting.Audience;
import org.paideia.shared.text.LanguageMap;

/** A document to add to a meeting, and the content of one that is there. */
public record MeetingDocumentCreate(LanguageMap titles, String url, Audience audience) {

    MeetingDocument as(UUID id) {
        return new MeetingDocument(id, titles, url, audience == null ? Audience.PUBLIC : audience);
    }
}
