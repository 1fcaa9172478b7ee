package org.paideia.programme;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is told of sessions, in English; the other languages stand in messages/session_*.properties. */
@MessageBundle("session")
interface SessionWords {

    @Message("“{session}” was added to the programme")
    String added(String session);

    @Message("“{session}” was changed")
    String updated(String session);

    @Message("“{session}” was removed from the programme")
    String deleted(String session);

    @Message("“{session}” has a new time or room")
    String moved(String session);

    @Message("“{session}” was cancelled")
    String cancelled(String session);

    @Message("“{session}” was reinstated")
    String reinstated(String session);
}
