package org.paideia.city;

import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;
import org.paideia.testing.Hang;

/** Cities lie in cities, and none in itself. */
@ApiTest
class CityParentApiTest {

    @Inject
    DataSource database;

    @Test
    void putsNoCityIntoItself() {
        String city = Given.city();
        String district = Given.city(Map.of("parent", city));
        for (String inside : List.of(city, district, Given.city(Map.of("parent", district)))) {
            Api.refused(move(city, inside), 422, "rule-violated")
                    .body("violations.pointer", contains("/parent"))
                    .body("violations.code", contains("circular"));
        }
    }

    /** Both have read how things are, and neither has written yet, when they are let go on. */
    @Test
    void putsNoTwoCitiesIntoEachOtherWhenBothAreMovedAtOnce() throws Exception {
        String one = Given.city();
        String other = Given.city();
        try (Connection holding = database.getConnection(); var people = Executors.newFixedThreadPool(2)) {
            holding.setAutoCommit(false);
            int rows = holding.createStatement().executeUpdate(
                    "update city set updated_at = updated_at where slug in ('" + one + "', '" + other + "')");
            assertEquals(2, rows);
            List<Future<Integer>> moving = Stream.of(List.of(one, other), List.of(other, one))
                    .map(move -> people.submit(() -> move(move.getFirst(), move.getLast()).statusCode()))
                    .toList();
            awaitWaiting(holding, 2);
            holding.rollback();
            assertEquals(List.of(200, 422), Stream.of(moving.getFirst().get(), moving.getLast().get()).sorted().toList());
        }
    }

    /** As one that was made before two were kept from moving at once. */
    @Test
    void goesNotRoundInACircleThatIsStored() throws SQLException {
        String one = Given.city();
        String other = Given.city(Map.of("parent", one));
        sql("update city set parent_id = (select id from city where slug = '" + other + "') where slug = '" + one + "'");
        move(Given.city(), one).then().statusCode(200);
        Api.refused(move(one, Given.city(Map.of("parent", other))), 422, "rule-violated");
        sql("update city set parent_id = null where slug in ('" + one + "', '" + other + "')");
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().executeUpdate(statement);
        }
    }

    /** Until so many sessions of the database wait for others. */
    private static void awaitWaiting(Connection connection, int sessions) throws SQLException {
        long began = System.nanoTime();
        int waiting = 0;
        while (waiting < sessions) {
            assertTrue(System.nanoTime() - began < Hang.AFTER.toNanos(), "only " + waiting + " wait");
            Thread.onSpinWait();
            try (var rows = connection.createStatement().executeQuery(
                    "select count(distinct pid) from pg_locks where not granted")) {
                rows.next();
                waiting = rows.getInt(1);
            }
        }
    }

    private static Response move(String city, String parent) {
        String address = "/cities/" + city;
        return Api.patch(Api.admin(), Api.etag(address), Map.of("parent", parent)).patch(address);
    }
}
