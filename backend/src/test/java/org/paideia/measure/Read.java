package org.paideia.measure;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A read that is measured.
 *
 * @param name the path as it is told, with names in place of what the database has given out
 * @param path the path as it is asked for
 */
record Read(String name, String path) {

    static final String FIRST_PAGE = "/cities?limit=20";
    static final String THOUSANDTH_PAGE = "/cities?limit=20&cursor={page-1000}";

    /** To measure another read, add its path; what stands in braces is looked up in {@link #found}. */
    private static final List<String> PATHS = List.of(
            "/cities/{city}",
            FIRST_PAGE,
            THOUSANDTH_PAGE,
            "/cities?country=FI&sort=-population",
            "/cities?network=network-77",
            "/cities?q=barastad%2012",
            "/networks/network-77",
            "/memberships/{membership}",
            "/memberships?network=network-1",
            "/memberships?city={city}",
            "/activities?city={city}",
            "/declarations/declaration-1",
            "/adherences?declaration=declaration-1",
            "/agenda.ics?kind=DAY",
            "/themes?limit=40",
            "/agenda?from=2026-01-01&to=2026-12-31&limit=200",
            "/commitments?progress=IN_PROGRESS&theme=theme-8",
            "/commitment-figures?by=THEME");

    static List<Read> all(Packaged.Running service) throws Exception {
        Map<String, String> found = found(service);
        return PATHS.stream().map(name -> new Read(name, filled(name, found))).toList();
    }

    private static Map<String, String> found(Packaged.Running service) throws Exception {
        return Map.of(
                "city", field(service.get("/cities?limit=1&sort=-population"), "slug"),
                "membership", field(service.get("/memberships?limit=1"), "id"),
                "page-1000", cursorBehind(service, 999 * 20));
    }

    /** A cursor is good for any size of page, so that some large ones lead to where the thousandth of twenty begins. */
    private static String cursorBehind(Packaged.Running service, int cities) throws Exception {
        String next = null;
        for (int read = 0; read < cities; read += 180) {
            next = field(service.get("/cities?limit=180" + (next == null ? "" : "&cursor=" + next)), "nextCursor");
        }
        return next;
    }

    private static String filled(String name, Map<String, String> found) {
        return Pattern.compile("\\{([^}]+)}").matcher(name).replaceAll(place -> Matcher.quoteReplacement(found.get(place.group(1))));
    }

    static String field(String json, String name) {
        Matcher field = Pattern.compile("\"" + name + "\":\"([^\"]+)\"").matcher(json);
        if (!field.find()) {
            throw new IllegalStateException("There is no " + name + " in " + json);
        }
        return field.group(1);
    }
}
