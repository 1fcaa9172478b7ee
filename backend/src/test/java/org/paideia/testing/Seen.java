package org.paideia.testing;

/**
 * Which answers of which operations this run has seen. They are kept with the properties of the machine that runs the
 * tests, not with this class, because tests of the running service and plain ones load it apart.
 */
final class Seen {

    private Seen() {}

    static void add(Operation operation, int status) {
        System.setProperty(key(operation, status), "seen");
    }

    static boolean contains(Operation operation, int status) {
        return System.getProperty(key(operation, status)) != null;
    }

    private static String key(Operation operation, int status) {
        return "contract." + operation.id() + "." + status;
    }
}
