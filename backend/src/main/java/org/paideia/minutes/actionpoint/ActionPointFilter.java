package org.paideia.minutes.actionpoint;

import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which action points are wanted; null does not narrow.
 *
 * @param below whether those of networks below the one that is named are wanted, too
 * @param city the slug of the city that does them
 * @param dueTo the last day by which they are due
 * @param carriedTo the slug of a meeting on which they appear, because an earlier one, or a conference, agreed on them and they are still open
 */
public record ActionPointFilter(
        String meeting,
        String conference,
        String network,
        boolean below,
        String city,
        Set<ActionPointState> states,
        LocalDate dueTo,
        String carriedTo) {

    static ActionPointFilter of(UriInfo uri) {
        var query = uri.getQueryParameters();
        String states = query.getFirst("state");
        String dueTo = query.getFirst("dueTo");
        return new ActionPointFilter(
                query.getFirst("meeting"),
                query.getFirst("conference"),
                query.getFirst("network"),
                !"false".equals(query.getFirst("below")),
                query.getFirst("city"),
                states == null ? null : Stream.of(states.split(",")).map(ActionPointState::valueOf).collect(Collectors.toSet()),
                dueTo == null ? null : LocalDate.parse(dueTo),
                query.getFirst("carriedTo"));
    }
}
