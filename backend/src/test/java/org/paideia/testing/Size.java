package org.paideia.testing;

import java.util.List;
import java.util.Locale;

/**
 * How often a test repeats what is the same each time: a few times in {@code make test}, as often as there is time for in
 * {@code make soak}. A size never leaves out a property, an operation or a kind of caller.
 */
public enum Size {
    SMALL,
    FULL;

    private static final Size OF_THIS_RUN =
            valueOf(System.getProperty("paideia.test.size", "small").toUpperCase(Locale.ROOT));

    /** Whether this run repeats everything as often as it can. */
    public static boolean isFull() {
        return OF_THIS_RUN == FULL;
    }

    /** The first of these numbers in a small run, the second in a full one. */
    public static int of(int small, int full) {
        return isFull() ? full : small;
    }

    /** The first so many of these in a small run, all of them in a full one: what matters most comes first. */
    public static <T> List<T> first(int small, List<T> all) {
        return all.subList(0, Math.min(of(small, all.size()), all.size()));
    }
}
