package org.paideia.local;

/** What went wrong, in one line for the person at the terminal: what it is and how to mend it. */
final class Failure extends RuntimeException {

    Failure(String message) {
        super(message);
    }

    Failure(String message, Throwable cause) {
        super(message, cause);
    }
}
