package org.paideia.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * Keeps what was seen of the contract in a folder of the build, for the last test of all. The tests run in one process, or
 * in two beside each other, each with a part of them; runs of chosen tests keep nothing.
 */
public class WholeRun implements TestExecutionListener {

    private static final Path FOLDER = Path.of("target", "seen");
    private static final String ALL = "all";

    /** The parts into which the build divides the tests. */
    private static final List<String> PARTS = List.of("operations", "features");

    /** Which part of the tests this process runs; the tests of the packaged service are none of them. */
    private static final String PART = System.getProperty("paideia.test.part", "");

    /** Whether all tests have run, in one process or in two. */
    static boolean isKept() {
        return Files.exists(file(ALL)) || PARTS.stream().allMatch(part -> Files.exists(file(part)));
    }

    /** What was seen by those that have run. */
    static Set<String> seen() {
        Set<String> seen = new HashSet<>();
        try {
            for (String part : Stream.concat(Stream.of(ALL), PARTS.stream()).toList()) {
                if (Files.exists(file(part))) {
                    seen.addAll(Files.readAllLines(file(part)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return seen;
    }

    /** What an earlier run has kept says nothing about this one. */
    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        try {
            if (isWhole()) {
                Files.createDirectories(FOLDER);
                for (String part : PART.equals(ALL) ? Stream.concat(Stream.of(ALL), PARTS.stream()).toList() : List.of(ALL, PART)) {
                    Files.deleteIfExists(file(part));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        try {
            if (isWhole()) {
                Files.write(file(PART), new java.util.TreeSet<>(Seen.all()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isWhole() {
        return !PART.isEmpty() && System.getProperty("test") == null;
    }

    private static Path file(String part) {
        return FOLDER.resolve(part + ".txt");
    }
}
