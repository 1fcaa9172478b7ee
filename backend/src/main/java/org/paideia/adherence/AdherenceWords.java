package org.paideia.adherence;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is told and written of signatures, in English; the other languages stand in messages/adherence_*.properties. */
@MessageBundle("adherence")
public interface AdherenceWords {

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

    @Message("{city} was reminded to sign “{declaration}”")
    String reminded(String city, String declaration);

    @Message("The members that have not signed “{declaration}” were reminded")
    String remindedMembers(String declaration);

    @Message("Paideia: {city} has not signed “{declaration}” yet")
    String reminderSubject(String city, String declaration);

    @Message("{network} reminds {city} that “{declaration}” is open for signature.")
    String reminds(String network, String city, String declaration);

    @Message("The focal point or a deputy can read and sign it here:")
    String signHere();
}
