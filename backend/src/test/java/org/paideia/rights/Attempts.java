package org.paideia.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Everything that the table of rights speaks of, by its name there: how it is prepared and tried. */
final class Attempts {

    private final Map<String, Function<Stage, Attempt>> all = new HashMap<>();
    private final Set<String> personal = new HashSet<>();

    /** Those of every class of this folder whose name ends so, so that a feature needs no line here. */
    Attempts() {
        try (Stream<Path> files = Files.list(Path.of("src", "test", "java", "org", "paideia", "rights"))) {
            for (String file : files.map(file -> file.getFileName().toString()).sorted().toList()) {
                if (file.endsWith("Attempts.java") && !file.equals("Attempts.java")) {
                    Class.forName(getClass().getPackageName() + "." + file.replace(".java", ""))
                            .getDeclaredMethod("addTo", Attempts.class)
                            .invoke(null, this);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Attempts are added by a method addTo(Attempts) of their class", e);
        }
    }

    Set<String> names() {
        return all.keySet();
    }

    Attempt prepare(String name, Stage stage) {
        return all.get(name).apply(stage);
    }

    /** Whether it is about what is the caller's own, so that nobody else can try the same. */
    boolean isPersonal(String name) {
        return personal.contains(name);
    }

    void add(String name, Function<Stage, Attempt> attempt) {
        if (all.put(name, attempt) != null) {
            throw new IllegalStateException(name + " is there twice");
        }
    }

    /**
     * A table, which comes as CSV and as XLSX with the same rights.
     *
     * @param name with the operation that gives the CSV
     * @param attempt given the suffix of its address
     */
    void addTable(String name, BiFunction<Stage, String, Attempt> attempt) {
        add(name, stage -> attempt.apply(stage, "csv"));
        add(name.replaceFirst("Csv", "Xlsx"), stage -> attempt.apply(stage, "xlsx"));
    }

    void addPersonal(String name, Function<Stage, Attempt> attempt) {
        add(name, attempt);
        personal.add(name);
    }
}
