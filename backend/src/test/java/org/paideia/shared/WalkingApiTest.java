package org.paideia.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Client;
import org.paideia.testing.Given;
import org.paideia.testing.Issuer;
import org.paideia.testing.Size;
import org.paideia.testing.Together;

/**
 * Someone reads a list page by page while others add to it, each time before, at and behind the position that the reader has
 * reached, in the very moment in which the next page is read: nothing comes twice, and what was there at the start is shown,
 * in its order.
 */
@ApiTest
class WalkingApiTest {

    private static final int ROWS = 12;
    private static final int PAGE = 4;
    private static final int PAGES_DISTURBED = 4;

    /** Adds something at a place of the list, seen from the row that the reader saw last. */
    private interface Adding {
        Object at(JsonNode last) throws Exception;
    }

    @Inject
    DataSource database;

    private Client admin;

    @BeforeEach
    void begin() {
        admin = new Client(Issuer.person("admin", Set.of("admin")));
    }

    @Test
    void showsEachCityOnceWhileOthersAreEntered() {
        String theme = Given.theme();
        for (int i = 0; i < ROWS; i++) {
            enterCity("Kaupunki " + i % 5, 100 * (i % 3), i % 2 == 0 ? "FI" : "SE", theme);
        }
        for (String sort : Size.first(3, List.of("-population", "name", "country,-population", "-name", "population", "-country,name"))) {
            walk("/cities?theme=" + theme + "&sort=" + sort, "slug", List.of(
                    last -> enterCity("Aachen", 0, "AD", theme),
                    last -> enterCity(last.at("/names/en").asText(), last.at("/population/value").asLong(), last.path("country").asText(), theme),
                    last -> enterCity("Zwolle", 1_000_000, "ZW", theme)));
        }
    }

    @Test
    void showsEachMembershipOnceWhileOthersJoin() {
        String network = Given.network();
        for (int i = 0; i < ROWS; i++) {
            join("kaupunki-" + i % 4, network, LocalDate.of(2015 + i % 3, 3, 1).toString());
        }
        for (String sort : Size.first(2, List.of("-since", "network,-since", "city", "-city", "since"))) {
            walk("/memberships?network=" + network + "&sort=" + sort, "id", List.of(
                    last -> join("aachen", network, "1990-01-01"),
                    last -> join(last.at("/city/slug").asText().substring(0, 10), network, last.at("/since/edtf").asText()),
                    last -> join("zwolle", network, "2025-01-01")));
        }
    }

    @Test
    void showsEachEntryOfTheHistoryOnceWhileMoreHappens() {
        String city = Given.city();
        for (int i = 0; i < ROWS; i++) {
            Given.draft(city, Given.network());
        }
        for (String sort : List.of("at", "-at")) {
            walk("/activities?city=" + city + "&sort=" + sort, "id", List.of(
                    last -> happen(last, "- interval '1 day'"), last -> happen(last, ""), last -> happen(last, "+ interval '1 day'")));
        }
    }

    private void walk(String list, String key, List<Adding> others) {
        JsonNode whole = admin.get(list + "&limit=200").expect(200).json();
        assertNull(whole.get("nextCursor"), list);
        List<String> there = keys(whole, key);
        JsonNode page = admin.get(list + "&limit=" + PAGE).expect(200).json();
        List<String> read = new ArrayList<>(keys(page, key));
        for (int turn = 0; page.has("nextCursor"); turn++) {
            JsonNode here = page;
            JsonNode last = page.path("items").get(page.path("items").size() - 1);
            Callable<Object> next = () -> admin.get(list + "&limit=" + PAGE + "&cursor=" + here.path("nextCursor").asText()).expect(200).json();
            Stream<Callable<Object>> adding = turn < PAGES_DISTURBED ? others.stream().map(other -> () -> other.at(last)) : Stream.of();
            page = (JsonNode) Together.act(Stream.concat(Stream.of(next), adding).toList()).getFirst();
            read.addAll(keys(page, key));
        }
        assertEquals(read.size(), new HashSet<>(read).size(), "Something was repeated in " + list + ": " + read);
        List<String> shown = new ArrayList<>(read);
        shown.retainAll(there);
        assertEquals(there, shown, list);
    }

    private static List<String> keys(JsonNode page, String key) {
        List<String> keys = new ArrayList<>();
        page.path("items").forEach(item -> keys.add(item.path(key).asText()));
        return keys;
    }

    private String enterCity(String name, long population, String country, String theme) {
        return admin.post("/cities", Map.of(
                        "slug", Api.unique("city") + "-" + country.toLowerCase(Locale.ROOT), "sourceLanguage", "en", "ownName", name, "names", Map.of("en", name), "country", country, "themes", List.of(theme),
                        "population", Map.of("value", population, "unit", "inhabitants", "source", "a census")))
                .expect(201).json().path("slug").asText();
    }

    private String join(String slug, String network, String since) {
        String city = Given.city(Map.of("slug", Api.unique(slug) + "-fi"));
        var admission = Map.of("kind", "ADMISSION", "when", Map.of("edtf", since));
        return admin.post("/memberships", Map.of("city", city, "network", network, "state", "ADMITTED", "steps", List.of(admission)))
                .expect(201).json().path("id").asText();
    }

    /** The same once more, so much earlier or later: nobody could ask the service for that. */
    private int happen(JsonNode last, String later) throws SQLException {
        try (Connection connection = database.getConnection();
                var copy = connection.prepareStatement("insert into activity select (jsonb_populate_record(a, jsonb_build_object('id', uuidv7(), 'position', null, 'at', a.at "
                        + later + "))).* from activity a where a.id = ?::uuid")) {
            copy.setString(1, last.path("id").asText());
            return copy.executeUpdate();
        }
    }
}
