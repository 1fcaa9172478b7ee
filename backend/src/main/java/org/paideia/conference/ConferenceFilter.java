package org.paideia.conference;

import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paideia.agenda.EventState;

/**
 * Which conferences are wanted; null does not narrow.
 *
 * @param below whether those of networks below the one that is named are wanted, too
 * @param series the slug of the series
 * @param city the slug of the host
 * @param from the first day that is wanted
 * @param to the last day that is wanted
 */
public record ConferenceFilter(
        String network,
        boolean below,
        String series,
        String city,
        String country,
        Set<EventState> states,
        LocalDate from,
        LocalDate to,
        String theme,
        String q) {

    static ConferenceFilter of(UriInfo uri) {
        var query = uri.getQueryParameters();
        String states = query.getFirst("state");
        return new ConferenceFilter(
                query.getFirst("network"),
                !"false".equals(query.getFirst("below")),
                query.getFirst("series"),
                query.getFirst("city"),
                query.getFirst("country"),
                states == null ? null : Stream.of(states.split(",")).map(EventState::valueOf).collect(Collectors.toSet()),
                day(query.getFirst("from")),
                day(query.getFirst("to")),
                query.getFirst("theme"),
                query.getFirst("q"));
    }

    private static LocalDate day(String given) {
        return given == null ? null : LocalDate.parse(given);
    }
}
