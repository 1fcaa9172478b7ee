package org.paideia.programme;

import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;

/** Which sessions of a programme are wanted; null does not narrow. */
public record SessionFilter(LocalDate day, SessionFormat format, String track, String room, String q) {

    public static final SessionFilter ALL = new SessionFilter(null, null, null, null, null);

    public static SessionFilter of(UriInfo uri) {
        var query = uri.getQueryParameters();
        String day = query.getFirst("day");
        String format = query.getFirst("format");
        return new SessionFilter(
                day == null ? null : LocalDate.parse(day), format == null ? null : SessionFormat.valueOf(format),
                query.getFirst("track"), query.getFirst("room"), query.getFirst("q"));
    }
}
