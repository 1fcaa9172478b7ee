package org.paideia.network;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is told of networks, in English; the other languages stand in messages/network_*.properties. */
@MessageBundle("network")
interface NetworkWords {

    @Message("{network} was added to the networks")
    String created(String network);

    @Message("The profile of {network} was changed")
    String updated(String network);
}
