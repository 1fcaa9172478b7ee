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

    @Message("We would be grateful if you would grant {name} the visa needed for this journey.")
    String asks(String name);

    @Message("This letter does not give the right to enter a country, and does not promise to pay for the journey or the stay. You can use the code below to check whether it is still valid.")
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

    @Message("Your letter of invitation to {event} is ready. You can download it with your registration:")
    String isReady(String event);

    @Message("The organiser of {event} has refused or withdrawn your letter of invitation.")
    String isDeclined(String event);
}
