package org.paideia.progress;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is told of reports, and the reminders, in English; the other languages stand in messages/progress_*.properties. */
@MessageBundle("progress")
public interface ProgressWords {

    @Message("{city} is drafting a report on “{title}”")
    String drafted(String city, String title);

    @Message("{city} changed its report on “{title}”")
    String updated(String city, String title);

    @Message("{city} discarded the draft of a report on “{title}”")
    String discarded(String city, String title);

    @Message("{city} added evidence to its report on “{title}”")
    String evidenceAdded(String city, String title);

    @Message("{city} removed evidence from its report on “{title}”")
    String evidenceRemoved(String city, String title);

    @Message("{city} submitted a report on “{title}” for review")
    String submitted(String city, String title);

    @Message("The reviewer asked {city} for changes to its report on “{title}”")
    String returned(String city, String title);

    @Message("{city} reported on its commitment “{title}”")
    String accepted(String city, String title);

    @Message("{city} asked for more time for the report on “{title}”")
    String asked(String city, String title);

    @Message("{city} was not given more time for the report on “{title}”")
    String declined(String city, String title);

    @Message("{city} withdrew its request for more time for the report on “{title}”")
    String takenBack(String city, String title);

    @Message("{city} was reminded of the report on “{title}”")
    String reminded(String city, String title);

    @Message("Report on “{title}” due on {day}")
    String subjectAhead(String title, String day);

    @Message("Report on “{title}” due today")
    String subjectDue(String title);

    @Message("Report on “{title}” overdue")
    String subjectLate(String title);

    @Message("The report of {city} on its commitment “{title}” is due on {day}.")
    String ahead(String city, String title, String day);

    @Message("The report of {city} on its commitment “{title}” is due today, {day}.")
    String due(String city, String title, String day);

    @Message("The report of {city} on its commitment “{title}” was due on {day}. We have not received it yet.")
    String late(String city, String title, String day);

    @Message("You can ask for more time once, up to six months. If no report is accepted by {day}, everyone can see that it is overdue, and the network can put the commitment on hold.")
    String next(String day);

    @Message("Write the report here:")
    String here();
}
