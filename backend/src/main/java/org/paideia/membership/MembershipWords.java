package org.paideia.membership;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is told of memberships, in English; the other languages stand in messages/membership_*.properties. */
@MessageBundle("membership")
interface MembershipWords {

    @Message("{city} started an application to {network}")
    String drafted(String city, String network);

    @Message("{city} applied to join {network}")
    String submitted(String city, String network);

    @Message("{city} joined {network}")
    String admitted(String city, String network);

    @Message("{network} declined the application of {city}")
    String declined(String city, String network);

    @Message("{city} paused its membership of {network}")
    String paused(String city, String network);

    @Message("{city} takes part in {network} again")
    String resumed(String city, String network);

    @Message("{city} is no longer a member of {network}")
    String ended(String city, String network);

    @Message("{city} withdrew its application to {network}")
    String tookBack(String city, String network);

    @Message("{city} changed its application to {network}")
    String updated(String city, String network);

    @Message("{city} discarded its application to {network}")
    String discarded(String city, String network);

    @Message("A step of {city} towards joining {network} was recorded")
    String stepAdded(String city, String network);

    @Message("{city} started an application")
    String draftedSomewhere(String city);

    @Message("{city} changed an application")
    String updatedSomewhere(String city);

    @Message("{city} discarded an application")
    String discardedSomewhere(String city);
}
