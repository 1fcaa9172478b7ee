package org.paideia.day;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is told of International Days, in English; the other languages stand in messages/day_*.properties. */
@MessageBundle("day")
interface DayWords {

    @Message("{network} added an International Day to the agenda")
    String entered(String network);

    @Message("{network} changed an International Day")
    String updated(String network);

    @Message("{network} removed an International Day from the agenda")
    String deleted(String network);
}
