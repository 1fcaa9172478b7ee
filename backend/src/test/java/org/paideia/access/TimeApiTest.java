package org.paideia.access;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

/** What ends by itself when its time has come; the time comes by moving the records into the past. */
@ApiTest
class TimeApiTest {

    @Inject
    AgroalDataSource database;

    private String city;
    private String focalPoint;

    @BeforeEach
    void begin() {
        city = Given.city();
        focalPoint = Given.focalPointOf(city);
    }

    @Test
    void aMandateStopsActingAtItsEnd() throws SQLException {
        String id = Given.mandate(Given.person(), "DEPUTY", "city", city);
        String person = Api.admin().get("/mandates/" + id).then().extract().path("person.name").toString().substring(8);
        Api.as(person).get("/me").then().body("mandates.id", contains(id));
        past("update mandate set acts_until = now() - interval '1 second' where id = '" + id + "'");
        Api.as(person).get("/me").then().body("mandates", empty());
        Api.refused(
                Api.patch(Api.as(person), Api.etag("/cities/" + city), Map.of("adminArea", "Uusimaa")).patch("/cities/" + city),
                403,
                "forbidden");
        Api.as(focalPoint).get("/mandates/" + id).then().body("state", equalTo("ENDED"));
    }

    @Test
    void anInvitationExpires() throws SQLException {
        String invited = Api.unique("invited");
        String id = Api.json(Api.as(focalPoint), Map.of("role", "DEPUTY", "city", city, "email", invited + "@example.org"))
                .post("/invitations").then().statusCode(201).extract().path("id");
        String url = Api.as(focalPoint).get("/invitations/" + id + "/link").then().extract().path("url");
        past("update invitation set expires_at = now() - interval '1 second' where id = '" + id + "'");
        Api.refused(
                Api.json(Api.as(invited), Map.of("token", url.substring(url.indexOf('#') + 1))).post("/invitation-acceptances"),
                409,
                "transition-not-allowed");
        Api.as(focalPoint).get("/invitations/" + id).then().body("state", equalTo("EXPIRED"));
        Api.as(focalPoint).get("/invitations?state=EXPIRED&city=" + city).then().body("items.id", contains(id));
        Api.as(focalPoint).get("/invitations?state=PENDING&city=" + city).then().body("items", empty());
        Api.as(focalPoint).get("/invitations/" + id + "/actions").then().body("items", empty());
    }

    @Test
    void theSameRequestIsANewOneAfterADay() throws SQLException {
        String key = Api.unique("key");
        var wish = Map.of("role", "DEPUTY", "city", city, "email", "someone@example.org");
        String first = Api.json(Api.as(focalPoint), wish).header("Idempotency-Key", key)
                .post("/invitations").then().statusCode(201).extract().path("id");
        past("update kept_answer set kept_at = kept_at - interval '25 hours' where address = 'invitations/" + first + "'");
        Api.json(Api.as(focalPoint), wish).header("Idempotency-Key", key)
                .post("/invitations").then().statusCode(201).header("Idempotent-Replayed", nullValue());
    }

    private void past(String change) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(change));
        }
    }
}
