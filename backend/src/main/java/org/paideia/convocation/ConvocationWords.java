package org.paideia.convocation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What is told and written of convocations, in English; the other languages stand in messages/convocation_*.properties.
 */
@MessageBundle("convocation")
interface ConvocationWords {

    @Message("The member cities were called to {meeting}")
    String convoked(String meeting);

    @Message("{city} answered the convocation of {meeting}")
    String answered(String city, String meeting);

    @Message("Paideia: {city} is invited to {meeting}")
    String subject(String city, String meeting);

    @Message("Paideia: new convocation of {meeting}")
    String subjectAgain(String meeting);

    @Message("{network} invites {city} to this meeting:")
    String invites(String network, String city);

    @Message("New since the last convocation: {changes}.")
    String changed(String changes);

    @Message("the date")
    String date();

    @Message("the times")
    String time();

    @Message("the format")
    String mode();

    @Message("the place")
    String place();

    @Message("the agenda")
    String agendaChanged();

    @Message("{time} ({zone})")
    String at(String time, String zone);

    @Message("Online")
    String online();

    @Message("On site and online")
    String hybrid();

    @Message("Agenda:")
    String agenda();

    @Message("Agenda")
    String agendaHeading();

    @Message("Convocation")
    String convocation();

    @Message("No. {number}, sent on {day}")
    String sent(int number, String day);

    @Message("Days of notice")
    String notice();

    @Message("Date")
    String dateLabel();

    @Message("Time")
    String timeLabel();

    @Message("Place")
    String placeLabel();

    @Message("Answer by")
    String answerByLabel();

    @Message("{count} min")
    String minutes(int count);

    @Message("Please answer by {day}. Say here whether the city is coming:")
    String answerBy(String day);

    @Message("Say here whether the city is coming:")
    String answer();
}
