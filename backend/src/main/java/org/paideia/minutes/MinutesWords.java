package org.paideia.minutes;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is told of minutes, in English; the other languages stand in messages/minutes_*.properties. */
@MessageBundle("minutes")
interface MinutesWords {

    @Message("The minutes of {meeting} were written")
    String written(String meeting);

    @Message("The minutes of {meeting} were approved")
    String approved(String meeting);

    @Message("The minutes of {meeting} were approved with corrections")
    String corrected(String meeting);

    @Message("The attendance of {city} at {meeting} was recorded")
    String attendance(String city, String meeting);

    @Message("The attendance of {city} at {meeting} was removed")
    String attendanceRemoved(String city, String meeting);

    @Message("A decision of {meeting} was recorded")
    String decision(String meeting);

    @Message("A decision of {meeting} was changed")
    String decisionChanged(String meeting);

    @Message("A decision of {meeting} was removed")
    String decisionRemoved(String meeting);

    @Message("An action point was agreed at {meeting}")
    String agreed(String meeting);

    @Message("An action point of {meeting} was changed")
    String actionPointChanged(String meeting);

    @Message("An action point of {meeting} was removed")
    String actionPointRemoved(String meeting);

    @Message("An action point of {meeting} is done")
    String done(String meeting);

    @Message("An action point of {meeting} was dropped")
    String dropped(String meeting);

    @Message("An action point of {meeting} was reopened")
    String reopened(String meeting);
}
