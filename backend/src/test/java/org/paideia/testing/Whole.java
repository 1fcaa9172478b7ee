package org.paideia.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Notices at the start of a run whether it is one of all test classes that there are, or of a part of them. */
public class Whole implements TestExecutionListener {

    private static volatile boolean running;

    /** Whether all test classes take part in this run. */
    static boolean isRunning() {
        return running;
    }

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        Set<String> planned = plan.getRoots().stream()
                .flatMap(root -> plan.getDescendants(root).stream())
                .flatMap(Whole::className)
                .collect(Collectors.toSet());
        running = planned.containsAll(all());
    }

    private static Stream<String> className(TestIdentifier test) {
        return test.getSource()
                .filter(ClassSource.class::isInstance)
                .map(source -> ((ClassSource) source).getClassName())
                .stream();
    }

    /** The names of all test classes, as the build finds them. */
    private static Set<String> all() {
        Path root = Path.of("src", "test", "java");
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith("Test.java"))
                    .map(file -> root.relativize(file).toString().replaceFirst("\\.java$", "").replace('/', '.').replace('\\', '.'))
                    .filter(name -> !name.endsWith(".ApiTest"))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
