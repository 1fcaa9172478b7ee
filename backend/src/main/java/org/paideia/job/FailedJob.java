package org.paideia.job;

import io.vertx.ext.mail.SMTPException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A job that could not be done, as the log may tell it. The messages of its causes are left out: a mail server puts the
 * address of the reader into its answer, the database the values of a row, and the log tells nothing of people.
 */
final class FailedJob extends RuntimeException {

    private FailedJob(String message) {
        super(message, null, false, false);
    }

    /** With the kinds of its causes, the code of a mail server's answer, and the line of ours at which it happened. */
    static FailedJob because(Throwable cause) {
        Set<String> kinds = new LinkedHashSet<>();
        String place = "";
        for (Throwable at = cause; at != null; at = at.getCause()) {
            boolean isAnswer = at instanceof SMTPException answer && answer.getReplyCode() > 0;
            kinds.add(at.getClass().getSimpleName() + (isAnswer ? " " + ((SMTPException) at).getReplyCode() : ""));
            place = Stream.of(at.getStackTrace())
                    .filter(frame -> frame.getClassName().startsWith("org.paideia."))
                    .findFirst()
                    .map(frame -> " at " + frame.getClassName() + ":" + frame.getLineNumber())
                    .orElse(place);
        }
        return new FailedJob(String.join(" by ", kinds) + place);
    }
}
