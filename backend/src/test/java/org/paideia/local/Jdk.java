package org.paideia.local;

import java.nio.file.Path;

/** The JDK that runs the runner also runs what it starts. */
final class Jdk {

    private Jdk() {
    }

    static String home() {
        return System.getProperty("java.home");
    }

    static String java() {
        return Path.of(home(), "bin", "java").toString();
    }
}
