package org.paideia.registration.checkin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.paideia.registration.checkin.SomeCheckIns.MORNING;
import static org.paideia.registration.checkin.SomeCheckIns.atTheDoorOf;
import static org.paideia.registration.checkin.SomeCheckIns.id;
import static org.paideia.registration.checkin.SomeCheckIns.itIs;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Client;
import org.paideia.testing.Given;
import org.paideia.testing.Issuer;
import org.paideia.testing.Size;
import org.paideia.testing.Together;

/** Everybody arrives within ten minutes, at all doors at once, and some of them at two: each is counted once, and others are served meanwhile. */
@ApiTest
class CheckInRaceApiTest {

    private static final int DOORS = Size.of(5, 20);
    private static final int PEOPLE = Size.of(60, 2000);
    private static final int READERS = Size.of(5, 50);
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    @Inject
    AgroalDataSource database;

    private String event;
    private String city;
    private List<String> registrations;

    @BeforeEach
    void aFullHouse() throws SQLException {
        event = Given.openedConference(Given.network(), Map.of());
        city = Given.city();
        registrations = entered();
    }

    @Test
    void eachIsCountedOnceWhileReadersAreServed() {
        List<Client> doors = IntStream.range(0, DOORS).mapToObj(i -> new Client(Issuer.person(atTheDoorOf(event), Set.of()))).toList();
        itIs("2036-05-04T08:10:00Z");
        ConcurrentLinkedQueue<JsonNode> results = new ConcurrentLinkedQueue<>();
        List<Callable<Integer>> all = new ArrayList<>();
        for (int door = 0; door < DOORS; door++) {
            Client client = doors.get(door);
            List<Map<String, ?>> queue = queueOf(door);
            all.add(() -> {
                for (Map<String, ?> checkIn : queue) {
                    results.add(sent(client, List.of(checkIn)));
                }
                return 200;
            });
        }
        all.addAll(IntStream.range(0, READERS).<Callable<Integer>>mapToObj(i -> () -> new Client(null).getAnew("/cities/" + city).status()).toList());
        assertEquals(List.of(200), Together.act(all).stream().distinct().toList());
        requireCountedOnce(results);
    }

    /** Devices that were without a network all the while send what they kept at the same moment, and send it twice. */
    @Test
    void eachIsCountedOnceWhenAllQueuesArriveTogether() {
        List<Client> doors = IntStream.range(0, DOORS).mapToObj(i -> new Client(Issuer.person(atTheDoorOf(event), Set.of()))).toList();
        itIs("2036-05-04T08:10:00Z");
        ConcurrentLinkedQueue<JsonNode> results = new ConcurrentLinkedQueue<>();
        assertEquals(List.of(200), Together.act(IntStream.range(0, DOORS).<Callable<Integer>>mapToObj(door -> () -> {
            List<Map<String, ?>> queue = queueOf(door);
            for (int from = 0; from < queue.size(); from += 200) {
                List<Map<String, ?>> part = queue.subList(from, Math.min(queue.size(), from + 200));
                Collections.shuffle(part, new Random(door));
                results.add(sent(doors.get(door), part));
                assertEquals(outcomes(results.stream().toList().getLast()).size(), outcomes(sent(doors.get(door), part)).size());
            }
            return 200;
        }).toList()).stream().distinct().toList());
        requireCountedOnce(results);
    }

    /** Its share of the people, and each tenth of the next door's: they show their badge at both. */
    private List<Map<String, ?>> queueOf(int door) {
        List<Map<String, ?>> queue = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            boolean isOwn = i % DOORS == door;
            boolean isTwice = i % DOORS == (door + 1) % DOORS && i % 10 == 0;
            if (isOwn || isTwice) {
                Instant at = Instant.parse(MORNING).plus(TEN_MINUTES.multipliedBy(i).dividedBy(PEOPLE));
                queue.add(Map.of("id", id(), "registration", registrations.get(i), "at", at.toString(), "door", "Door " + door));
            }
        }
        return queue;
    }

    private JsonNode sent(Client door, List<?> checkIns) {
        return door.post("/check-ins", Map.of("kind", "CONFERENCE", "event", event, "checkIns", checkIns)).expect(200).json();
    }

    private static List<String> outcomes(JsonNode answer) {
        return StreamSupport.stream(answer.path("items").spliterator(), false).map(item -> item.path("outcome").asText()).toList();
    }

    private void requireCountedOnce(ConcurrentLinkedQueue<JsonNode> results) {
        Map<String, Long> counted = results.stream().flatMap(answer -> outcomes(answer).stream()).collect(Collectors.groupingBy(outcome -> outcome, Collectors.counting()));
        assertEquals(Set.of("CHECKED_IN", "ALREADY_CHECKED_IN"), counted.keySet());
        assertEquals((long) PEOPLE, counted.get("CHECKED_IN"));
        JsonNode list = new Client(Issuer.person("admin", Set.of("admin"))).get("/door-list?kind=CONFERENCE&event=" + event).expect(200).json();
        assertEquals(PEOPLE, StreamSupport.stream(list.path("people").spliterator(), false).filter(one -> one.path("state").asText().equals("ATTENDED")).count());
        assertEquals(PEOPLE, StreamSupport.stream(list.path("people").spliterator(), false).map(one -> one.path("checkIn").asText()).distinct().count());
    }

    /** So many people with a place, as the service would enter them, by their ids. */
    private List<String> entered() throws SQLException {
        try (Connection connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute("insert into registration (id, version, created_at, updated_at, settings_id, event_kind, event_slug, network_slug,"
                    + " arrival, mode, state, waits_for_city, city_slug, name, email, email_key, language, link_hash, link_key, check_in_code,"
                    + " answers, registered_at, sort_name, search_text) select uuidv7(), 0, now(), now(), s.id, s.event_kind, s.event_slug,"
                    + " s.network_slug, n, 'ONSITE', 'CONFIRMED', false, '', 'Delegate ' || n, n || '@example.org', n || '@example.org', 'en',"
                    + " s.event_slug || n, gen_random_uuid(), gen_random_uuid(), '[]', now(), 'delegate ' || n, 'delegate ' || n"
                    + " from registration_settings s, generate_series(1, " + PEOPLE + ") n where s.event_slug = '" + event + "'");
            var rows = statement.executeQuery("select id from registration where event_slug = '" + event + "' order by arrival");
            List<String> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
            Api.anyone();
            return ids;
        }
    }
}
