package org.paideia.agenda;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.paideia.shared.problem.Violation;

/** Times as a clock on the wall shows them: in the night in which it is put forward or back, some are none, or two. */
public final class LocalTimes {

    private LocalTimes() {}

    /**
     * The moment at which a clock in that zone shows this.
     *
     * @param text for example {@code 2025-10-01T09:30}
     * @param pointer where it stands, to be named in what is wrong
     * @param wrong takes what is wrong with it
     */
    public static Optional<Instant> moment(String text, ZoneId zone, String pointer, List<Violation> wrong) {
        LocalDateTime local;
        try {
            local = LocalDateTime.parse(text.replace(' ', 'T'));
        } catch (DateTimeException e) {
            wrong.add(Violation.at(pointer, "malformed", "Is no local time such as 2025-10-01T09:30."));
            return Optional.empty();
        }
        var offsets = zone.getRules().getValidOffsets(local);
        if (offsets.size() == 1) {
            return Optional.of(local.toInstant(offsets.getFirst()));
        }
        wrong.add(offsets.isEmpty()
                ? Violation.at(pointer, "no-such-time", "Does not exist in " + zone + ": the clocks go forward in that night.")
                : Violation.at(pointer, "ambiguous-time", "Comes twice in " + zone + ": the clocks go back in that night."));
        return Optional.empty();
    }
}
