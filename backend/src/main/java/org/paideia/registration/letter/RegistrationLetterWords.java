package org.paideia.registration.letter;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What letters about registrations say, in English; the other languages stand in messages/registrations_*.properties. */
@MessageBundle("registrations")
interface RegistrationLetterWords {

    @Message("Paideia: you have a place at {event}")
    String subjectConfirmed(String event);

    @Message("Paideia: you are on the waiting list of {event}")
    String subjectWaiting(String event);

    @Message("Paideia: we have received your registration for {event}")
    String subjectPending(String event);

    @Message("Paideia: you now have a place at {event}")
    String subjectPromoted(String event);

    @Message("Paideia: your registration for {event} was changed")
    String subjectChanged(String event);

    @Message("Paideia: your registration for {event} was cancelled")
    String subjectCancelled(String event);

    @Message("Paideia: about your registration for {event}")
    String subjectDeclined(String event);

    @Message("Paideia: {event} is coming up")
    String subjectReminder(String event);

    @Message("Paideia: you are already registered for {event}")
    String subjectKnown(String event);

    @Message("Paideia: someone else is coming to {event} in your place")
    String subjectReplaced(String event);

    @Message("Dear {name},")
    String greeting(String name);

    @Message("You are registered for {event} and have a place.")
    String confirmed(String event);

    @Message("All places at {event} are taken at the moment. You are on the waiting list. We will write to you as soon as a place is free.")
    String waiting(String event);

    @Message("We have received your registration for {event}. It has not been approved yet. We will write to you again.")
    String pending(String event);

    @Message("A place has become free, and you now have a place at {event}. If you cannot come, please cancel so that someone else can.")
    String promoted(String event);

    @Message("Your registration for {event} was changed.")
    String changed(String event);

    @Message("Your registration for {event} was cancelled.")
    String cancelled(String event);

    @Message("We are sorry. Your registration for {event} could not be accepted.")
    String declined(String event);

    @Message("We look forward to seeing you at {event}. If you cannot come, please cancel so that someone else can.")
    String reminder(String event);

    @Message("At the entrance, please show the QR code attached to this email.")
    String checkInCode();

    @Message("Use this link to see, change or cancel your registration. Do not share it:")
    String link();

    @Message("Someone has just entered this address to register for {event}. It is already registered, and nothing was changed. If it was not you, you do not need to do anything.")
    String known(String event);

    @Message("Someone else has been named to come to {event} in your place. Your registration has ended, the link in our earlier emails no longer works, and your answers were deleted. If you did not expect this, please ask your city or the organiser.")
    String replaced(String event);

    @Message("The organiser says: {note}")
    String note(String note);
}
