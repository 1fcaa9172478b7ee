package org.paideia.inbox;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.paideia.inbox.SomeInbox.events;
import static org.paideia.inbox.SomeInbox.follow;
import static org.paideia.inbox.SomeInbox.inbox;
import static org.paideia.inbox.SomeInbox.joined;
import static org.paideia.inbox.SomeInbox.publish;
import static org.paideia.inbox.SomeInbox.told;
import static org.paideia.inbox.SomeInbox.unread;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;
import org.paideia.testing.Together;

@ApiTest
class InboxApiTest {

    @Inject
    DataSource database;

    private String person;
    private String network;
    private String city;

    @BeforeEach
    void somebody() {
        person = Given.person();
        network = Given.network();
        city = Given.city();
    }

    @Test
    void tellsEachEntryOnceSinceTheFollowBeganInTheOrderOfTheHistory() {
        joined(city, network);
        assertThat(told(person), empty());
        follow(person, "NETWORK", network);
        String second = Given.city();
        follow(person, "CITY", second);
        String ofBoth = joined(second, network);
        String ofTheNetwork = joined(Given.city(), network);
        String ofTheCity = joined(second, Given.network());
        joined(Given.city(), Given.network());
        assertThat(told(person), contains(ofTheCity, ofTheNetwork, ofBoth));
        JsonNode newest = inbox(person, "?limit=1").at("/items/0");
        assertTrue(newest.path("unread").asBoolean());
        assertTrue(newest.at("/activity/summary/es").asText().length() > 5, newest.toString());
        assertEquals(ofBoth, inbox(person, "?limit=1&sort=position").at("/items/0/activity/record/id").asText());
        assertEquals(3, inbox(person, "?limit=1&count=exact").path("totalCount").asInt());
        assertThat(told(Given.person()), empty());
    }

    @Test
    void leavesOutWhatWasEditedAndWhatIsLongAgo() {
        follow(person, "CITY", city);
        follow(person, "NETWORK", network);
        Given.member(city, network, LocalDate.now().minusDays(91));
        String path = "/cities/" + city;
        Api.patch(Api.admin(), Api.etag(path), Map.of("adminArea", "Uusimaa")).patch(path).then().statusCode(200);
        publish();
        assertThat(told(person), empty());
        assertEquals(0, unread(person));
    }

    @Test
    void tellsNoMoreOfWhatIsFollowedNoMore() {
        String ofTheCity = follow(person, "CITY", city);
        follow(person, "NETWORK", network);
        String first = joined(city, network);
        String second = joined(city, Given.network());
        SomeInbox.unfollow(person, ofTheCity);
        assertThat(told(person), contains(first));
        follow(person, "CITY", city);
        assertThat(told(person), not(hasItem(second)));
    }

    /** Two publishers are what two processes are: they share nothing but the database. */
    @Test
    void missesNothingWhileManyJoinAndTwoPublish() {
        follow(person, "NETWORK", network);
        String other = Given.person();
        List<String> cities = Stream.generate(Given::city).limit(6).toList();
        List<Callable<String>> all = new ArrayList<>();
        cities.forEach(one -> all.add(() -> Given.member(one, network, LocalDate.now())));
        IntStream.range(0, 3).forEach(n -> all.add(() -> {
            publish();
            return "";
        }));
        all.add(() -> follow(other, "NETWORK", network));
        List<String> joined = Together.act(all).subList(0, cities.size());
        publish();
        assertThat(told(person), containsInAnyOrder(joined.toArray()));
        List<Long> positions = new ArrayList<>();
        inbox(person, "?sort=position&limit=200").path("items").forEach(entry -> positions.add(entry.path("position").asLong()));
        assertEquals(positions.stream().sorted().distinct().toList(), positions);
        List<String> ofTheOther = told(other);
        assertEquals(ofTheOther.size(), new HashSet<>(ofTheOther).size());
        assertTrue(joined.containsAll(ofTheOther));
    }

    @Test
    void isReadPageByPageWhileMoreHappens() {
        follow(person, "NETWORK", network);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            all.addFirst(joined(Given.city(), network));
        }
        JsonNode first = inbox(person, "?limit=2");
        joined(Given.city(), network);
        List<String> read = new ArrayList<>();
        first.path("items").forEach(entry -> read.add(entry.at("/activity/record/id").asText()));
        JsonNode page = first;
        while (page.has("nextCursor")) {
            page = inbox(person, "?limit=2&cursor=" + page.path("nextCursor").asText());
            page.path("items").forEach(entry -> read.add(entry.at("/activity/record/id").asText()));
        }
        assertEquals(all, read);
        Api.refused(
                Api.beyondSchema(Api.as(person)).get("/inbox?sort=position&cursor=" + first.path("nextCursor").asText()), 400, "invalid-request");
    }

    @Test
    void knowsWhatWasRead() {
        follow(person, "NETWORK", network);
        for (int i = 0; i < 4; i++) {
            joined(Given.city(), network);
        }
        JsonNode items = inbox(person, "").path("items");
        assertEquals(4, unread(person));
        assertEquals(3, readOne(items.get(1)));
        assertEquals(3, readOne(items.get(1)));
        assertThat(unreadIn(), contains(true, false, true, true));
        assertEquals(2, readUpTo(items.get(3).path("position").asLong()));
        assertEquals(2, readUpTo(1));
        assertThat(unreadIn(), contains(true, false, true, false));
        assertThat(inbox(person, "?unread=true&count=exact").path("totalCount").asInt(), equalTo(2));
        assertThat(inbox(person, "?unread=true").path("items"), org.hamcrest.Matchers.iterableWithSize(2));
        // A mark beyond what there is does not take what comes next for read.
        assertEquals(0, readUpTo(9_007_199_254_740_991L));
        joined(Given.city(), network);
        assertEquals(1, unread(person));
        Api.refused(Api.as(Given.person()).put("/inbox/" + items.get(0).at("/activity/id").asText() + "/read-mark"), 404, "not-found");
    }

    @Test
    void countsToAHundred() throws SQLException {
        follow(person, "NETWORK", network);
        Api.as(person).get("/inbox/summary").then().statusCode(200).body("unread", equalTo(0)).body("more", equalTo(false));
        happenAgain(joined(city, network), 100);
        publish();
        Api.as(person).get("/inbox/summary").then().body("unread", equalTo(100)).body("more", equalTo(true));
    }

    /** The same, so often once more: nobody could ask the service for that. */
    private void happenAgain(String membership, int times) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute("insert into activity select (jsonb_populate_record(a, jsonb_build_object('id', uuidv7(), 'position', null))).*"
                    + " from activity a cross join generate_series(1, " + times + ") where a.record_id = '" + membership
                    + "' and a.event = 'membership.admitted'");
            statement.execute("insert into activity_subject (ref, activity_id, at, nature, visibility, superseded, happened_sort, news)"
                    + " select 'NETWORK " + network + "', id, at, nature, visibility, superseded, happened_sort, news"
                    + " from activity where record_id = '" + membership + "' and position is null");
        }
    }

    @Test
    void tellsWhatThePersonMaySeeNow() {
        String focal = Given.focalPointOf(city);
        follow(focal, "CITY", city);
        follow(person, "CITY", city);
        Given.application(city, network);
        publish();
        assertThat(events(focal), contains("membership.submitted"));
        assertThat(told(person), empty());
        assertEquals(0, unread(person));
        Api.as(focal).get("/mandates?state=IN_FORCE&city=" + city).then().extract().<List<String>>path("items.id")
                .forEach(id -> Api.move(Api.admin(), "/mandates/" + id, Map.of("to", "ENDED")).then().statusCode(200));
        assertThat(told(focal), empty());
        assertEquals(0, unread(focal));
    }

    @Test
    void tellsAMeetingByItsOwnFollowers() {
        String meeting = Given.meeting(network, Map.of("when", Map.of("edtf", LocalDate.now().plusDays(30).toString())));
        follow(person, "MEETING", meeting);
        publish();
        Api.move(Api.as(Given.secretariatOf(network)), "/meetings/" + meeting, Map.of("to", "CONFIRMED")).then().statusCode(200);
        publish();
        assertThat(events(person), hasItem("meeting.confirmed"));
        assertThat(told(person), hasSize(events(person).size()));
    }

    private int readOne(JsonNode entry) {
        return Api.as(person).put("/inbox/" + entry.at("/activity/id").asText() + "/read-mark").then().statusCode(200).extract().path("unread");
    }

    private int readUpTo(long position) {
        return Api.json(Api.as(person), Map.of("upTo", position)).put("/inbox/read-mark").then().statusCode(200).extract().path("unread");
    }

    private List<Boolean> unreadIn() {
        List<Boolean> unread = new ArrayList<>();
        inbox(person, "").path("items").forEach(entry -> unread.add(entry.path("unread").asBoolean()));
        return unread;
    }
}
