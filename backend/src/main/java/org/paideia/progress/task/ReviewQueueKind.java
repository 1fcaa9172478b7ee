package org.paideia.progress.task;

/** What waits for a reviewer. */
public enum ReviewQueueKind {
    COMMITMENT,
    REVISION,
    REPORT,
    EXTENSION
}
