package org.paideia.progress.deadline;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands in the calendar of deadlines, in English; the other languages stand in messages/deadline_*.properties. */
@MessageBundle("deadline")
interface DeadlineWords {

    @Message("{city}: deadlines of its commitments")
    String name(String city);

    @Message("Report due: {title}")
    String report(String title);

    @Message("Step due: {step} ({title})")
    String step(String step, String title);

    @Message("Commitment due: {title}")
    String end(String title);
}
