package org.paideia.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paideia.registration.Rush;
import org.paideia.testing.Client;
import org.paideia.testing.Client.Answer;
import org.paideia.testing.Hang;
import org.paideia.testing.Issuer;
import org.paideia.testing.Size;
import org.paideia.testing.Together;

/**
 * Two processes of the packaged service on one database, which give the places of one event in the same moment, also when
 * one of them is killed while it does so.
 */
class RegistrationRaceIT {

    private static final int PEOPLE = Size.of(60, 500);
    private static final int PLACES = Size.of(20, 100);
    private static final int CITIES = Size.of(12, 60);
    private static final int CHANGING = Size.of(15, 100);
    private static final int READERS = Size.of(10, 50);
    private static final int HELD = 4712;

    /** No letters, and as many requests as the tests want. */
    private static final Map<String, String> SETTINGS =
            Map.of("PAIDEIA_JOBS_POLL", "off", "PAIDEIA_RATE_KNOWN", "1000000", "PAIDEIA_RATE_ANONYMOUS", "1000000");

    private static Issuer issuer;
    private static EmbeddedPostgres database;
    private static Packaged one;
    private static Packaged other;

    private Rush rush;

    @BeforeAll
    static void begin() throws IOException {
        issuer = new Issuer();
        String signIn = issuer.start().get("quarkus.oidc.auth-server-url");
        database = EmbeddedPostgres.builder().setPGStartupWait(Hang.AFTER).start();
        String url = database.getJdbcUrl("postgres", "postgres");
        one = new Packaged(url, signIn, SETTINGS);
        other = new Packaged(url, signIn, SETTINGS);
        one.start();
        other.start();
    }

    @AfterAll
    static void end() throws IOException {
        one.kill();
        other.kill();
        database.close();
        issuer.stop();
    }

    @BeforeEach
    void anEvent() {
        RestAssured.port = one.port();
        rush = new Rush(PLACES, CITIES);
    }

    @Test
    void givesEachPlaceOnceThoughTwoProcessesGiveThem() {
        assertEquals(List.of(200), Together.act(people(0, PEOPLE)).stream().distinct().toList());
        requireFair(PEOPLE);
        assertEquals(PLACES, rush.confirmed(atOne()));
    }

    @Test
    void losesNoPlaceAndGivesNoneTwiceWhileOthersCancelAtEither() {
        Together.act(people(0, PEOPLE));
        List<Callable<Integer>> all = new ArrayList<>(people(PEOPLE, PEOPLE + CHANGING));
        rush.lines(atOne()).stream().limit(CHANGING)
                .forEach(line -> all.add(() -> rush.cancel(line.arrival() % 2 == 0 ? atOne() : atOther(), line).expect(200).status()));
        IntStream.of(3, -3, 6, -6).forEach(more ->
                all.add(() -> requireDecided(rush.resize(more > 0 ? atOne() : atOther(), PLACES + more))));
        IntStream.range(0, READERS).forEach(i -> all.add(() -> new Client(null, port(i)).getAnew("/cities/" + rush.cities().get(i % CITIES)).status()));
        assertEquals(List.of(200), Together.act(all).stream().distinct().toList());
        requireFair(PEOPLE + CHANGING);
    }

    /**
     * The database holds a delegate of the other process while that has the lock of the event and has half written the
     * registration; there it is killed. Whoever had no answer from it asks the first one, under the same key.
     */
    @Test
    void registersEachOnceThoughOneOfTheProcessesIsKilledInTheMiddle() throws Exception {
        int held = PEOPLE / 3 / 2 * 2 + 1;
        CountDownLatch dead = new CountDownLatch(1);
        try (ExecutorService elsewhere = Executors.newCachedThreadPool();
                Connection holding = database.getPostgresDatabase().getConnection()) {
            execute(holding, "select pg_advisory_lock(" + HELD + ")");
            execute(holding, "create function hold_delegate() returns trigger language plpgsql as"
                    + " 'begin perform pg_advisory_xact_lock(" + HELD + "); return new; end'");
            execute(holding, "create trigger hold_delegate before insert on registration for each row when (new.name = '"
                    + Rush.nameOf(held) + "') execute function hold_delegate()");
            List<Future<Integer>> waiting = new ArrayList<>();
            IntStream.range(0, PEOPLE).forEach(i -> waiting.add(elsewhere.submit(() -> registerSomewhere(i, dead))));
            await(holding, "select count(*) > 0 from pg_locks where not granted and locktype = 'advisory' and objid = " + HELD);
            other.kill();
            execute(holding, "select pg_advisory_unlock(" + HELD + ")");
            dead.countDown();
            for (var person : waiting) {
                assertEquals(200, person.get());
            }
            execute(holding, "drop function hold_delegate cascade");
        }
        assertThrows(AssertionError.class, () -> atOther().get("/me"));
        other.start();
        requireFair(PEOPLE);
        assertEquals(PLACES, rush.confirmed(atOther()));
    }

    private int registerSomewhere(int delegate, CountDownLatch dead) throws InterruptedException {
        Client focalPoint = rush.focalPoint(delegate);
        try {
            return rush.register(focalPoint.at(port(delegate)), delegate).status();
        } catch (AssertionError unanswered) {
            if (!(unanswered.getCause() instanceof IOException)) {
                throw unanswered;
            }
            dead.await();
            return rush.register(focalPoint.at(one.port()), delegate).status();
        }
    }

    private List<Callable<Integer>> people(int from, int to) {
        return IntStream.range(from, to)
                .<Callable<Integer>>mapToObj(i -> () -> rush.register(rush.focalPoint(i).at(port(i)), i).expect(200).status())
                .toList();
    }

    /** What either process tells of it. */
    private void requireFair(int arrived) {
        rush.requireFair(atOne(), arrived);
        rush.requireFair(atOther(), arrived);
    }

    /** Even ones go to the one, odd ones to the other. */
    private static int port(int person) {
        return person % 2 == 0 ? one.port() : other.port();
    }

    private static Client atOne() {
        return Rush.admin().at(one.port());
    }

    private static Client atOther() {
        return Rush.admin().at(other.port());
    }

    /** It is done, or refused since more places are taken, another was quicker, or many wait. */
    private static int requireDecided(Answer answer) {
        assertTrue(List.of(200, 409, 412, 503).contains(answer.status()), answer::body);
        return 200;
    }

    private static void await(Connection connection, String condition) throws SQLException {
        long end = System.nanoTime() + Hang.AFTER.toNanos();
        boolean holds = false;
        while (!holds) {
            assertTrue(System.nanoTime() < end, () -> "In vain: " + condition);
            try (var statement = connection.createStatement(); var rows = statement.executeQuery(condition)) {
                rows.next();
                holds = rows.getBoolean(1);
            }
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
