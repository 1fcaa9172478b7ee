package org.paideia.access;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of the history about mandates, requests and invitations, in English; the other languages are in messages/access_*.properties. */
@MessageBundle("access")
interface AccessWords {

    @Message("A person may now act for {scope}")
    String granted(String scope);

    @Message("A person may no longer act for {scope}")
    String ended(String scope);

    @Message("A focal point of {scope} shared contact details")
    String contactGiven(String scope);

    @Message("A focal point of {scope} no longer shares contact details")
    String contactWithdrawn(String scope);

    @Message("A person asked to act for {scope}")
    String requestMade(String scope);

    @Message("A request to act for {scope} was approved")
    String requestGranted(String scope);

    @Message("A request to act for {scope} was declined")
    String requestDeclined(String scope);

    @Message("A request to act for {scope} was withdrawn")
    String requestWithdrawn(String scope);

    @Message("A person was invited to act for {scope}")
    String invitationSent(String scope);

    @Message("An invitation to act for {scope} was accepted")
    String invitationAccepted(String scope);

    @Message("An invitation to act for {scope} was withdrawn")
    String invitationRevoked(String scope);
}
