package org.paideia.meeting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.paideia.agenda.gathering.GatheringWords;

/** What is told of meetings, in English; the other languages stand in messages/meeting_*.properties. */
@MessageBundle("meeting")
interface MeetingWords extends GatheringWords {

    @Override
    @Message("{meeting} was announced")
    String announced(String meeting);

    @Override
    @Message("{meeting} was added")
    String entered(String meeting);

    @Override
    @Message("{meeting} has a more precise date")
    String refined(String meeting);

    @Override
    @Message("{meeting} was moved to another date")
    String moved(String meeting);

    @Override
    @Message("{meeting} was confirmed")
    String confirmed(String meeting);

    @Override
    @Message("{meeting} was postponed")
    String postponed(String meeting);

    @Override
    @Message("{meeting} took place")
    String held(String meeting);

    @Override
    @Message("{meeting} was cancelled")
    String cancelled(String meeting);

    @Override
    @Message("{meeting} and its minutes were closed")
    String closed(String meeting);

    @Override
    @Message("{meeting} was reopened")
    String reopened(String meeting);

    @Override
    @Message("{meeting} was changed")
    String updated(String meeting);

    @Override
    @Message("{meeting} was removed")
    String deleted(String meeting);
}
