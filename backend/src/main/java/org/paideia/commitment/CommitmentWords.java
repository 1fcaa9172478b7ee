package org.paideia.commitment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is told of commitments, in English; the other languages stand in messages/commitment_*.properties. */
@MessageBundle("commitment")
interface CommitmentWords {

    @Message("{city} is drafting the commitment “{title}”")
    String drafted(String city, String title);

    @Message("{city} changed its commitment “{title}”")
    String updated(String city, String title);

    @Message("{city} discarded the draft of the commitment “{title}”")
    String discarded(String city, String title);

    @Message("{city} submitted the commitment “{title}” for review")
    String submitted(String city, String title);

    @Message("The reviewer asked {city} for changes to the commitment “{title}”")
    String returned(String city, String title);

    @Message("The review of the commitment “{title}” of {city} was handed over")
    String handedOver(String city, String title);

    @Message("{city} made the commitment “{title}”")
    String published(String city, String title);

    @Message("{city} withdrew its commitment “{title}”")
    String withdrawn(String city, String title);

    @Message("The commitment “{title}” of {city} was put on hold")
    String held(String city, String title);

    @Message("The commitment “{title}” of {city} is no longer on hold")
    String resumed(String city, String title);

    @Message("A report on the commitment “{title}” of {city} was accepted")
    String progressed(String city, String title);

    @Message("{city} completed its commitment “{title}”")
    String completed(String city, String title);

    @Message("{city} abandoned its commitment “{title}”")
    String abandoned(String city, String title);

    @Message("{city} was given more time for the report on “{title}”")
    String extended(String city, String title);

    @Message("{city} proposed a change to its commitment “{title}”")
    String proposed(String city, String title);

    @Message("A change to the commitment “{title}” of {city} was accepted")
    String revised(String city, String title);

    @Message("A change to the commitment “{title}” of {city} was declined")
    String declined(String city, String title);

    @Message("{city} withdrew the proposed change to its commitment “{title}”")
    String takenBack(String city, String title);
}
