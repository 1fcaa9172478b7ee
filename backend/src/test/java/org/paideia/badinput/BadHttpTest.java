package org.paideia.badinput;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.DatabaseState;
import org.paideia.testing.Issuer;
import org.paideia.testing.Refused;
import org.paideia.testing.Wire;

/** Requests that are no good HTTP, byte by byte: each is refused with a problem, and none writes anything. */
@ApiTest
class BadHttpTest {

    private static final int FIFTY_MEGABYTES = 50 * 1024 * 1024;

    @Inject
    DataSource database;

    private DatabaseState before;

    @BeforeEach
    void begin() {
        Api.admin().get("/me").then().statusCode(200);
        before = DatabaseState.of(database);
    }

    @AfterEach
    void nothingWasWritten() {
        assertEquals(before, DatabaseState.of(database));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void refuses(String head, int status, String code) {
        refused(Wire.send(head, ""), status, code);
    }

    @ParameterizedTest
    @MethodSource("unclearlyFramed")
    void refusesABodyWhoseEndIsUnclear(String framing) {
        refused(Wire.send(creation("Content-Type: application/json\n" + framing), "{}"), 400, "invalid-request");
    }

    /** The server takes Content-Length away before anybody may look (RFC 9112, 6.3): the end is where the chunks end. */
    @Test
    void goesByTheChunksWhereALengthIsNamedToo() {
        String head = creation("Content-Type: application/json\nContent-Length: 4\nTransfer-Encoding: chunked\n");
        refused(Wire.send(head, "2\r\n[]\r\n0\r\n\r\n"), 400, "invalid-request");
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void answersWhatIsUnusualButClear(String head, int status) {
        assertEquals(status, Wire.send(head, "").status());
    }

    @Test
    void refusesABodyOfFiftyMegabytesByItsLengthAlone() {
        String head = creation("Content-Type: application/json\nContent-Length: " + FIFTY_MEGABYTES + "\n");
        refused(Wire.send(head, ""), 413, "too-large");
    }

    @Test
    void refusesABodyOfFiftyMegabytesThatIsSentInFull() {
        String head = creation("Content-Type: application/json\nContent-Length: " + FIFTY_MEGABYTES + "\n");
        refused(Wire.send(out -> {
            write(out, head.replace("\n", "\r\n") + "\r\n");
            byte[] piece = piece();
            for (int sent = 0; sent < FIFTY_MEGABYTES; sent += piece.length) {
                out.write(piece);
            }
        }), 413, "too-large");
    }

    @Test
    void refusesABodyOfFiftyMegabytesWithoutALength() {
        String head = creation("Content-Type: application/json\nTransfer-Encoding: chunked\n");
        refused(Wire.send(out -> {
            write(out, head.replace("\n", "\r\n") + "\r\n");
            byte[] piece = piece();
            for (int sent = 0; sent < FIFTY_MEGABYTES; sent += piece.length) {
                write(out, Integer.toHexString(piece.length) + "\r\n");
                out.write(piece);
                write(out, "\r\n");
            }
            write(out, "0\r\n\r\n");
        }), 413, "too-large");
    }

    @Test
    void saysWhichMethodsAnAddressTakes() {
        Wire.Answer answer = Wire.send("PUT /api/v1/cities/espoo-fi HTTP/1.1\nHost: localhost\n", "");
        refused(answer, 405, "method-not-allowed");
        assertEquals("GET, HEAD, OPTIONS, PATCH", answer.headers().get("allow"));
    }

    static Stream<Arguments> malformed() {
        String host = "Host: localhost\n";
        return Stream.of(
                argumentSet("no request line", "nonsense\n" + host, 400, "invalid-request"),
                argumentSet("no version", "GET /api/v1/themes\n" + host, 400, "invalid-request"),
                argumentSet("a version of the future", "GET /api/v1/themes HTTP/3.9\n" + host, 400, "invalid-request"),
                argumentSet("another protocol", "GET /api/v1/themes GOPHER/1.1\n" + host, 400, "invalid-request"),
                argumentSet("a long query", get("/themes?group=" + "x".repeat(5000)), 414, "address-too-long"),
                argumentSet("a long path", get("/themes/" + "x".repeat(5000)), 414, "address-too-long"),
                argumentSet("a long header", get("/themes") + "X-Long: " + "x".repeat(30_000) + "\n", 431, "headers-too-large"),
                argumentSet("many headers", get("/themes") + "X-Many: xxxx\n".repeat(3000), 431, "headers-too-large"),
                argumentSet("a header with a blank in its name", get("/themes") + "X Y: z\n", 400, "invalid-request"),
                argumentSet("a header without a colon", get("/themes") + "XY\n", 400, "invalid-request"),
                argumentSet("NUL in a header", get("/themes") + "X-Y: a\0b\n", 400, "invalid-request"),
                argumentSet("no host", "GET /api/v1/themes HTTP/1.1\n", 400, "invalid-request"),
                argumentSet("two hosts", get("/themes") + "Host: other\n", 400, "invalid-request"),
                argumentSet("a host that is none", "GET /api/v1/themes HTTP/1.1\nHost: a%n%s[\n", 400, "invalid-request"),
                argumentSet("a proxy's host that is none", get("/themes") + "X-Forwarded-Host: a b\n", 400, "invalid-request"),
                argumentSet("a proxy's scheme that is none", get("/themes") + "X-Forwarded-Proto: java script\n", 400, "invalid-request"),
                argumentSet("a proxy's address that is none", get("/themes") + "X-Forwarded-For:\n", 400, "invalid-request"),
                argumentSet("a proxy's port that is none", get("/themes") + "X-Forwarded-Port: x\n", 400, "invalid-request"),
                argumentSet("two media types", creation("Content-Type: application/json\nContent-Type: text/plain\n"), 400, "invalid-request"),
                argumentSet("no escape in the path", get("/cities/%zz"), 400, "invalid-request"),
                argumentSet("half an escape in the path", get("/cities/a%4"), 400, "invalid-request"),
                argumentSet("no UTF-8 in the path", get("/cities/%ff%fe"), 400, "invalid-request"),
                argumentSet("NUL in the path", get("/cities/a%00b"), 400, "invalid-request"),
                argumentSet("NUL in the path as it is", get("/cities/a\0b"), 400, "invalid-request"),
                argumentSet("brackets in the path", get("/cities/{a}|b"), 400, "invalid-request"),
                argumentSet("letters beyond ASCII in the path", get("/cities/z\u00fcrich-ch"), 400, "invalid-request"),
                argumentSet("parameters in the path", get("/cities/espoo-fi;a=b"), 400, "invalid-request"),
                argumentSet("no escape in the query", get("/cities?q=%zz"), 400, "invalid-request"),
                argumentSet("no escape in a name", get("/cities?%zz=a"), 400, "invalid-request"),
                argumentSet("half an escape in the query", get("/cities?q=abc%"), 400, "invalid-request"),
                argumentSet("no UTF-8 in the query", get("/cities?q=ab%ff"), 400, "invalid-request"),
                argumentSet("half a pair in the query", get("/cities?q=ab%ed%a0%80"), 400, "invalid-request"),
                argumentSet("NUL in the query", get("/cities?q=a%00b"), 400, "invalid-request"),
                argumentSet("letters beyond ASCII in the query", get("/cities?q=z\u00fcrich"), 400, "invalid-request"),
                argumentSet("a parameter twice", get("/cities?limit=1&limit=1"), 400, "invalid-request"),
                argumentSet("a parameter without a value", get("/cities?limit"), 400, "invalid-request"),
                argumentSet("a value without a name", get("/cities?=3"), 400, "invalid-request"),
                argumentSet("a thousand parameters", get("/cities?" + "a=1&".repeat(1000)), 400, "invalid-request"),
                argumentSet("TRACE", "TRACE /api/v1/cities HTTP/1.1\n" + host, 405, "method-not-allowed"),
                argumentSet("CONNECT", "CONNECT /api/v1/cities HTTP/1.1\n" + host, 405, "method-not-allowed"),
                argumentSet("an unknown method", "ELECT /api/v1/cities HTTP/1.1\n" + host, 405, "method-not-allowed"),
                argumentSet("a method in small letters", "get /api/v1/cities HTTP/1.1\n" + host, 405, "method-not-allowed"),
                argumentSet("an address beside the API", "GET /../../etc/passwd HTTP/1.1\n" + host, 404, "not-found"),
                argumentSet("an address without a slash", "GET api/v1/themes HTTP/1.1\n" + host, 404, "not-found"),
                argumentSet("a tunnel", "CONNECT localhost:5432 HTTP/1.1\n" + host, 404, "not-found"),
                argumentSet("a form of none", get("/themes") + "Accept: ;;;\n", 406, "not-acceptable"),
                argumentSet("half a form", get("/themes") + "Accept: text/\n", 406, "not-acceptable"),
                argumentSet("a password", get("/themes") + "Authorization: Basic YTpi\n", 401, "not-signed-in"),
                argumentSet("an empty authorization", get("/themes") + "Authorization:\n", 401, "not-signed-in"),
                argumentSet("a bearer of nothing", get("/themes") + "Authorization: Bearer\n", 401, "not-signed-in"),
                argumentSet("a token of other letters", get("/themes") + "Authorization: Bearer \u00fc.\u00fc.\u00fc\n", 401, "not-signed-in"),
                argumentSet("a body without a media type", creation("Content-Length: 0\n"), 415, "unsupported-media-type"),
                argumentSet("a form", creation("Content-Type: application/x-www-form-urlencoded\nContent-Length: 0\n"), 415, "unsupported-media-type"),
                argumentSet("a media type that is none", creation("Content-Type: ;;/\nContent-Length: 0\n"), 400, "invalid-request"),
                argumentSet("half a media type", creation("Content-Type: application\nContent-Length: 0\n"), 400, "invalid-request"),
                argumentSet("a media type in other letters, and an empty body", creation("Content-Type: Application/JSON; charset=UTF-8\nContent-Length: 0\n"), 400, "malformed-json"),
                argumentSet("an empty body", creation("Content-Type: application/json\nContent-Length: 0\n"), 400, "malformed-json"));
    }

    static List<String> unclearlyFramed() {
        return List.of(
                "Content-Length: 2\nContent-Length: 3\n",
                "Content-Length: 2\nContent-Length: 2\n",
                "Content-Length: -2\n",
                "Content-Length: two\n",
                "Content-Length: 99999999999999999999\n",
                "Transfer-Encoding: gzip\n",
                "Transfer-Encoding: gzip, chunked\n",
                "Transfer-Encoding: chunked, gzip\n",
                "Transfer-Encoding: chunked\nTransfer-Encoding: chunked\n");
    }

    static Stream<Arguments> harmless() {
        return Stream.of(
                argumentSet("the address in full", "GET http://elsewhere.example/api/v1/themes HTTP/1.1\nHost: localhost\n", 200),
                argumentSet("the old version", "GET /api/v1/themes HTTP/1.0\n", 200),
                argumentSet("an unknown expectation", get("/themes") + "Expect: 200-election\n", 200),
                argumentSet("an unknown protocol to go on with", get("/themes") + "Connection: Upgrade\nUpgrade: gopher\n", 200),
                argumentSet("HTTP/2 to go on with", get("/themes") + "Connection: Upgrade, HTTP2-Settings\nUpgrade: h2c\nHTTP2-Settings: !\n", 200),
                argumentSet("a range", get("/themes") + "Range: bytes=9-1\n", 200),
                argumentSet("a trace that is none", get("/themes") + "traceparent: 00-zz-zz-zz\nbaggage: ===,,\n", 200),
                argumentSet("what proxies say", get("/themes") + "X-Forwarded-For: 192.0.2.1, ::1, unknown\nX-Forwarded-Host: a.example:80\nX-Forwarded-Proto: HTTPS\nX-Forwarded-Port: 443\n", 200));
    }

    private static String get(String path) {
        return "GET /api/v1" + path + " HTTP/1.1\nHost: localhost\n";
    }

    /** By someone who may. */
    private static String creation(String headers) {
        return "POST /api/v1/cities HTTP/1.1\nHost: localhost\nAuthorization: Bearer " + Issuer.person("admin", Set.of("admin"))
                + "\n" + headers;
    }

    private static byte[] piece() {
        return " ".repeat(64 * 1024).getBytes(StandardCharsets.US_ASCII);
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static void refused(Wire.Answer answer, int status, String code) {
        assertTrue(answer.body().startsWith("{"), answer::toString);
        Refused.with(status, code, answer.status(), answer.headers().get("content-type"), answer.json());
        assertEquals("no-store", answer.headers().get("cache-control"));
    }
}
