package org.paideia.registration.invitation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What letters of invitation say, in English; the other languages stand in messages/invitations_*.properties. */
@MessageBundle("invitations")
interface InvitationLetterWords {

    @Message("Letter of invitation")
    String title();

    @Message("To whom it may concern,")
    String salutation();

    @Message("{issuer} invites {name} to take part in person in the event “{event}”. {name} is registered for it and has a place.")
    String invites(String issuer, String name, String event);

    @Message("We would be grateful if {name} were granted the visa that is needed for this journey.")
    String asks(String name);

    @Message("This letter gives no right to enter a country and is no promise to pay for the journey or the stay. Whether it still stands can be checked with the code below.")
    String bounds();

    @Message("Name")
    String name();

    @Message("Nationality")
    String nationality();

    @Message("Represents")
    String represents();

    @Message("Event")
    String event();

    @Message("Date")
    String date();

    @Message("Place")
    String place();

    @Message("Issued on")
    String issuedOn();

    @Message("Paideia: your letter of invitation to {event}")
    String subject(String event);

    @Message("Your letter of invitation to {event} is ready. You can fetch it with your registration:")
    String isReady(String event);

    @Message("The organiser of {event} does not give you a letter of invitation, or has taken it back.")
    String isDeclined(String event);
}
