package org.paideia.meeting;

import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paideia.agenda.EventState;

/**
 * Which meetings are wanted; null does not narrow.
 *
 * @param below whether those of networks below the one that is named are wanted, too
 * @param city the slug of the host
 * @param invited the slug of a city of whose networks they are
 * @param from the first day that is wanted
 * @param to the last day that is wanted
 */
public record MeetingFilter(
        String network,
        boolean below,
        String city,
        String invited,
        String country,
        String kind,
        Set<EventState> states,
        LocalDate from,
        LocalDate to,
        String theme,
        String q) {

    static MeetingFilter of(UriInfo uri) {
        var query = uri.getQueryParameters();
        String states = query.getFirst("state");
        return new MeetingFilter(
                query.getFirst("network"),
                !"false".equals(query.getFirst("below")),
                query.getFirst("city"),
                query.getFirst("invited"),
                query.getFirst("country"),
                query.getFirst("kind"),
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
