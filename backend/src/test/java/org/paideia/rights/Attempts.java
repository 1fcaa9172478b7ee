package org.paideia.rights;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Everything that the table of rights speaks of, by its name there: how it is prepared and tried. */
final class Attempts {

    private final Map<String, Function<Stage, Attempt>> all = new HashMap<>();
    private final Set<String> personal = new HashSet<>();

    Attempts() {
        RecordAttempts.addTo(this);
        MembershipAttempts.addTo(this);
        FileAttempts.addTo(this);
        AgendaAttempts.addTo(this);
        MeetingAttempts.addTo(this);
        ConvocationAttempts.addTo(this);
        MinutesAttempts.addTo(this);
        DeclarationAttempts.addTo(this);
        AdherenceAttempts.addTo(this);
        MandateAttempts.addTo(this);
        InvitationAttempts.addTo(this);
        HistoryAttempts.addTo(this);
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
