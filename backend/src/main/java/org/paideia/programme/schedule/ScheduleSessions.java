package org.paideia.programme.schedule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.paideia.programme.plan.Arranging;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.problem.Violation;

/** The sessions that a file holds, as they are found in it: few enough for a programme. */
final class ScheduleSessions {

    private final Set<String> references = new HashSet<>();

    static final int MOST = Arranging.MOST_SESSIONS;

    private final List<ScheduleSession> sessions = new ArrayList<>();
    private String title;

    /** What the file calls the event. */
    void called(String name) {
        this.title = name;
    }

    /** Takes the next one; refuses the whole where there are too many, without reading on. */
    void add(ScheduleSession session) {
        if (sessions.size() == MOST) {
            throw Problems.invalid(List.of(Violation.at("", "too-long", "A programme has at most 2,000 sessions, and this file has more.")
                    .withLimit(BigDecimal.valueOf(MOST))));
        }
        sessions.add(session);
    }

    List<ScheduleSession> all() {
        return sessions;
    }

    /** Null where the file does not say it. */
    String title() {
        return title == null || title.isBlank() ? null : title.strip().substring(0, Math.min(300, title.strip().length()));
    }

    /**
     * By what a session is known: the first of these that no session before it has. A session that takes place twice stands in
     * a file of pretalx twice, with the same code and an id of its own each time.
     */
    String reference(String... names) {
        String reference = Stream.of(names)
                .filter(name -> name != null && !name.isBlank())
                .map(String::strip)
                .filter(name -> !references.contains(name))
                .findFirst()
                .orElseGet(() -> ScheduleXmlReader.firstOf(names));
        references.add(reference);
        return reference;
    }
}
