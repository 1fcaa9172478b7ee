package org.paideia.registration;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is told of registrations, in English; the other languages stand in messages/registration_*.properties. */
@MessageBundle("registration")
interface RegistrationWords {

    @Message("The registration settings of {event} were changed")
    String set(String event);

    @Message("Registration opens: {event}")
    String opens(String event);

    @Message("Registration closes: {event}")
    String closes(String event);

    @Message("Someone registered for {event}")
    String entered(String event);

    @Message("A registration for {event} was approved")
    String approved(String event);

    @Message("A registration for {event} was declined")
    String declined(String event);

    @Message("Someone on the waiting list of {event} was given a place")
    String promoted(String event);

    @Message("A registration for {event} was cancelled")
    String cancelled(String event);

    @Message("A registration for {event} was changed")
    String changed(String event);

    @Message("The personal data of a registration for {event} was erased")
    String erased(String event);

    @Message("The organiser of {event} wrote to the people who registered")
    String written(String event);

    @Message("Someone was checked in at {event}")
    String checkedIn(String event);

    @Message("A check-in at {event} was undone")
    String checkInTakenBack(String event);

    @Message("The record of who missed {event} was changed")
    String attendanceChanged(String event);

    @Message("A letter of invitation to {event} was requested")
    String invitationAsked(String event);

    @Message("A letter of invitation to {event} was issued")
    String invitationIssued(String event);

    @Message("A letter of invitation to {event} was refused or withdrawn")
    String invitationDeclined(String event);
}
