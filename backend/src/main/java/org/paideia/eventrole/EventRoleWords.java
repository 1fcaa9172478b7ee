package org.paideia.eventrole;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is told of roles at events, in English; the other languages stand in messages/eventrole_*.properties. */
@MessageBundle("eventrole")
interface EventRoleWords {

    @Message("Someone was given a role at {event}")
    String granted(String event);

    @Message("A role at {event} was ended")
    String ended(String event);
}
