package org.paideia.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Client;
import org.paideia.testing.Hang;
import org.paideia.testing.Size;
import org.paideia.testing.Together;

/** Many people in the same moment: a place is given once, no city has more than its own, and whoever waits does so in order. */
@ApiTest
class RegistrationRaceApiTest {

    private static final int PEOPLE = Size.of(60, 500);
    private static final int PLACES = Size.of(20, 100);
    private static final int CITIES = Size.of(12, 60);
    private static final int CHANGING = Size.of(15, 100);
    private static final int READERS = Size.of(10, 50);
    private static final int AT_ONCE = 4;

    @Inject
    AgroalDataSource database;

    private Rush rush;

    @BeforeEach
    void anEvent() {
        Api.anyone();
        rush = new Rush(PLACES, CITIES);
    }

    @Test
    void eachPlaceIsGivenOnceHoweverManyAskAtOnce() {
        assertEquals(List.of(200), Together.act(people(0, PEOPLE)).stream().distinct().toList());
        rush.requireFair(Rush.admin(), PEOPLE);
        assertEquals(PLACES, rush.confirmed(Rush.admin()));
    }

    /** While some cancel others register, the organiser raises and lowers the number of places, and others read cities. */
    @Test
    void noPlaceIsLostOrGivenTwiceWhileOthersCancel() {
        Together.act(people(0, PEOPLE));
        List<Callable<Integer>> all = new ArrayList<>(people(PEOPLE, PEOPLE + CHANGING));
        rush.lines(Rush.admin()).stream().limit(CHANGING)
                .forEach(line -> all.add(() -> rush.cancel(Rush.admin(), line).expect(200).status()));
        IntStream.of(3, -3, 6, -6).forEach(more -> all.add(() -> requireDecided(rush.resize(Rush.admin(), PLACES + more))));
        all.addAll(readers());
        assertEquals(List.of(200), Together.act(all).stream().distinct().toList());
        rush.requireFair(Rush.admin(), PEOPLE + CHANGING);
    }

    /**
     * A rush on one event leaves the connections to everybody else: of all who want a place, four wait for the event in the
     * database and the others before it, and whoever reads is answered meanwhile.
     */
    @Test
    void leavesTheDatabaseToOthersWhileManyWaitForOneEvent() throws Exception {
        try (ExecutorService elsewhere = Executors.newCachedThreadPool();
                Connection watching = database.getConnection();
                Connection holding = database.getConnection()) {
            holding.setAutoCommit(false);
            holding.createStatement().execute("select from registration_queue where event_slug = '" + rush.event() + "' for update");
            List<Future<Integer>> waiting = people(0, PEOPLE).stream().map(elsewhere::submit).toList();
            awaitWaiting(watching);
            assertEquals(List.of(200), Together.act(readers()).stream().distinct().toList());
            assertEquals(AT_ONCE, waiting(watching));
            holding.rollback();
            for (var person : waiting) {
                assertEquals(200, person.get());
            }
        }
        rush.requireFair(Rush.admin(), PEOPLE);
    }

    private List<Callable<Integer>> people(int from, int to) {
        return IntStream.range(from, to)
                .<Callable<Integer>>mapToObj(i -> () -> rush.register(rush.focalPoint(i), i).expect(200).status())
                .toList();
    }

    /** Each reads a city from the database. */
    private List<Callable<Integer>> readers() {
        return IntStream.range(0, READERS)
                .<Callable<Integer>>mapToObj(i -> () -> new Client(null).getAnew("/cities/" + rush.cities().get(i % CITIES)).status())
                .toList();
    }

    /** It is done, or refused since more places are taken or another was quicker. */
    private static int requireDecided(Client.Answer answer) {
        assertTrue(List.of(200, 409, 412).contains(answer.status()), answer::body);
        return 200;
    }

    private static void awaitWaiting(Connection connection) throws SQLException {
        long end = System.nanoTime() + Hang.AFTER.toNanos();
        while (waiting(connection) < AT_ONCE) {
            assertTrue(System.nanoTime() < end, "In vain");
        }
    }

    /** How many wait in the database for the event. */
    private static int waiting(Connection connection) throws SQLException {
        try (var rows = connection.createStatement().executeQuery("select count(*) from pg_stat_activity"
                + " where wait_event_type = 'Lock' and query like 'update registration_queue%'")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
