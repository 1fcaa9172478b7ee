package org.paideia.inbox;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/**
 * How far a person has read of what they follow, and how far letters have told of it. It exists from the first follow, or the
 * first mark, on. What is in the inbox stands nowhere: it is read from the history, as far as the person may see it then.
 * Positions of the history are its only measure.
 */
@Entity
public class Inbox {

    @Id
    private UUID personId;

    /** Up to here all is read. */
    private long readTo;

    @Enumerated(EnumType.STRING)
    private LetterFrequency letters;

    /** Up to here letters have told, or are ordered. */
    private long toldTo;

    /** When the next letter is to be ordered; null while there is nothing to tell. */
    private Instant letterDue;

    protected Inbox() {}

    /** A mark never goes back: of two that are sent at once the further one stands. */
    void readUpTo(long position) {
        readTo = Math.max(readTo, position);
    }

    /**
     * Whoever was never written to is told from here on, and not of all that was before.
     *
     * @param published the last position that the history has reached
     */
    public void choose(LetterFrequency wish, long published, Instant now) {
        if (letters == LetterFrequency.NEVER) {
            toldTo = Math.max(toldTo, published);
            letterDue = null;
        }
        if (letterDue != null) {
            letterDue = wish.next(now);
        }
        letters = wish;
    }

    public long readTo() {
        return readTo;
    }

    public LetterFrequency letters() {
        return letters;
    }
}
