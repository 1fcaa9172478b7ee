package org.paideia.registration;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.paideia.registration.SomeRegistrations.DIET;
import static org.paideia.registration.SomeRegistrations.answer;
import static org.paideia.registration.SomeRegistrations.decide;
import static org.paideia.registration.SomeRegistrations.list;
import static org.paideia.registration.SomeRegistrations.numbers;
import static org.paideia.registration.SomeRegistrations.put;
import static org.paideia.registration.SomeRegistrations.register;
import static org.paideia.registration.SomeRegistrations.settings;
import static org.paideia.registration.SomeRegistrations.state;

import io.agroal.api.AgroalDataSource;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paideia.access.Caller;
import org.paideia.access.Callers;
import org.paideia.eventrole.GatheringKind;
import org.paideia.job.DueJobs;
import org.paideia.registration.desk.DeskService;
import org.paideia.registration.desk.RegistrationFilter;
import org.paideia.shared.paging.Portions;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;
import org.paideia.testing.Size;
import org.paideia.testing.Spreadsheet;

/** The desk of the organiser. */
@ApiTest
class RegistrationDeskApiTest {

    private static final int MANY = Size.of(1_200, 5_000);

    @Inject
    MockMailbox letters;

    @Inject
    AgroalDataSource database;

    @Inject
    EntityManager em;

    @Inject
    DeskService desk;

    @Inject
    Callers callers;

    private String network;
    private String secretariat;

    @BeforeEach
    void aNetwork() {
        network = Given.network();
        secretariat = Given.secretariatOf(network);
    }

    @Test
    void isSeenDecidedAndWrittenToByAnOrganiserWhoIsNoSecretariat() {
        String event = opened(Map.of("approval", true, "questions", List.of(DIET)));
        String organiser = Given.person();
        Api.refused(Api.as(organiser).get(list(event)), 403, "forbidden");
        Given.eventRole(event, organiser, "ORGANISER");
        String silent = Given.city();
        String focal = Given.focalPointOf(silent);
        Given.member(silent, network);
        String first = Api.unique("first") + "@example.org";
        String a = register(Api.anyone(), event, Map.of("email", first, "name", "=Zoë Example", "answers", List.of(answer("diet", "vegetarian")))).path("id");
        String b = register(Api.anyone(), event, Map.of("email", Api.unique("second") + "@example.org", "organisation", "A library")).path("id");
        Api.as(organiser).get("/conferences/" + event + "/actions").then().body("items.action", containsInAnyOrder("createSession", "importSessions", "recordCheckIns", "setConferenceRegistration"));
        Api.as(organiser).get(list(event) + "&state=PENDING&mode=ONSITE&q=zoe&count=exact").then().body("totalCount", equalTo(1)).body("items.id", contains(a));
        Api.as(organiser).get(list(event) + "&sort=-name").then().body("items.id", contains(b, a));
        decide(organiser, event, Map.of("to", "CONFIRMED", "registrations", List.of(a, b))).then().statusCode(200).body("items.state", contains("CONFIRMED", "CONFIRMED"));
        Api.refused(decide(organiser, event, Map.of("to", "DECLINED", "registrations", List.of(a))), 409, "transition-not-allowed");
        Api.refused(decide(organiser, event, Map.of("to", "CANCELLED", "registrations", List.of(Given.registration(opened(Map.of()))))), 422, "rule-violated");
        String table = Api.as(organiser).get("/registrations.csv?kind=CONFERENCE&event=" + event).then().statusCode(200).extract().asString();
        assertTrue(table.contains("'=Zoë Example") && table.contains("diet: vegetarian"), table);
        Api.as(organiser).get("/registration-numbers?kind=CONFERENCE&event=" + event).then().statusCode(200)
                .body("states.count", contains(2)).body("cities", empty()).body("days.registered", contains(2));
        letters.clear();
        Map<String, ?> wish = Map.of("kind", "CONFERENCE", "event", event, "to", List.of("CONFIRMED", "SILENT"), "sourceLanguage", "en",
                "subjects", Map.of("en", "How to find us"), "texts", Map.of("en", "The doors open at eight."));
        Api.json(Api.as(organiser), wish).post("/registration-letters").then().statusCode(200).body("readers", equalTo(3));
        // First the order for all of them, then each of the letters.
        DueJobs.run();
        DueJobs.run();
        assertEquals(1, letters.getMailsSentTo(focal + "@example.org").size());
        assertTrue(letters.getMailsSentTo(first).stream().anyMatch(mail -> mail.getText().contains("The doors open at eight.")));
        Map<String, Object> lacking = new HashMap<>(wish);
        lacking.put("subjects", Map.of("es", "Cómo llegar"));
        Api.refused(Api.json(Api.beyondSchema(Api.as(organiser)), lacking).post("/registration-letters"), 400, "invalid-request");
        Api.refused(Api.json(Api.as(Given.person()), wish).post("/registration-letters"), 403, "forbidden");
        Map<String, Object> elsewhere = new HashMap<>(wish);
        elsewhere.put("event", "no-such-event");
        Api.refused(Api.json(Api.as(organiser), elsewhere).post("/registration-letters"), 422, "rule-violated");
        elsewhere.put("event", Given.conference(network, Map.of()));
        Api.refused(Api.json(Api.as(secretariat), elsewhere).post("/registration-letters"), 409, "conflict").body("reason", equalTo("no-registration"));
        String history = Api.admin().get("/activities?network=" + network).asString();
        assertFalse(history.contains("Zoë") || history.contains(first), history);
    }

    @Test
    void writesToThoseWhoWait() {
        String event = opened(Map.of("places", List.of(Map.of("mode", "ONSITE", "capacity", 1))));
        String has = Api.unique("has") + "@example.org";
        String waits = Api.unique("waits") + "@example.org";
        register(Api.anyone(), event, Map.of("email", has)).then().statusCode(201).body("state", equalTo("CONFIRMED"));
        register(Api.anyone(), event, Map.of("email", waits, "language", "es")).then().statusCode(201).body("state", equalTo("WAITLISTED"));
        DueJobs.run();
        letters.clear();
        Map<String, ?> wish = Map.of("kind", "CONFERENCE", "event", event, "to", List.of("WAITLISTED"), "sourceLanguage", "en",
                "subjects", Map.of("en", "More places", "es", "Más plazas"), "texts", Map.of("en", "We look for a larger room.", "es", "Buscamos una sala mayor."));
        Api.json(Api.as(secretariat), wish).post("/registration-letters").then().statusCode(200).body("readers", equalTo(1));
        DueJobs.run();
        DueJobs.run();
        assertEquals(0, letters.getMailsSentTo(has).size());
        Mail letter = letters.getMailsSentTo(waits).getFirst();
        assertEquals("Más plazas", letter.getSubject());
        assertTrue(letter.getText().contains("Buscamos una sala mayor.") && letter.getText().contains("/registration#"), letter.getText());
    }

    /** A table of thousands leaves portion by portion; what has left is held by nobody. */
    @Test
    void leavesAsATableWithoutHoldingWhatHasLeft() throws Exception {
        String event = opened(Map.of());
        enter(event, MANY);
        String path = "/registrations.%s?kind=CONFERENCE&event=" + event;
        assertEquals(MANY + 1, Api.as(secretariat).get(path.formatted("csv")).then().statusCode(200).extract().asString().lines().count());
        byte[] workbook = Api.as(secretariat).get(path.formatted("xlsx")).then().statusCode(200).extract().asByteArray();
        assertEquals(MANY + 1, Pattern.compile("<row ").matcher(Spreadsheet.of(workbook).sheet()).results().count());
        Caller organiser = callers.stored(UUID.fromString(Given.idOf(secretariat)));
        Session held = em.unwrap(Session.class);
        AtomicInteger rows = new AtomicInteger();
        new Portions<>("arrival", request -> desk.rows(organiser, GatheringKind.CONFERENCE, event, new RegistrationFilter(null, null, null, null), request))
                .each(row -> {
                    rows.incrementAndGet();
                    assertTrue(held.getStatistics().getEntityCount() < 20, () -> held.getStatistics().toString());
                });
        assertEquals(MANY, rows.get());
    }

    /** So many registrations, as the service would enter them. */
    private void enter(String event, int count) throws SQLException {
        try (Connection connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute("insert into registration (id, version, created_at, updated_at, settings_id, event_kind, event_slug, network_slug,"
                    + " arrival, mode, state, waits_for_city, city_slug, name, email, email_key, language, link_hash, link_key, check_in_code,"
                    + " answers, registered_at, sort_name, search_text) select uuidv7(), 0, now(), now(), s.id, s.event_kind, s.event_slug,"
                    + " s.network_slug, n, 'ONSITE', 'CONFIRMED', false, '', 'Delegate ' || n, n || '@example.org', n || '@example.org', 'en',"
                    + " s.event_slug || n, gen_random_uuid(), gen_random_uuid(), '[]', now(), 'delegate ' || n, 'delegate ' || n"
                    + " from registration_settings s, generate_series(1, " + count + ") n where s.event_slug = '" + event + "'");
        }
    }

    private String opened(Map<String, ?> settings) {
        return Given.openedConference(network, settings);
    }
}
