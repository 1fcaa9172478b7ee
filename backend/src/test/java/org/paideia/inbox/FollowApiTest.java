package org.paideia.inbox;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.paideia.inbox.SomeInbox.follow;
import static org.paideia.inbox.SomeInbox.following;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;
import org.paideia.testing.Together;

@ApiTest
class FollowApiTest {

    @Inject
    DataSource database;

    private String person;

    @BeforeEach
    void somebody() {
        person = Given.person();
    }

    @Test
    void followsWhateverHasANameAndIsPublic() {
        String network = Given.network();
        String city = Given.city(Map.of("names", Map.of("en", "Turin", "it", "Torino"), "ownName", "Torino"));
        follow(person, "CITY", city);
        follow(person, "NETWORK", network);
        follow(person, "THEME", Given.theme());
        follow(person, "DECLARATION", Given.declaration(network, Map.of("state", "OPEN")));
        follow(person, "MEETING", Given.meeting(network, Map.of()));
        Given.member(city, network);
        String commitment = Given.publishedCommitment(city, network);
        follow(person, "COMMITMENT", commitment);
        follow(person, "CONFERENCE", Given.conference(network, Map.of()));
        Api.as(person).get("/follows?count=exact").then().statusCode(200).body("totalCount", equalTo(7))
                .body("items.record.kind", contains("CONFERENCE", "COMMITMENT", "MEETING", "DECLARATION", "THEME", "NETWORK", "CITY"))
                .body("items[6].record.names.it", equalTo("Torino")).body("items[6].record.page", equalTo("/cities/" + city))
                .body("items[1].record.page", equalTo("/commitments/" + commitment));
        Api.as(person).get("/follows?recordKind=CITY&record=" + city).then().body("items.record.id", contains(city));
        Api.as(person).get("/follows?recordKind=NETWORK&record=" + city).then().body("items", empty());
        Api.as(Given.person()).get("/follows").then().body("items", empty());
    }

    @Test
    void refusesWhatIsNotThereOrNotTheirsToKnow() {
        String network = Given.network();
        String draft = Given.declaration(network, Map.of());
        for (Map<String, String> hidden : List.of(
                Map.of("kind", "CITY", "id", "no-such-city"), Map.of("kind", "MAYOR", "id", Given.city()),
                Map.of("kind", "DECLARATION", "id", draft), Map.of("kind", "MEETING", "id", Given.meeting(network, Map.of("audience", "MEMBERS"))))) {
            Api.refused(following(person, hidden.get("kind"), hidden.get("id")), 422, "rule-violated")
                    .body("violations.code", contains("unknown-record"));
        }
        follow(Given.secretariatOf(network), "DECLARATION", draft);
        Api.refused(Api.json(Api.beyondSchema(Api.as(person)), Map.of("kind", "city", "id", "x")).post("/follows"), 400, "invalid-request");
    }

    @Test
    void followsOnceAlsoWhenAskedTwiceAtOnce() {
        String city = Given.city();
        List<Integer> answers = Together.act(List.of(
                () -> following(person, "CITY", city).statusCode(), () -> following(person, "CITY", city).statusCode()));
        assertThat(answers, containsInAnyOrder(201, 409));
        Api.refused(following(person, "CITY", city), 409, "conflict").body("reason", equalTo("followed"));
        Api.as(person).get("/follows?count=exact").then().body("totalCount", equalTo(1));
    }

    @Test
    void endsAndBeginsAnew() {
        String city = Given.city();
        String path = "/follows/" + follow(person, "CITY", city);
        String etag = Api.etag(Api.as(person), path);
        Api.refused(Api.as(Given.person()).header("If-Match", etag).delete(path), 404, "not-found");
        Api.as(person).header("If-Match", etag).delete(path).then().statusCode(204);
        Api.refused(Api.as(person).get(path), 404, "not-found");
        follow(person, "CITY", city);
    }

    @Test
    void repeatsNothingUnderTheSameKey() {
        Map<String, String> wish = Map.of("kind", "CITY", "id", Given.city());
        String key = Api.unique("key");
        String id = Api.json(Api.as(person), wish).header("Idempotency-Key", key).post("/follows").then().statusCode(201).extract().path("id");
        Api.json(Api.as(person), wish).header("Idempotency-Key", key).post("/follows").then().statusCode(201)
                .header("Idempotent-Replayed", equalTo("true")).body("id", equalTo(id));
    }

    @Test
    void setsALimitForEachPerson() throws SQLException {
        String id = Given.idOf(person);
        try (var connection = database.getConnection(); var insert = connection.prepareStatement(
                "insert into follow select uuidv7(), 0, now(), now(), ?, 'CITY city-' || n, 'CITY', 'city-' || n, 0 from generate_series(1, 500) n")) {
            insert.setObject(1, UUID.fromString(id));
            insert.executeUpdate();
        }
        Api.refused(following(person, "CITY", Given.city()), 409, "conflict").body("reason", equalTo("too-many-follows"));
    }

    @Test
    void outlivesARecordThatIsNoMore() {
        String network = Given.network();
        String meeting = Given.meeting(network, Map.of());
        String follow = follow(person, "MEETING", meeting);
        String path = "/meetings/" + meeting;
        Api.as(Given.secretariatOf(network)).header("If-Match", Api.etag(path)).delete(path).then().statusCode(204);
        SomeInbox.publish();
        Api.as(person).get("/follows").then().statusCode(200).body("items.record.id", contains(meeting)).body("items[0].record.names", nullValue());
        SomeInbox.inbox(person, "");
        SomeInbox.unfollow(person, follow);
    }
}
