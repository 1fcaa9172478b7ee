package org.paideia.adherence;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is told of signatures, in English; the other languages stand in messages/adherence_*.properties. */
@MessageBundle("adherence")
interface AdherenceWords {

    @Message("{city} is preparing to sign “{declaration}”")
    String drafted(String city, String declaration);

    @Message("{city} signed “{declaration}”")
    String signed(String city, String declaration);

    @Message("{city} withdrew its signature of “{declaration}”")
    String withdrawn(String city, String declaration);

    @Message("{city} changed its draft signature of “{declaration}”")
    String updated(String city, String declaration);

    @Message("{city} discarded its draft signature of “{declaration}”")
    String discarded(String city, String declaration);
}
