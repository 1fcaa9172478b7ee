package org.paideia.agenda;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.paideia.shared.paging.Listing;
import org.paideia.shared.time.When;

/** How lists of what has a date are narrowed to a span of days, and ordered. */
public final class InTime {

    private InTime() {}

    /**
     * Only what may take place in that span. It is one range, so that one index finds what touches it, however long ago it
     * began.
     *
     * @param record the alias of what has {@code firstDay} and {@code lastDay}
     * @param from null does not narrow
     * @param to null does not narrow
     */
    public static void within(Listing listing, String record, LocalDate from, LocalDate to) {
        if (from != null || to != null) {
            listing.where("cast(sql('daterange(?, ?, ''[]'') && daterange(?, ?, ''[]'')', %1$s.firstDay, %1$s.lastDay, :from, :to) as Boolean)"
                            .formatted(record))
                    .with("from", Objects.requireNonNullElse(from, When.FIRST_DAY))
                    .with("to", Objects.requireNonNullElse(to, When.LAST_DAY));
        }
    }

    /** By the first possible day, then what ends latest first. */
    public static Listing sortable(Listing listing, String record) {
        return listing
                .sortable("firstDay", record + ".firstDay", LocalDate.class)
                .sortable("lastDayRank", record + ".lastDayRank", Integer.class);
    }

    /** That order in place of the sort that callers name {@code when}. */
    public static String columns(String sort) {
        return Arrays.stream(sort.split(","))
                .map(name -> switch (name) {
                    case "when" -> "firstDay,lastDayRank";
                    case "-when" -> "-firstDay,-lastDayRank";
                    default -> name;
                })
                .collect(Collectors.joining(","));
    }
}
