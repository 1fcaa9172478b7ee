package org.paideia.document.letterhead;

import java.util.List;

/**
 * A letterhead as the service has written it.
 *
 * @param docx the package; of the same file that was sent always the same bytes
 * @param leftOut what the file had that this has not, in the order of {@link LeftOut}
 */
public record Letterhead(byte[] docx, List<LeftOut> leftOut) {

    /**
     * Writes a letterhead anew from a file that nobody vouches for: the size and the edges of its page, head and foot with
     * their words, tables and pictures, and its styles.
     *
     * @throws UnusableLetterhead if it is not a DOCX, or larger than any letterhead
     */
    public static Letterhead rebuilt(byte[] sent) {
        return rebuilt(sent, new Budget());
    }

    /** @param budget counts what is read, for those who want to know it afterwards */
    static Letterhead rebuilt(byte[] sent, Budget budget) {
        return new Rebuilding(Parts.of(sent, budget), budget).letterhead();
    }
}
