package org.paideia.testing;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which answers of which operations this process has seen. They are kept with the properties of the machine that runs the
 * tests, not with this class, because tests of the running service and plain ones load it apart.
 */
final class Seen {

    private static final String PREFIX = "contract.";

    private Seen() {}

    static void add(Operation operation, int status) {
        System.setProperty(key(operation, status), "seen");
    }

    /** All that was seen so far. */
    static Set<String> all() {
        return System.getProperties().stringPropertyNames().stream().filter(name -> name.startsWith(PREFIX)).collect(Collectors.toSet());
    }

    static String key(Operation operation, int status) {
        return PREFIX + operation.id() + "." + status;
    }
}
