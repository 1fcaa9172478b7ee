package org.paideia.programme.news;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What letters about chosen sessions say, in English; the other languages stand in messages/sessions_*.properties. */
@MessageBundle("sessions")
interface SessionLetterWords {

    @Message("Paideia: new time or room for “{session}”")
    String subjectMoved(String session);

    @Message("Paideia: “{session}” was cancelled")
    String subjectCancelled(String session);

    @Message("Paideia: “{session}” will take place after all")
    String subjectReinstated(String session);

    @Message("Paideia: you now have a place at “{session}”")
    String subjectPromoted(String session);

    @Message("Dear {name},")
    String greeting(String name);

    @Message("“{session}”, which you chose at {event}, has a new time or room:")
    String moved(String session, String event);

    @Message("“{session}”, which you chose at {event}, was cancelled. The organiser says: {note}")
    String cancelled(String session, String event, String note);

    @Message("“{session}”, which you chose at {event}, will take place after all:")
    String reinstated(String session, String event);

    @Message("A place has become free, and you now have a place in “{session}” at {event}. If you cannot come, please give it up so that someone else can.")
    String promoted(String session, String event);

    @Message("Use this link to see and change your programme. Do not share it:")
    String link();
}
