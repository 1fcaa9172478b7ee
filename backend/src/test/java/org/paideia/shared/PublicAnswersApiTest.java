package org.paideia.shared;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;
import org.paideia.testing.Hang;

/** What is open to anyone is given again for a moment, and never where something was written meanwhile. */
@ApiTest
class PublicAnswersApiTest {

    /** Far more than the moment lasts, whatever else the machine does. */
    private static final int MANY = 10_000;

    @Inject
    AgroalDataSource database;

    private String city;

    @BeforeEach
    void begin() {
        city = "/cities/" + Given.city();
    }

    @Test
    void aSecondReaderIsGivenWhatTheFirstWas() {
        Response first = Api.anyone().get(city);
        Response kept = kept(Api::anyone);
        assertEquals(first.asString(), kept.asString());
        for (String header : List.of("ETag", "Content-Type", "Cache-Control", "Vary", "X-Content-Type-Options")) {
            assertEquals(first.header(header), kept.header(header), header);
        }
        assertTrue(kept.header("RateLimit") != null, "it is counted, too");
    }

    /** What is kept is kept in both forms: many readers at once are when it counts that an answer is small. */
    @ParameterizedTest
    @ValueSource(strings = {"gzip", "identity"})
    void whatIsKeptIsSentInTheFormThatIsTaken(String first) throws IOException {
        String page = "/cities?limit=50&sort=name&q=" + city.substring(8);
        Api.anyone().header("Accept-Encoding", first).get(page).then().statusCode(200);
        byte[] plain = kept(page, "identity");
        byte[] compressed = kept(page, "gzip");
        assertEquals(0x1f8b, (compressed[0] & 0xff) << 8 | compressed[1] & 0xff, "it is compressed");
        assertArrayEquals(plain, new GZIPInputStream(new ByteArrayInputStream(compressed)).readAllBytes());
        assertTrue(compressed.length < plain.length, compressed.length + " of " + plain.length);
    }

    /** The bytes of an answer that was kept, as they come over the wire. */
    private static byte[] kept(String path, String coding) throws IOException {
        for (int time = 0; time < MANY; time++) {
            var connection = (HttpURLConnection) URI.create("http://localhost:" + RestAssured.port + "/api/v1" + path).toURL().openConnection();
            connection.setRequestProperty("Accept-Encoding", coding);
            connection.setRequestProperty("Accept", "*/*");
            byte[] body = connection.getInputStream().readAllBytes();
            if (connection.getHeaderField("Age") != null) {
                assertEquals(coding.equals("gzip") ? "gzip" : "identity", connection.getHeaderField("Content-Encoding") == null ? "identity" : connection.getHeaderField("Content-Encoding"));
                assertEquals(coding.equals("gzip"), connection.getHeaderField("ETag").endsWith("-gzip\""));
                assertTrue(connection.getHeaderField("Vary").contains("Accept-Encoding"));
                return body;
            }
        }
        throw new AssertionError("It was never kept.");
    }

    @Test
    void aPageIsGivenAgainWithItsLinks() {
        String page = "/cities?limit=1";
        List<String> links = Api.anyone().get(page).headers().getValues("Link");
        Response kept = Stream.generate(() -> Api.anyone().get(page)).limit(MANY).filter(PublicAnswersApiTest::isKept).findFirst().orElseThrow();
        assertEquals(links, kept.headers().getValues("Link"));
    }

    @Test
    void whoeverHasWrittenReadsWhatTheyWrote() {
        for (int change = 1; change <= 50; change++) {
            String area = "Area " + change;
            Api.patch(Api.admin(), Api.etag(city), Map.of("adminArea", area)).patch(city).then().statusCode(200);
            Api.anyone().get(city).then().body("adminArea", equalTo(area));
            Api.anyone().get(city).then().body("adminArea", equalTo(area));
        }
    }

    @Test
    void nobodyReadsWhatWasBeforeAChangeThatWasAnswered() throws Exception {
        AtomicLong answered = new AtomicLong();
        AtomicBoolean ended = new AtomicBoolean();
        Callable<Integer> reading = () -> {
            int read = 0;
            while (!ended.get()) {
                long least = answered.get();
                String etag = Api.anyone().get(city).then().statusCode(200).extract().header("ETag");
                long version = Long.parseLong(etag.substring(1, etag.indexOf('-')));
                assertTrue(version >= least, "version " + version + " was read after " + least + " had been answered");
                read++;
            }
            return read;
        };
        try (var pool = Executors.newFixedThreadPool(3)) {
            List<Future<Integer>> readers = IntStream.range(0, 3).mapToObj(reader -> pool.submit(reading)).toList();
            try {
                for (int change = 1; change <= 60; change++) {
                    String etag = Api.patch(Api.admin(), Api.etag(Api.admin(), city), Map.of("adminArea", "Area " + change))
                            .patch(city).then().statusCode(200).extract().header("ETag");
                    answered.set(Long.parseLong(etag.substring(1, etag.indexOf('-'))));
                }
            } finally {
                ended.set(true);
            }
            for (var reader : readers) {
                assertTrue(reader.get() > 0);
            }
        }
    }

    /** As another instance of the service does: nothing here hears of it. */
    @Test
    void whatIsWrittenElsewhereIsReadSoon() throws SQLException {
        kept(Api::anyone);
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate("update city set admin_area = 'Elsewhere' where slug = '" + city.substring(8) + "'"));
        }
        assertTrue(Stream.generate(() -> Api.anyone().get(city).<String>path("adminArea")).limit(MANY).anyMatch("Elsewhere"::equals));
    }

    @Test
    void isMadeAnewForWhoeverHasATokenOrAsksForIt() {
        List<Supplier<RequestSpecification>> askers = List.of(
                Api::admin,
                () -> Api.anyone().header("Cache-Control", "no-cache"),
                () -> Api.anyone().header("If-None-Match", "\"none\""));
        for (int time = 0; time < 20; time++) {
            kept(Api::anyone);
            for (var asker : askers) {
                assertFalse(isKept(asker.get().get(city)));
            }
        }
    }

    @Test
    void ofManyAtOnceOneIsAnsweredFromTheDatabase() throws Exception {
        int many = 8;
        try (var holding = database.getConnection(); var readers = Executors.newFixedThreadPool(many)) {
            holding.setAutoCommit(false);
            holding.createStatement().execute("lock table city");
            Arrivals.begin(city);
            List<Future<Response>> answers = IntStream.range(0, many).mapToObj(reader -> readers.submit(() -> Api.anyone().get(city))).toList();
            Arrivals.await(many);
            holding.rollback();
            int made = 0;
            for (var answer : answers) {
                made += isKept(answer.get().then().statusCode(200).body("slug", equalTo(city.substring(8))).extract().response()) ? 0 : 1;
            }
            assertEquals(1, made);
        }
    }

    @Test
    void whoWaitsForAnotherInVainIsAnsweredAsWell() throws Exception {
        String nowhere = "/cities/nowhere-fi";
        try (var holding = database.getConnection(); var readers = Executors.newFixedThreadPool(4)) {
            holding.setAutoCommit(false);
            holding.createStatement().execute("lock table city");
            Arrivals.begin(nowhere);
            List<Future<Response>> answers = IntStream.range(0, 4).mapToObj(reader -> readers.submit(() -> Api.anyone().get(nowhere))).toList();
            Arrivals.await(4);
            holding.rollback();
            for (var answer : answers) {
                Api.refused(answer.get(), 404, "not-found");
            }
        }
    }

    /** Time and again: going on in the midst of another request goes wrong once in thirty times. */
    @RepeatedTest(40)
    void nobodyWaitsForOneWhoHasHungUp() throws Exception {
        try (var holding = database.getConnection(); var readers = Executors.newFixedThreadPool(3)) {
            holding.setAutoCommit(false);
            holding.createStatement().execute("lock table city");
            Arrivals.begin(city);
            var first = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
            first.getOutputStream().write("GET /api/v1%s HTTP/1.1\r\nHost: localhost:%d\r\nAccept: */*\r\n\r\n"
                    .formatted(city, RestAssured.port).getBytes(StandardCharsets.US_ASCII));
            Arrivals.await(1);
            List<Future<Response>> answers = IntStream.range(0, 3).mapToObj(reader -> readers.submit(() -> Api.anyone().get(city))).toList();
            Arrivals.await(3);
            first.close();
            holding.rollback();
            for (var answer : answers) {
                answer.get(Hang.AFTER.toSeconds(), TimeUnit.SECONDS).then().statusCode(200);
            }
        }
    }

    @Test
    void whatIsNotThereIsNeverKept() {
        for (int time = 0; time < 5; time++) {
            Api.anyone().get("/cities/nowhere-fi").then().statusCode(404).header("Age", nullValue());
        }
    }

    private Response kept(Supplier<RequestSpecification> asker) {
        return Stream.generate(() -> asker.get().get(city)).limit(MANY).filter(PublicAnswersApiTest::isKept).findFirst().orElseThrow();
    }

    private static boolean isKept(Response answer) {
        return answer.header("Age") != null;
    }

    /** Knows how many have come for an address, before anything is done for them. */
    public static class Arrivals {

        private static final Semaphore COME = new Semaphore(0);
        private static volatile String awaited = "nothing yet";

        static void begin(String path) {
            awaited = path;
            COME.drainPermits();
        }

        static void await(int number) throws InterruptedException {
            assertTrue(COME.tryAcquire(number, Hang.AFTER.toSeconds(), TimeUnit.SECONDS), "fewer than " + number + " came");
        }

        @ServerRequestFilter(nonBlocking = true, priority = 0)
        public void count(ContainerRequestContext request) {
            if (request.getUriInfo().getPath().endsWith(awaited)) {
                COME.release();
            }
        }
    }
}
