package org.paideia.programme.schedule;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * How a file was understood, and whether it was taken in.
 *
 * @param title what the file calls the event, or null
 * @param rows how many sessions it holds
 * @param added how many are new
 */
public record SessionImport(
        boolean dryRun,
        ScheduleSource source,
        String title,
        int rows,
        @JsonProperty("new") int added,
        int changed,
        int unchanged,
        int wrong,
        List<SessionImportRow> items) {

    static SessionImport of(boolean dryRun, ScheduleSource source, String title, List<SessionImportRow> rows) {
        return new SessionImport(
                dryRun, source, title, rows.size(), count(rows, SessionImportRow.Outcome.NEW),
                count(rows, SessionImportRow.Outcome.CHANGED), count(rows, SessionImportRow.Outcome.UNCHANGED),
                count(rows, SessionImportRow.Outcome.WRONG), rows);
    }

    private static int count(List<SessionImportRow> rows, SessionImportRow.Outcome outcome) {
        return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
    }
}
