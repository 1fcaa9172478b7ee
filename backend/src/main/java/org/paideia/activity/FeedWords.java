package org.paideia.activity;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of the feed in English; those of the other languages stand in messages/feed_*.properties. */
@MessageBundle("feed")
interface FeedWords {

    @Message("What is new on Paideia")
    String title();

    @Message("{city} is new in the directory")
    String cityEntered(String city);

    @Message("The profile of {city} was changed")
    String cityChanged(String city);

    @Message("{network} is new among the networks")
    String networkEntered(String network);

    @Message("The profile of {network} was changed")
    String networkChanged(String network);

    @Message("{city} is recorded as a member of {network}")
    String recorded(String city, String network);

    @Message("{city} joined {network}")
    String joined(String city, String network);

    @Message("{city} pauses in {network}")
    String paused(String city, String network);

    @Message("{city} takes part in {network} again")
    String resumed(String city, String network);

    @Message("{city} is no longer a member of {network}")
    String left(String city, String network);

    @Message("“{declaration}” is new among the declarations of {network}")
    String declarationEntered(String declaration, String network);

    @Message("Cities can now sign “{declaration}” of {network}")
    String declarationOpened(String declaration, String network);

    @Message("“{declaration}” of {network} is closed")
    String declarationClosed(String declaration, String network);

    @Message("{city} signed “{declaration}”")
    String signed(String city, String declaration);

    @Message("{city} withdrew its signature under “{declaration}”")
    String withdrew(String city, String declaration);
}
