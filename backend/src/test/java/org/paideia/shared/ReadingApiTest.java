package org.paideia.shared;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Call;
import org.paideia.testing.Given;
import org.paideia.testing.Issuer;
import org.paideia.testing.Operation;
import org.paideia.testing.Wire;

/** How answers leave: what a caller may keep, and how it asks whether that is current. */
@ApiTest
class ReadingApiTest {

    @ParameterizedTest
    @MethodSource("operationsThatMayBeKept")
    void saysNothingNewWhenTheCallerHoldsTheAnswer(Operation operation) {
        String path = Call.pathOfKept(operation);
        // The first sign-in of whoever asks must not be what the answer changes by.
        Given.idOf("reader");
        String etag = Api.admin().get(path).then().statusCode(200).extract().header("ETag");
        Api.admin()
                .header("If-None-Match", etag)
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", etag)
                .header("Cache-Control", "private, no-cache")
                .body(emptyString());
    }

    /** Map programs ask for {@code cities.geojson} as JSON, feed readers for RSS, generated programs for problems alone. */
    @ParameterizedTest
    @MethodSource("readsWithASuffix")
    void givesTheFormOfTheSuffixWhateverIsAskedFor(Operation operation) {
        String path = Call.pathOfKept(operation);
        String is = Api.admin().get(path).then().statusCode(200).extract().contentType();
        for (String form : List.of("application/json", "application/problem+json", "application/rss+xml", "text/html;q=0")) {
            Api.outsideTheContract()
                    .header("Authorization", "Bearer " + Issuer.person("admin", Set.of("admin")))
                    .header("Accept", form)
                    .get("/api/v1" + path)
                    .then()
                    .statusCode(200)
                    .contentType(is);
        }
    }

    @ParameterizedTest
    @MethodSource("reads")
    void answersHeadWithTheHeadersOfGet(Operation operation) {
        String path = Call.pathOfKept(operation);
        var get = Api.admin().get(path).then().statusCode(200).extract();
        var head = Api.admin().head(path).then().statusCode(200).body(emptyString()).extract();
        for (String header : List.of("ETag", "Content-Type", "Cache-Control", "Vary", "Content-Disposition")) {
            assertEquals(get.header(header), head.header(header), header);
        }
    }

    @Test
    void letsEveryoneKeepWhatIsPublicForAMinute() {
        Api.anyone()
                .get("/cities/" + Given.city())
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=60")
                .header("Vary", containsString("Authorization"))
                .header("Vary", containsString("Accept"))
                .header("Vary", containsString("Accept-Encoding"))
                .header("Vary", containsString("Origin"));
    }

    @Test
    void letsNobodyElseKeepWhatWasAskedWithAToken() {
        Api.as(Given.person())
                .get("/cities/" + Given.city())
                .then()
                .statusCode(200)
                .header("Cache-Control", "private, no-cache");
    }

    @Test
    void beginsTheTagOfARecordWithItsVersion() {
        String city = Given.city();
        String before = Api.etag("/cities/" + city);
        org.hamcrest.MatcherAssert.assertThat(before, matchesPattern("\"0-[A-Za-z0-9_-]+\""));
        String after = Api.patch(Api.admin(), before, Map.of("adminArea", "Uusimaa"))
                .patch("/cities/" + city)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"1-"))
                .extract()
                .header("ETag");
        assertEquals(after, Api.etag("/cities/" + city));
    }

    @Test
    void sendsAnewWhatHasChanged() {
        String city = Given.city();
        String before = Api.etag("/cities/" + city);
        Api.patch(Api.admin(), before, Map.of("adminArea", "Uusimaa")).patch("/cities/" + city);
        Api.anyone()
                .header("If-None-Match", before)
                .get("/cities/" + city)
                .then()
                .statusCode(200)
                .body("adminArea", equalTo("Uusimaa"));
    }

    @Test
    void knowsTheTagAmongOthersWeakenedAndByTheStar() {
        String city = Given.city();
        String etag = inForm("identity", "/cities/" + city).headers().get("etag");
        for (String held : List.of("\"9-other\", " + etag, "W/" + etag, "*", etag.replaceFirst("\"$", "-gzip\""))) {
            Api.anyone().header("If-None-Match", held).get("/cities/" + city).then().statusCode(304);
        }
        Api.anyone().header("If-None-Match", "\"0-other\"").get("/cities/" + city).then().statusCode(200);
    }

    /** A cache on the way keeps both, and takes neither for the other. */
    @Test
    void tellsTheFormsOfAnAnswerApart() {
        String city = "/cities/" + Given.city();
        Map<String, String> tags = new HashMap<>();
        for (String coding : List.of("identity", "gzip", "br, *;q=0.1", "gzip;q=0, *", "br", "deflate, gzip;q=0.5")) {
            var headers = inForm(coding, city).headers();
            String etag = headers.get("etag");
            boolean compressed = coding.equals("gzip") || coding.startsWith("br, ");
            assertEquals(compressed, "gzip".equals(headers.get("content-encoding")), coding);
            assertEquals(compressed, etag.endsWith("-gzip\""), coding);
            assertThat(headers.get("vary"), containsString("Accept-Encoding"));
            Api.anyone().header("If-None-Match", etag).get(city).then().statusCode(304).header("ETag", etag);
            tags.put(coding, etag);
        }
        assertEquals(2, Set.copyOf(tags.values()).size());
        Api.patch(Api.admin(), tags.get("gzip"), Map.of("adminArea", "Uusimaa")).patch(city).then().statusCode(200);
        Api.refused(Api.patch(Api.admin(), tags.get("identity"), Map.of("adminArea", "Häme")).patch(city), 412, "changed-meanwhile");
    }

    /** As it comes over the wire: clients that people use take gzip, whatever they are told to ask for. */
    private static Wire.Answer inForm(String coding, String path) {
        return Wire.send("GET /api/v1" + path + " HTTP/1.1\nHost: localhost\nAccept-Encoding: " + coding + "\n", "");
    }

    @Test
    void tellsTheTraceByWhichARequestIsFound() {
        String trace = "0af7651916cd43dd8448eb211c80319c";
        Api.anyone().header("traceparent", "00-" + trace + "-b7ad6b7169203331-00").get("/cities").then()
                .header("traceparent", matchesPattern("00-" + trace + "-[0-9a-f]{16}-0[01]"));
        Api.anyone().get("/cities").then().header("traceparent", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]"));
    }

    @Test
    void givesAListAnotherTagWhenItChanges() {
        String theme = Given.theme();
        String before = Api.etag("/cities?theme=" + theme);
        Given.city(Map.of("themes", List.of(theme)));
        assertNotEquals(before, Api.etag("/cities?theme=" + theme));
    }

    @Test
    void keepsNothingOfWhatIsTheCallersOwn() {
        for (String path : List.of("/me", "/cities/" + Given.city() + "/actions")) {
            Api.admin()
                    .get(path)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", "no-store")
                    .header("ETag", nullValue());
        }
    }

    /** Whoever stands in front, and is trusted, says by which address people came. */
    @Test
    void givesAddressesAsTheProxyWasAskedForThem() {
        String slug = Api.unique("theme");
        Api.json(Api.admin(), Map.of("slug", slug, "group", "SDG", "sourceLanguage", "en", "labels", Map.of("en", slug)))
                .header("Host", "cities.example.org")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "elsewhere.example")
                .post("/themes")
                .then()
                .statusCode(201)
                .header("Location", "https://cities.example.org/api/v1/themes/" + slug);
    }

    @Test
    void isReadFromAnywhereWithoutCredentials() {
        Api.anyone()
                .header("Origin", "https://www.example.org")
                .get("/cities")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", notNullValue())
                .header("Access-Control-Allow-Credentials", not(equalTo("true")))
                .header("Access-Control-Expose-Headers",
                        equalTo("Accept-Patch,ETag,Link,Location,Retry-After,RateLimit,RateLimit-Policy,Idempotent-Replayed,traceparent"));
        Api.outsideTheContract()
                .header("Origin", "https://www.example.org")
                .header("Access-Control-Request-Method", "PATCH")
                .header("Access-Control-Request-Headers", "authorization,if-match")
                .options("/api/v1/cities/espoo-fi")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Methods", containsString("PATCH"))
                .header("Access-Control-Max-Age", equalTo("7200"))
                .header("Access-Control-Allow-Headers", equalTo("Authorization,Content-Type,If-Match,If-None-Match,Idempotency-Key"));
    }

    static Stream<Arguments> operationsThatMayBeKept() {
        return named(operation -> operation.answers(304));
    }

    static Stream<Arguments> readsWithASuffix() {
        return named(operation -> operation.path().contains("."));
    }

    static Stream<Arguments> reads() {
        // The address of an invitation is for whoever made it; here an administrator did.
        return named(operation -> operation.method().equals("GET"));
    }

    private static Stream<Arguments> named(java.util.function.Predicate<Operation> which) {
        return Operation.all().stream().filter(which).map(operation -> argumentSet(operation.id(), operation));
    }
}
