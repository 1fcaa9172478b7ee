package org.paideia.meeting.table;

import java.util.List;

/**
 * How a table of meetings was understood, and whether it was entered.
 *
 * @param dryRun whether nothing was written
 * @param rows how many there are
 * @param wrong how many of them are wrong
 */
public record MeetingImport(boolean dryRun, int rows, int wrong, List<MeetingImportRow> items) {}
