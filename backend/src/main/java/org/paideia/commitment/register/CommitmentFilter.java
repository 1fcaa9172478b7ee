package org.paideia.commitment.register;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paideia.commitment.CommitmentProgress;
import org.paideia.commitment.CommitmentState;
import org.paideia.commitment.ReportLight;

/**
 * Which commitments are wanted; null does not narrow.
 *
 * @param below whether those of networks below the one that is named are wanted, too
 * @param clause the id of a block
 * @param lights those of today in UTC
 * @param onHold whether the secretariat has it on hold
 * @param dueAfter the first day by which it is to be done
 * @param dueBefore the last day by which it is to be done
 * @param reportAfter the first day on which a report may be due
 * @param reportBefore the last day on which a report may be due
 */
public record CommitmentFilter(
        String city,
        String country,
        String network,
        boolean below,
        String reviewer,
        String declaration,
        UUID clause,
        String theme,
        Integer sdg,
        Set<CommitmentProgress> progress,
        Set<CommitmentState> states,
        Set<ReportLight> lights,
        Boolean onHold,
        LocalDate dueAfter,
        LocalDate dueBefore,
        LocalDate reportAfter,
        LocalDate reportBefore,
        String q) {

    /** What everybody may know of that city. */
    static CommitmentFilter ofCity(String slug) {
        return new CommitmentFilter(
                slug, null, null, false, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    static CommitmentFilter of(UriInfo uri) {
        var query = uri.getQueryParameters();
        return new CommitmentFilter(
                query.getFirst("city"),
                query.getFirst("country"),
                query.getFirst("network"),
                !"false".equals(query.getFirst("below")),
                query.getFirst("reviewer"),
                query.getFirst("declaration"),
                read(query, "clause", UUID::fromString),
                query.getFirst("theme"),
                read(query, "sdg", Integer::valueOf),
                each(query, "progress", CommitmentProgress::valueOf),
                each(query, "state", CommitmentState::valueOf),
                each(query, "light", ReportLight::valueOf),
                read(query, "onHold", Boolean::valueOf),
                read(query, "dueAfter", LocalDate::parse),
                read(query, "dueBefore", LocalDate::parse),
                read(query, "reportDueAfter", LocalDate::parse),
                read(query, "reportDueBefore", LocalDate::parse),
                query.getFirst("q"));
    }

    private static <T> T read(MultivaluedMap<String, String> query, String name, Function<String, T> reading) {
        String given = query.getFirst(name);
        return given == null ? null : reading.apply(given);
    }

    private static <T> Set<T> each(MultivaluedMap<String, String> query, String name, Function<String, T> reading) {
        return read(query, name, given -> Stream.of(given.split(",")).map(reading).collect(Collectors.toSet()));
    }
}
