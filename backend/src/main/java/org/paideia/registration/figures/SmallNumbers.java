package org.paideia.registration.figures;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Keeps numbers that are made public from telling of single persons: a group is told only where at least five of it registered
 * and, where it is known who came, at least five of it came. What is left of the whole could be reckoned by whoever subtracts
 * the groups that are told, so it is held to the same: where it is smaller, the smallest of those groups is not told, either.
 */
final class SmallNumbers {

    /** How many a group has at the least. */
    static final int FEWEST = 5;

    private final boolean isAttendanceKnown;

    /** @param isAttendanceKnown whether it was written down at all who came */
    SmallNumbers(boolean isAttendanceKnown) {
        this.isAttendanceKnown = isAttendanceKnown;
    }

    /** The groups that may be told, the largest first; groups of the same size in the order of their keys. */
    <K extends Comparable<K>> Map<K, Turnout> told(Map<K, Turnout> groups, Turnout whole) {
        Map<K, Turnout> told = groups.entrySet().stream()
                .filter(group -> mayBeTold(group.getValue()))
                .sorted(Comparator.<Map.Entry<K, Turnout>>comparingLong(group -> -group.getValue().registered())
                        .thenComparing(Map.Entry.comparingByKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
        while (!told.isEmpty() && !mayBeLeft(whole.minus(Turnout.sum(told.values())))) {
            told.remove(told.keySet().stream().reduce((one, later) -> later).orElseThrow());
        }
        return told;
    }

    boolean mayBeTold(Turnout group) {
        return group.registered() >= FEWEST && (!isAttendanceKnown || group.attended() >= FEWEST);
    }

    private boolean mayBeLeft(Turnout rest) {
        return rest.equals(Turnout.NOBODY) || mayBeTold(rest);
    }
}
