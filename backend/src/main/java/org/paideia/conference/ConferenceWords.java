package org.paideia.conference;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.paideia.agenda.gathering.GatheringWords;

/** What is told of conferences, in English; the other languages stand in messages/conference_*.properties. */
@MessageBundle("conference")
interface ConferenceWords extends GatheringWords {

    @Override
    @Message("{conference} was announced")
    String announced(String conference);

    @Override
    @Message("{conference} was added")
    String entered(String conference);

    @Override
    @Message("{conference} has a more precise date")
    String refined(String conference);

    @Override
    @Message("{conference} was moved to another date")
    String moved(String conference);

    @Override
    @Message("{conference} was confirmed")
    String confirmed(String conference);

    @Override
    @Message("{conference} was postponed")
    String postponed(String conference);

    @Override
    @Message("{conference} took place")
    String held(String conference);

    @Override
    @Message("{conference} was cancelled")
    String cancelled(String conference);

    @Override
    @Message("{conference} was closed")
    String closed(String conference);

    @Override
    @Message("{conference} was reopened")
    String reopened(String conference);

    @Override
    @Message("{conference} was changed")
    String updated(String conference);

    @Override
    @Message("{conference} was removed")
    String deleted(String conference);
}
