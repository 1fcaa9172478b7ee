package org.paideia.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.paideia.activity.feed.PublishingService;
import org.paideia.inbox.letter.UnsubscriptionCodes;
import org.paideia.testing.Api;
import org.paideia.testing.Given;

/** People who follow, and what happens about that. */
public final class SomeInbox {

    /** Under this name {@link Api#admin} acts. */
    public static final String ADMINISTRATOR = "admin";

    private SomeInbox() {}

    /** An entry of the history, by id, that is in the inbox of that person. */
    public static String entry(String person) {
        String city = Given.city();
        follow(person, "CITY", city);
        joined(city, Given.network());
        return inbox(person, "?limit=1").at("/items/0/activity/id").asText();
    }

    /** What stands in letters to that person, to stop them. */
    public static String codeOf(String person) {
        String address = CDI.current().select(UnsubscriptionCodes.class).get().address(UUID.fromString(Given.idOf(person)));
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /** Follows a record; the id of the follow. */
    public static String follow(String person, String kind, String record) {
        Response answer = following(person, kind, record);
        answer.then().statusCode(201);
        return Api.read(answer).path("id").asText();
    }

    public static Response following(String person, String kind, String record) {
        return Api.json(Api.as(person), Map.of("kind", kind, "id", record)).post("/follows");
    }

    public static void unfollow(String person, String follow) {
        String path = "/follows/" + follow;
        Api.as(person).header("If-Match", Api.etag(Api.as(person), path)).delete(path).then().statusCode(204);
    }

    /** A city joins the network a day ago, and the history is published; the id of the membership. */
    public static String joined(String city, String network) {
        String membership = Given.member(city, network, LocalDate.now().minusDays(1));
        publish();
        return membership;
    }

    /** What happens from time to time. */
    public static void publish() {
        CDI.current().select(PublishingService.class).get().publish();
    }

    public static JsonNode inbox(String person, String query) {
        Response answer = Api.as(person).get("/inbox" + query);
        answer.then().statusCode(200);
        return Api.read(answer);
    }

    /** The records to which something happened, as the inbox tells them, the newest first. */
    public static List<String> told(String person) {
        List<String> records = new ArrayList<>();
        inbox(person, "?limit=200").path("items").forEach(entry -> records.add(entry.at("/activity/record/id").asText()));
        return records;
    }

    public static List<String> events(String person) {
        List<String> events = new ArrayList<>();
        inbox(person, "?limit=200").path("items").forEach(entry -> events.add(entry.at("/activity/event").asText()));
        return events;
    }

    public static int unread(String person) {
        return Api.read(Api.as(person).get("/inbox/summary")).path("unread").asInt();
    }
}
