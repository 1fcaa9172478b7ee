package org.paideia.inbox.letter;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The letters that tell of an inbox, in English; those of the other languages stand in messages/inbox_*.properties. */
@MessageBundle("inbox")
interface InboxWords {

    @Message("Paideia: {what}")
    String subjectOne(String what);

    @Message("Paideia: {count} updates about what you follow")
    String subjectMany(int count);

    @Message("Paideia: more than {count} updates about what you follow")
    String subjectMore(int count);

    @Message("Here is what is new about what you follow:")
    String opening();

    @Message("There is more in your inbox:")
    String more();

    @Message("See everything in your inbox:")
    String inbox();

    @Message("To change what you follow, or get fewer emails:")
    String settings();

    @Message("To stop these emails (you do not need to sign in):")
    String unsubscribe();
}
