package org.paideia.inbox.letter;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The letters that tell of an inbox, in English; those of the other languages stand in messages/inbox_*.properties. */
@MessageBundle("inbox")
interface InboxWords {

    @Message("Paideia: {what}")
    String subjectOne(String what);

    @Message("Paideia: {count} things happened to what you follow")
    String subjectMany(int count);

    @Message("Paideia: more than {count} things happened to what you follow")
    String subjectMore(int count);

    @Message("This happened to what you follow:")
    String opening();

    @Message("There is more in your inbox:")
    String more();

    @Message("All of it is in your inbox:")
    String inbox();

    @Message("To follow other things or to be written to less often:")
    String settings();

    @Message("To get no more of these e-mails (no need to sign in):")
    String unsubscribe();
}
