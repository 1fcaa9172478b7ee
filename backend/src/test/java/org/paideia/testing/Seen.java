package org.paideia.testing;

import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * Which answers of which operations this run has seen. They are kept with the machine that runs the tests, not with this
 * class, because tests of the running service and plain ones load it apart.
 */
final class Seen {

    private Seen() {}

    static void add(Operation operation, int status) {
        all().add(operation.id() + " " + status);
    }

    static boolean contains(Operation operation, int status) {
        return all().contains(operation.id() + " " + status);
    }

    @SuppressWarnings("unchecked")
    private static Set<String> all() {
        return (Set<String>) System.getProperties()
                .computeIfAbsent(Seen.class.getName(), name -> new ConcurrentSkipListSet<String>());
    }
}
