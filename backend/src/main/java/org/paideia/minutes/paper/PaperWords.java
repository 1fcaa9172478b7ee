package org.paideia.minutes.paper;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands on minutes beside their text, in English; the other languages stand in messages/papers_*.properties. */
@MessageBundle("papers")
interface PaperWords {

    @Message("Date")
    String date();

    @Message("Time")
    String time();

    @Message("Place")
    String place();

    @Message("Present")
    String present();

    @Message("Decisions")
    String decisions();

    @Message("Action points")
    String actionPoints();

    @Message("Approval")
    String approval();

    @Message("Corrections")
    String corrections();

    @Message("Secretariat")
    String secretariat();

    @Message("open")
    String open();

    @Message("done")
    String isDone();

    @Message("dropped")
    String isDropped();

    @Message("In favour: {inFavour}. Against: {against}. Abstained: {abstained}.")
    String vote(int inFavour, int against, int abstained);

    @Message("due by {day}")
    String dueOn(String day);

    @Message("Approved on {day}")
    String approvedOn(String day);

    @Message("Approved with corrections on {day}")
    String correctedOn(String day);
}
