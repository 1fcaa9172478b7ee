package org.paideia.shared.persistence;

/**
 * What a service hands out of its transaction: the answer, already built, and the version of the record it speaks of.
 *
 * @param view the record as callers see it
 * @param version how often the record has changed; what If-Match is held against
 * @param address where a new record is found, for example {@code cities/espoo-fi}; null for one that was there before
 */
public record Saved<V>(V view, long version, String address) {

    public static <V> Saved<V> of(V view, long version) {
        return new Saved<>(view, version, null);
    }
}
