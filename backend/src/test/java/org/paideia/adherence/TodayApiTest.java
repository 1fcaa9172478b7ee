package org.paideia.adherence;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusMock;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

/** The one day from which everything counts in law, on both sides of the date line. */
@ApiTest
class TodayApiTest {

    /** The day in UTC at which the clock is set: after whatever the tests begin with. */
    private static final LocalDate DAY = LocalDate.now(ZoneOffset.UTC).plusDays(2);

    private String seoul;
    private String honolulu;
    private String network;

    @BeforeEach
    void aCityOnEachSide() {
        seoul = Given.city(Map.of("country", "KR", "timeZone", "Asia/Seoul"));
        honolulu = Given.city(Map.of("country", "US", "timeZone", "Pacific/Honolulu"));
        network = Given.network();
    }

    @Test
    void isTheDayOfTheCityThatActs() {
        String inSeoul = Given.draft(seoul, network);
        String inHonolulu = Given.draft(honolulu, network);
        String ofSeoul = Given.focalPointOf(seoul);
        String ofHonolulu = Given.focalPointOf(honolulu);

        itIs(23); // Eight in the morning of the next day in Seoul, one in the afternoon in Honolulu.
        today(ofSeoul, "/cities/" + seoul, DAY.plusDays(1));
        today(ofSeoul, "/memberships/" + inSeoul, DAY.plusDays(1));
        step(ofSeoul, inSeoul, DAY.plusDays(1)).then().statusCode(201);
        isInTheFuture(step(ofSeoul, inSeoul, DAY.plusDays(2)));
        today(ofHonolulu, "/memberships/" + inHonolulu, DAY);
        step(ofHonolulu, inHonolulu, DAY).then().statusCode(201);
        isInTheFuture(step(ofHonolulu, inHonolulu, DAY.plusDays(1)));

        itIs(5); // Two in the afternoon in Seoul, seven in the evening of the day before in Honolulu.
        step(ofSeoul, inSeoul, DAY).then().statusCode(201);
        isInTheFuture(step(ofHonolulu, inHonolulu, DAY));
        today(ofHonolulu, "/cities/" + honolulu, DAY.minusDays(1));

        itIs(23);
        String path = "/memberships/" + inSeoul;
        Api.move(Api.as(ofSeoul), path, Map.of("to", "SUBMITTED")).then().statusCode(200);
        Api.as(ofSeoul).get(path + "/transitions").then().body("items[1].effectiveOn", equalTo(DAY.plusDays(1).toString()));
    }

    @Test
    void isTheDayAtTheSecretariatWhereTheNetworkActs() {
        String ofHawaii = Given.network(Map.of("secretariatCity", honolulu));
        String secretariat = Given.secretariatOf(ofHawaii);
        String membership = Given.application(seoul, ofHawaii);
        String declaration = Given.declaration(ofHawaii, Map.of());

        itIs(5);
        LocalDate there = DAY.minusDays(1);
        today(secretariat, "/networks/" + ofHawaii, there);
        today(secretariat, "/memberships/" + membership, there);
        today(secretariat, "/declarations/" + declaration, there);
        String path = "/memberships/" + membership;
        isInTheFuture(Api.move(Api.beyondSchema(Api.as(secretariat)), path, Map.of("to", "ADMITTED", "effectiveOn", DAY.toString())));
        isInTheFuture(Api.move(Api.beyondSchema(Api.as(secretariat)), "/declarations/" + declaration, Map.of("to", "OPEN", "effectiveOn", DAY.toString())));
        Api.move(Api.as(secretariat), path, Map.of("to", "ADMITTED")).then().statusCode(200).body("since.edtf", equalTo(there.toString()));
        Api.move(Api.as(secretariat), "/declarations/" + declaration, Map.of("to", "OPEN")).then().statusCode(200);
        Api.as(secretariat).get("/declarations/" + declaration + "/transitions").then()
                .body("items.effectiveOn", hasItem(there.toString()));
    }

    /** Where the city lies, the day of the admission has begun; at the secretariat, which says what follows, not yet. */
    @Test
    void neverLiesBeforeTheAdmission() {
        String ofHawaii = Given.network(Map.of("secretariatCity", honolulu));
        String path = "/memberships/" + Given.application(seoul, ofHawaii);
        itIs(5);
        Api.move(Api.admin(), path, Map.of("to", "ADMITTED")).then().statusCode(200).body("since.edtf", equalTo(DAY.toString()));
        Api.move(Api.as(Given.secretariatOf(ofHawaii)), path, Map.of("to", "ON_HOLD")).then().statusCode(200);
        Api.admin().get(path + "/transitions").then().body("items.find { it.to == 'ON_HOLD' }.effectiveOn", equalTo(DAY.toString()));
    }

    /** All of Finland keeps the same time, all of Argentina does in twelve zones; parts of Spain do not. */
    @Test
    void isTheDayOfTheCountryWhereTheCityNamesNoTimeZone() {
        String city = Given.city(Map.of("country", "FI"));
        String membership = Given.draft(city, network);
        String focalPoint = Given.focalPointOf(city);
        itIs(23);
        today(focalPoint, "/cities/" + city, DAY.plusDays(1));
        step(focalPoint, membership, DAY.plusDays(1)).then().statusCode(201);
        isInTheFuture(step(focalPoint, membership, DAY.plusDays(2)));
        zone(city, "Europe/Helsinki");
        zone(Given.city(Map.of("country", "AR")), "America/Buenos_Aires");
        zone(Given.city(Map.of("country", "DE")), "Europe/Berlin");
        zone(Given.city(Map.of("country", "ES")), "UTC");
        zone(seoul, "Asia/Seoul");
    }

    private static void zone(String city, String zone) {
        Api.anyone().get("/cities/" + city).then().body("dayZone", equalTo(zone));
    }

    @Test
    void isTheDayInUtcWhereNoTimeZoneIsKnown() {
        String city = Given.city(Map.of("country", "ES"));
        String membership = Given.draft(city, network);
        String focalPoint = Given.focalPointOf(city);
        itIs(23);
        today(focalPoint, "/cities/" + city, DAY);
        today(Given.secretariatOf(network), "/networks/" + network, DAY);
        step(focalPoint, membership, DAY).then().statusCode(201);
        isInTheFuture(step(focalPoint, membership, DAY.plusDays(1)));
    }

    @Test
    void isTheDayOfTheSignatureWhereTheCityLies() {
        String declaration = Given.declaration(network, Map.of());
        Api.move(Api.admin(), "/declarations/" + declaration, Map.of("to", "OPEN")).then().statusCode(200);
        itIs(23);
        String inSeoul = Given.adherence(declaration, seoul);
        today(Given.focalPointOf(seoul), "/adherences/" + inSeoul, DAY.plusDays(1));
        isInTheFuture(resolved(inSeoul, DAY.plusDays(2)));
        resolved(inSeoul, DAY.plusDays(1)).then().statusCode(200);
        sign(inSeoul).then().statusCode(200).body("signedOn", equalTo(DAY.plusDays(1).toString()))
                .body("effectiveOn", equalTo(DAY.plusDays(1).toString()));
        itIs(5);
        String inHonolulu = Given.adherence(declaration, honolulu);
        isInTheFuture(resolved(inHonolulu, DAY));
        resolved(inHonolulu, DAY.minusDays(1)).then().statusCode(200);
        sign(inHonolulu).then().statusCode(200).body("signedOn", equalTo(DAY.minusDays(1).toString()));
    }

    /** A meeting has begun once it has where it takes place; without a host, where the secretariat is. */
    @Test
    void isTheDayOfAMeetingWhereItTakesPlace() {
        String ofHawaii = Given.network(Map.of("secretariatCity", honolulu));
        LocalDate inSeoul = DAY.plusDays(1);
        String hosted = "/meetings/" + Given.meeting(ofHawaii, Map.of("host", seoul, "when", Map.of("edtf", inSeoul.toString()), "state", "CONFIRMED"));
        String homeless = "/meetings/" + Given.meeting(ofHawaii, Map.of("when", Map.of("edtf", DAY.toString()), "state", "CONFIRMED"));
        itIs(14);
        Api.refused(Api.move(Api.admin(), hosted, Map.of("to", "HELD")), 409, "conflict").body("reason", equalTo("not-yet"));
        itIs(23);
        Api.move(Api.admin(), hosted, Map.of("to", "HELD")).then().statusCode(200);
        itIs(5);
        Api.refused(Api.move(Api.admin(), homeless, Map.of("to", "HELD")), 409, "conflict").body("reason", equalTo("not-yet"));
        itIs(14);
        Api.move(Api.admin(), homeless, Map.of("to", "HELD")).then().statusCode(200);
        today("admin", hosted, DAY);
    }

    /** At that hour of the day in UTC. */
    private static void itIs(int hour) {
        QuarkusMock.installMockForType(Clock.fixed(DAY.atTime(LocalTime.of(hour, 0)).toInstant(ZoneOffset.UTC), ZoneOffset.UTC), Clock.class);
    }

    private static void today(String person, String path, LocalDate day) {
        Api.as(person).get(path + "/actions").then().statusCode(200).body("today", equalTo(day.toString()));
    }

    private static Response step(String person, String membership, LocalDate day) {
        return Api.json(Api.beyondSchema(Api.as(person)), Map.of("kind", "MAYOR_LETTER", "when", Map.of("edtf", day.toString())))
                .post("/memberships/" + membership + "/steps");
    }

    private static Response resolved(String adherence, LocalDate day) {
        String path = "/adherences/" + adherence;
        return Api.patch(Api.beyondSchema(Api.admin()), Api.etag(Api.admin(), path),
                Map.of("resolutionDate", day.toString(), "resolutionReference", "2026/117")).patch(path);
    }

    private static Response sign(String adherence) {
        String path = "/adherences/" + adherence;
        return Api.move(Api.admin(), path, Map.of("to", "SIGNED", "textSha256", Given.digest(path)));
    }

    private static void isInTheFuture(Response answer) {
        Api.refused(answer, 400, "invalid-request").body("violations.code", contains("in-the-future"));
    }
}
