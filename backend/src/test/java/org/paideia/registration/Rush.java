package org.paideia.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.paideia.testing.Api;
import org.paideia.testing.Client;
import org.paideia.testing.Client.Answer;
import org.paideia.testing.Given;
import org.paideia.testing.Issuer;

/**
 * A conference with few places for which many delegates are registered in the same moment, each by the focal point of
 * one of the cities and under a key of their own. It knows what must be true of the registrations whatever happened.
 */
public final class Rush {

    public static final int OF_A_CITY = 3;

    /** A registration as the organiser's list shows it. */
    public record Line(String id, String city, String state, int arrival) {

        boolean isConfirmed() {
            return state.equals("CONFIRMED");
        }

        boolean isWaiting() {
            return state.equals("WAITLISTED");
        }
    }

    private final String event;
    private final List<String> cities;
    private final List<String> focals;

    /** Makes the conference and the cities, with a focal point each, through the process that {@link Api} asks. */
    public Rush(int places, int cities) {
        this.event = Given.openedConference(Given.network(), Map.of("places", List.of(placesOf(places))));
        this.cities = IntStream.range(0, cities).mapToObj(i -> Given.city()).toList();
        this.focals = this.cities.stream().map(Given::focalPointOf).toList();
    }

    public String event() {
        return event;
    }

    public String settings() {
        return "/conferences/" + event + "/registration";
    }

    /** The slugs of the cities. */
    public List<String> cities() {
        return cities;
    }

    /** The client of whoever registers that delegate. */
    public Client focalPoint(int delegate) {
        return new Client(Issuer.person(focals.get(delegate % focals.size()), Set.of()));
    }

    /** Registers the delegate of that number; whoever is told to come again does so under the same key. */
    public Answer register(Client focalPoint, int delegate) {
        Map<String, ?> wish = Map.of("kind", "CONFERENCE", "event", event, "mode", "ONSITE",
                "city", cities.get(delegate % cities.size()),
                "delegates", List.of(Map.of("name", nameOf(delegate), "email", event + "-" + delegate + "@example.org", "language", "en")));
        Answer answer = null;
        while (answer == null || answer.status() == 503) {
            answer = focalPoint.postOnce("/registration-groups", "delegate-" + delegate, wish);
        }
        return answer;
    }

    public static String nameOf(int delegate) {
        return "Delegate " + delegate;
    }

    /** Cancels a registration; whoever is told to come again does so. */
    public Answer cancel(Client organiser, Line line) {
        Answer answer = null;
        while (answer == null || answer.status() == 503) {
            answer = organiser.transition("/registrations/" + line.id(), "*", Map.of("to", "CANCELLED"));
        }
        return answer;
    }

    /** Asks for another number of places, on what is there now; whoever is told to come again does so. */
    public Answer resize(Client organiser, int places) {
        Answer answer = null;
        while (answer == null || answer.status() == 503) {
            String etag = organiser.get(settings()).expect(200).header("ETag");
            answer = organiser.put(settings(), etag, Map.of("places", List.of(placesOf(places)), "keepDays", 90));
        }
        return answer;
    }

    private static Map<String, ?> placesOf(int capacity) {
        return Map.of("mode", "ONSITE", "capacity", capacity, "perCity", OF_A_CITY);
    }

    public static Client admin() {
        return new Client(Issuer.person("admin", Set.of("admin")));
    }

    /** All registrations. */
    public List<Line> lines(Client organiser) {
        List<Line> lines = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonNode page = organiser.get("/registrations?limit=200&kind=CONFERENCE&event=" + event + cursor).expect(200).json();
            StreamSupport.stream(page.path("items").spliterator(), false).map(Rush::line).forEach(lines::add);
            cursor = page.has("nextCursor") ? "&cursor=" + page.path("nextCursor").asText() : null;
        }
        return lines;
    }

    private static Line line(JsonNode item) {
        return new Line(item.path("id").asText(), item.at("/city/slug").asText(), item.path("state").asText(), item.path("arrival").asInt());
    }

    /**
     * Holds that so many arrived, each once and with a number of its own; that no place was given twice, no city has more
     * than its number, nobody overtook another of the same city, no place is free for which somebody waits, and what is
     * counted is what is there.
     */
    public void requireFair(Client organiser, int arrived) {
        List<Line> lines = lines(organiser);
        assertEquals(IntStream.rangeClosed(1, arrived).boxed().toList(), lines.stream().map(Line::arrival).sorted().toList());
        JsonNode places = organiser.get(settings()).expect(200).json().at("/places/0");
        Map<String, Long> held = lines.stream().filter(Line::isConfirmed).collect(Collectors.groupingBy(Line::city, Collectors.counting()));
        held.forEach((city, count) -> assertTrue(count <= OF_A_CITY, city + " has " + count));
        long confirmed = count(lines, Line::isConfirmed);
        assertTrue(confirmed <= places.path("capacity").asLong(), confirmed + " of " + places);
        assertEquals(confirmed, places.path("confirmed").asLong());
        assertEquals(count(lines, Line::isWaiting), places.path("waiting").asLong());
        boolean someoneCould = lines.stream().anyMatch(line -> line.isWaiting() && held.getOrDefault(line.city(), 0L) < OF_A_CITY);
        assertTrue(confirmed == places.path("capacity").asLong() || !someoneCould, "Somebody waits for a place that is free");
        Map<String, Integer> firstWaiting = lines.stream().filter(Line::isWaiting).collect(Collectors.toMap(Line::city, Line::arrival, Math::min));
        lines.stream().filter(line -> line.isConfirmed() && firstWaiting.containsKey(line.city()))
                .forEach(line -> assertTrue(line.arrival() < firstWaiting.get(line.city()), line + " came after one who waits"));
    }

    /** How many have a place. */
    public long confirmed(Client organiser) {
        return count(lines(organiser), Line::isConfirmed);
    }

    private static long count(List<Line> lines, Predicate<Line> which) {
        return lines.stream().filter(which).count();
    }
}
