package org.paideia.commitment.promise;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands beside the commitments of a city, in English; the other languages stand in messages/promise_*.properties. */
@MessageBundle("promise")
public interface PromiseWords {

    @Message("What {city} promised and how it is going")
    String title(String city);

    @Message("No commitments are published yet.")
    String none();

    @Message("Commitments")
    String count();

    @Message("Completed")
    String completed();

    @Message("Reports overdue")
    String overdue();

    @Message("As of")
    String asOf();

    @Message("Not started")
    String notStarted();

    @Message("In progress")
    String inProgress();

    @Message("Abandoned")
    String abandoned();

    /** Of one commitment; languages tell one from many. */
    @Message("Completed")
    String oneCompleted();

    @Message("Not started")
    String oneNotStarted();

    @Message("Abandoned")
    String oneAbandoned();

    @Message("Withdrawn")
    String withdrawn();

    @Message("Reports up to date")
    String green();

    @Message("Report due")
    String amber();

    @Message("Report overdue")
    String red();

    @Message("due by {day}")
    String due(String day);

    @Message("from {from} to {to}")
    String way(String from, String to);

    @Message("under {declaration}")
    String under(String declaration);

    @Message("the city has since withdrawn its signature")
    String unsigned();

    @Message("See all commitments of {city} on Paideia")
    String all(String city);
}
