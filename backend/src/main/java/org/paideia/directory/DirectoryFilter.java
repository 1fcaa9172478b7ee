package org.paideia.directory;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import org.paideia.city.Countries;
import org.paideia.city.UnescoRegion;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.problem.Violation;

/**
 * Which cities are wanted; null does not narrow.
 *
 * @param box west, south, east, north in degrees; a west greater than the east crosses the antimeridian
 * @param near latitude and longitude in degrees
 * @param radius in kilometres
 */
public record DirectoryFilter(
        String q,
        String country,
        Long geonamesId,
        UnescoRegion region,
        String network,
        String theme,
        Long minPopulation,
        Long maxPopulation,
        double[] box,
        double[] near,
        double radius) {

    private static final double DEFAULT_RADIUS = 50;

    static DirectoryFilter of(UriInfo uri) {
        var query = uri.getQueryParameters();
        String region = query.getFirst("region");
        if (query.containsKey("radius") && !query.containsKey("near")) {
            throw invalid("radius", "Goes with near.");
        }
        return new DirectoryFilter(
                query.getFirst("q"),
                country(query.getFirst("country")),
                number(query, "geonamesId"),
                region == null ? null : UnescoRegion.valueOf(region),
                query.getFirst("network"),
                query.getFirst("theme"),
                number(query, "minPopulation"),
                number(query, "maxPopulation"),
                box(query.getFirst("bbox")),
                near(query.getFirst("near")),
                query.containsKey("radius") ? Double.parseDouble(query.getFirst("radius")) : DEFAULT_RADIUS);
    }

    /** With another code than that of ISO 3166-1 nothing would be found, without a word why. */
    private static String country(String code) {
        if (code != null) {
            Countries.insteadOf(code).ifPresent(iso -> {
                throw invalid("country", "Is " + iso + " in ISO 3166-1, not " + code + ".");
            });
        }
        return code;
    }

    private static Long number(MultivaluedMap<String, String> query, String name) {
        return query.containsKey(name) ? Long.valueOf(query.getFirst(name)) : null;
    }

    private static double[] box(String text) {
        if (text == null) {
            return null;
        }
        double[] box = degrees(text);
        boolean onEarth = Math.abs(box[0]) <= 180 && Math.abs(box[2]) <= 180 && Math.abs(box[1]) <= 90 && Math.abs(box[3]) <= 90;
        if (!onEarth || box[1] > box[3]) {
            throw invalid("bbox", "Is west, south, east, north in degrees, the south below the north.");
        }
        return box;
    }

    private static double[] near(String text) {
        if (text == null) {
            return null;
        }
        double[] near = degrees(text);
        if (Math.abs(near[0]) > 90 || Math.abs(near[1]) > 180) {
            throw invalid("near", "Is latitude, longitude in degrees.");
        }
        return near;
    }

    private static double[] degrees(String text) {
        return Arrays.stream(text.split(",")).mapToDouble(Double::parseDouble).toArray();
    }

    private static RuntimeException invalid(String parameter, String message) {
        return Problems.invalid(List.of(Violation.ofParameter(parameter, "malformed", message)));
    }
}
