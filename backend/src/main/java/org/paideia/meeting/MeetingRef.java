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

    public static MeetingRef of(Meeting meeting) {
        MeetingCreate content = meeting.content();
        return new MeetingRef(
                meeting.slug(), NetworkRef.of(meeting.network()), content.kind(), content.ordinal(), content.sourceLanguage(),
                content.titles(), meeting.when(), meeting.state());
    }
}
