package org.paideia.document.letterhead;

/** How much is read of one file, and how much of it is kept; where it is too much, reading ends at once. */
final class Budget {

    static final long MOST_BYTES = 20L * 1024 * 1024;
    static final int MOST_PARTS = 1_000;
    static final int MOST_ELEMENTS = 300_000;
    static final int MOST_KEPT = 50_000;
    static final int DEEPEST = 150;

    /** Of words and values that are kept. */
    static final int MOST_SIGNS = 2_000_000;

    private long bytes;
    private int parts;
    private int elements;
    private int kept;
    private int signs;

    /** Another part of the package begins. */
    void part() {
        require(++parts <= MOST_PARTS);
    }

    /** So many more bytes have come out of the package. */
    void inflated(int more) {
        bytes += more;
        require(bytes <= MOST_BYTES);
    }

    /** Another element is read, so many within each other. */
    void element(int depth) {
        require(++elements <= MOST_ELEMENTS && depth <= DEEPEST);
    }

    void kept() {
        require(++kept <= MOST_KEPT);
    }

    void signs(int more) {
        signs += more;
        require(signs <= MOST_SIGNS);
    }

    long bytes() {
        return bytes;
    }

    int elements() {
        return elements;
    }

    private static void require(boolean isWithin) {
        if (!isWithin) {
            throw UnusableLetterhead.tooLarge();
        }
    }
}
