package org.paideia.meeting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is told of meetings, in English; the other languages stand in messages/meeting_*.properties. */
@MessageBundle("meeting")
interface MeetingWords {

    @Message("{meeting} was announced")
    String announced(String meeting);

    @Message("{meeting} has a more precise date")
    String refined(String meeting);

    @Message("{meeting} was moved to another date")
    String moved(String meeting);

    @Message("{meeting} was confirmed")
    String confirmed(String meeting);

    @Message("{meeting} was postponed")
    String postponed(String meeting);

    @Message("{meeting} took place")
    String held(String meeting);

    @Message("{meeting} was cancelled")
    String cancelled(String meeting);

    @Message("{meeting} was closed with its minutes")
    String closed(String meeting);

    @Message("{meeting} was opened again")
    String reopened(String meeting);

    @Message("{meeting} was changed")
    String updated(String meeting);

    @Message("{meeting} was removed")
    String deleted(String meeting);
}
