package org.paideia.agenda;

import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which part of the agenda is wanted; null does not narrow.
 *
 * @param networks the slugs of networks, beside the one that callers name
 * @param key by which a record is known within its kind
 */
public record AgendaFilter(
        String network,
        boolean below,
        Set<String> networks,
        String country,
        String city,
        String kind,
        String key,
        String type,
        LocalDate from,
        LocalDate to,
        String theme,
        EventState state,
        String q) {

    static AgendaFilter of(UriInfo uri) {
        var query = uri.getQueryParameters();
        String from = query.getFirst("from");
        String to = query.getFirst("to");
        String state = query.getFirst("state");
        return new AgendaFilter(
                query.getFirst("network"),
                !"false".equals(query.getFirst("below")),
                null,
                query.getFirst("country"),
                query.getFirst("city"),
                query.getFirst("kind"),
                null,
                query.getFirst("type"),
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                query.getFirst("theme"),
                state == null ? null : EventState.valueOf(state),
                query.getFirst("q"));
    }

    static AgendaFilter ofHost(String city) {
        return new AgendaFilter(null, true, null, null, city, null, null, null, null, null, null, null, null);
    }

    public static AgendaFilter ofNetwork(String network) {
        return new AgendaFilter(network, true, null, null, null, null, null, null, null, null, null, null, null);
    }

    public static AgendaFilter ofNetworks(Set<String> networks) {
        return new AgendaFilter(null, true, networks, null, null, null, null, null, null, null, null, null, null);
    }

    public static AgendaFilter ofRecord(String kind, String key) {
        return new AgendaFilter(null, true, null, null, null, kind, key, null, null, null, null, null, null);
    }
}
