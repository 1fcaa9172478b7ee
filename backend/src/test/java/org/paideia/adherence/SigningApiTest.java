package org.paideia.adherence;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;
import org.paideia.testing.Together;

/** The signature: under the words that were shown, once, for good, until the city withdraws it. */
@ApiTest
class SigningApiTest {

    private static final String OTHER_DIGEST = "0".repeat(64);

    private String network;
    private String secretariat;
    private String declaration;
    private String city;
    private String focalPoint;
    private String path;

    @BeforeEach
    void begin() {
        network = Given.network();
        secretariat = Given.secretariatOf(network);
        declaration = Given.declaration(network, Map.of("state", "OPEN", "blocks", List.of(
                Given.block("CLAUSE", Map.of("en", "We *care*.", "es", "*Cuidamos*.")),
                Given.block("CLOSING", Map.of(
                        "en", "{{city.name}} ({{city.country}}), {{signatory.name}}, {{signatory.title}}, {{signedOn}}",
                        "es", "{{city.name}}")))));
        city = Given.city(Map.of("names", Map.of("en", "Saint *John*"), "slug", Api.unique("saint-john") + "-fi"));
        focalPoint = Given.focalPointOf(city);
        path = "/adherences/" + Given.adherence(declaration, city);
    }

    @Nested
    class Sign {

        @Test
        void keepsTheVeryWordsAndTheirDigest() throws Exception {
            String today = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(Locale.ENGLISH).format(LocalDate.now(ZoneOffset.UTC));
            String words = "We *care*.\n\nSaint \\*John\\* (Finland), Aino Virtanen, Mayor, " + today;
            var shown = Api.as(focalPoint).get(path + "/text").then().statusCode(200).extract();
            assertEquals(words, shown.path("text"));
            String digest = HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
            assertEquals(digest, shown.path("sha256"));
            sign(focalPoint, digest)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("SIGNED"))
                    .body("version", equalTo(1))
                    .body("textSha256", equalTo(digest))
                    .body("signedOn", equalTo(LocalDate.now(ZoneOffset.UTC).toString()))
                    .body("effectiveOn", equalTo(LocalDate.now(ZoneOffset.UTC).toString()))
                    .body("code", matchesPattern("[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{4}"));
            Api.anyone().get(path + "/text").then().statusCode(200).body("text", equalTo(words)).body("sha256", equalTo(digest));
            Api.anyone().get(path + "/transitions").then()
                    .body("items.to", contains("DRAFT", "SIGNED")).body("items.actor", contains("ADMIN", "FOCAL_POINT"));
        }

        @Test
        void staysAsItWasWhenTheCityIsCalledOtherwiseLater() {
            sign(focalPoint, Given.digest(path)).then().statusCode(200);
            String before = Api.anyone().get(path + "/text").asString();
            Api.patch(Api.admin(), Api.etag("/cities/" + city), Map.of("names", Map.of("en", "Newtown"))).patch("/cities/" + city)
                    .then().statusCode(200);
            assertEquals(before, Api.anyone().get(path + "/text").asString());
            Api.anyone().get("/verify/" + code()).then().body("cityName", equalTo("Saint *John*"));
        }

        @Test
        void isForADeputyToo() {
            sign(Given.deputyOf(city), Given.digest(path)).then().statusCode(200);
        }

        @Test
        void isForNoNetworkAndNoOtherCity() {
            String digest = Given.digest(path);
            for (String other : List.of(secretariat, Given.focalPointOf(Given.city()), Given.person())) {
                Api.refused(sign(other, digest), 404, "not-found");
            }
        }

        @Test
        void isUnderTheWordsThatWereShown() {
            String digest = Given.digest(path);
            String block = Given.blockOf(declaration);
            Api.patch(Api.as(secretariat), Api.etag("/declarations/" + declaration), Map.of("texts", Map.of("en", "We *mind*.")))
                    .patch("/declarations/" + declaration + "/blocks/" + block)
                    .then()
                    .statusCode(200);
            Api.refused(sign(focalPoint, digest), 409, "conflict");
            Api.refused(sign(focalPoint, OTHER_DIGEST), 409, "conflict");
            sign(focalPoint, Given.digest(path)).then().statusCode(200);
        }

        @Test
        void isUnderANewVersionOnceThatIsPublished() {
            String other = Given.signature(declaration, Given.city());
            String digest = Given.digest(path);
            String declared = "/declarations/" + declaration;
            Api.json(Api.as(secretariat), Map.of("note", "Better.")).post(declared + "/versions").then().statusCode(201);
            Api.patch(Api.as(secretariat), Api.etag(declared), Map.of("texts", Map.of("en", "We *mind*.")))
                    .patch(declared + "/blocks/" + Given.blockOf(declaration)).then().statusCode(200);
            assertEquals(digest, Given.digest(path), "what is being written is not signed");
            Api.transition(Api.as(secretariat), declared + "/versions/2", Api.etag(declared), Map.of("to", "PUBLISHED"))
                    .then().statusCode(200);
            Api.refused(sign(focalPoint, digest), 409, "conflict");
            sign(focalPoint, Given.digest(path)).then().statusCode(200).body("version", equalTo(2));
            Api.anyone().get("/adherences/" + other).then().body("version", equalTo(1)).body("state", equalTo("SIGNED"));
        }

        @Test
        void freezesTheWordsForEverybodyElse() {
            sign(focalPoint, Given.digest(path)).then().statusCode(200);
            String declared = "/declarations/" + declaration;
            String block = declared + "/blocks/" + Given.blockOf(declaration);
            Api.anyone().get(declared + "/versions").then().body("items[0]", hasKey("frozenAt"));
            Api.refused(write(block, Map.of("texts", Map.of("en", "We *mind*."))), 409, "conflict");
            Api.refused(write(block, Map.of("texts", Map.of("es", "Otra cosa."))), 409, "conflict");
            Api.refused(write(block, Map.of("position", 2)), 409, "conflict");
            Api.refused(write(block, Map.of("kind", "PREAMBLE")), 409, "conflict");
            Api.refused(Api.as(secretariat).header("If-Match", Api.etag(declared)).delete(block), 409, "conflict");
            Api.refused(
                    Api.json(Api.as(secretariat), Given.block("CLAUSE", Map.of("en", "And."))).post(declared + "/blocks"),
                    409, "conflict");
            Api.refused(
                    Api.as(secretariat).header("If-Match", Api.etag(declared)).delete(declared + "/translations/es"), 409, "conflict");
            Api.refused(
                    Api.transition(Api.as(secretariat), declared + "/translations/es", Api.etag(declared), Map.of("to", "DRAFT")),
                    409, "conflict");
            Api.refused(
                    Api.patch(Api.as(secretariat), Api.etag(declared), Map.of("titles", Map.of("en", "Other"))).patch(declared),
                    409, "conflict");
            Api.refused(Api.patch(Api.as(secretariat), Api.etag(declared), Map.of("year", 1999)).patch(declared), 409, "conflict");
        }

        @Test
        void leavesRoomForAFurtherLanguage() {
            sign(focalPoint, Given.digest(path)).then().statusCode(200);
            String declared = "/declarations/" + declaration;
            List<String> ids = Api.anyone().get(declared).path("version.blocks.id");
            for (String id : ids) {
                write(declared + "/blocks/" + id, Map.of("texts", Map.of("fr", "Oui."))).then().statusCode(200);
            }
            Api.patch(Api.as(secretariat), Api.etag(declared), Map.of("titles", Map.of("fr", "Déclaration"))).patch(declared)
                    .then().statusCode(200);
            Api.transition(Api.as(secretariat), declared + "/translations/fr", Api.etag(declared), Map.of("to", "REVIEWED"))
                    .then().statusCode(200);
            Api.refused(write(declared + "/blocks/" + ids.getFirst(), Map.of("texts", Map.of("fr", "Non."))), 409, "conflict");
        }

        @Test
        void saysAllThatIsMissingAtOnce() {
            Map<String, Object> none = new HashMap<>();
            none.put("signatoryName", null);
            none.put("signatoryTitle", null);
            none.put("resolutionReference", "2026/117");
            Api.patch(Api.as(focalPoint), Api.etag(Api.admin(), path), none).patch(path).then().statusCode(200);
            Api.as(focalPoint).get(path + "/text").then().body("openFields", contains("signatory.name", "signatory.title"));
            Api.refused(sign(focalPoint, Given.digest(path)), 422, "rule-violated")
                    .body("violations.pointer", contains("/signatoryName", "/signatoryTitle", "/resolutionDate"));
        }

        @Test
        void needsTheDigestOfWhatWasShown() {
            Api.refused(Api.move(Api.as(focalPoint), path, Map.of("to", "SIGNED")), 422, "rule-violated")
                    .body("violations.pointer", contains("/textSha256"));
        }

        @Test
        void needsADeclarationThatIsStillOpen() {
            String digest = Given.digest(path);
            Api.move(Api.as(secretariat), "/declarations/" + declaration, Map.of("to", "CLOSED")).then().statusCode(200);
            Api.refused(sign(focalPoint, digest), 409, "conflict");
            Api.as(focalPoint).get(path + "/actions").then().body("items.action", contains("updateAdherence", "deleteAdherence"));
        }

        @Test
        void needsALanguageThatIsStillThere() {
            Api.patch(Api.as(focalPoint), Api.etag(Api.admin(), path), Map.of("language", "es")).patch(path).then().statusCode(200);
            String digest = Given.digest(path);
            String declared = "/declarations/" + declaration;
            Api.as(secretariat).header("If-Match", Api.etag(declared)).delete(declared + "/translations/es").then().statusCode(200);
            Api.refused(sign(focalPoint, digest), 422, "rule-violated").body("violations.code", contains("language-missing"));
            Api.refused(Api.as(focalPoint).get(path + "/text"), 404, "not-found");
        }

        @Test
        void isOnceWhenTwoDeputiesSignInTheSameSecond() {
            String digest = Given.digest(path);
            String etag = Api.etag(Api.admin(), path);
            List<Integer> statuses = Together.act(List.of(Given.deputyOf(city), Given.deputyOf(city)).stream()
                    .<java.util.concurrent.Callable<Integer>>map(deputy -> () -> sign(deputy, digest, etag).statusCode())
                    .toList());
            assertThat(statuses, containsInAnyOrder(200, 412));
            Api.anyone().get("/adherences?count=exact&declaration=" + declaration).then().body("totalCount", equalTo(1));
        }

        @Test
        void isForManyCitiesAtOnce() {
            List<String> drafts = java.util.stream.IntStream.range(0, 6)
                    .mapToObj(i -> "/adherences/" + Given.adherence(declaration, Given.city())).toList();
            List<Integer> statuses = Together.act(drafts.stream()
                    .<java.util.concurrent.Callable<Integer>>map(draft -> () -> Api.move(
                            Api.admin(), draft, Map.of("to", "SIGNED", "textSha256", Given.digest(draft))).statusCode())
                    .toList());
            assertEquals(List.of(200, 200, 200, 200, 200, 200), statuses);
        }

        @Test
        void isNeverUnderWordsThatChangeAtTheSameMoment() {
            String digest = Given.digest(path);
            String declared = "/declarations/" + declaration;
            String etag = Api.etag(declared);
            String block = declared + "/blocks/" + Given.blockOf(declaration);
            List<Integer> statuses = Together.act(List.of(
                    () -> sign(focalPoint, digest).statusCode(),
                    () -> Api.patch(Api.as(secretariat), etag, Map.of("texts", Map.of("en", "We *mind*."))).patch(block).statusCode()));
            assertThat(statuses, containsInAnyOrder(200, 409));
            boolean signed = statuses.getFirst() == 200;
            Api.anyone().get(declared).then().body("version.blocks[0].texts.en", equalTo(signed ? "We *care*." : "We *mind*."));
        }
    }

    @Nested
    class Withdraw {

        @Test
        void needsAReasonAndStaysVisible() {
            sign(focalPoint, Given.digest(path)).then().statusCode(200);
            String code = code();
            Api.refused(Api.move(Api.as(focalPoint), path, Map.of("to", "WITHDRAWN")), 422, "rule-violated")
                    .body("violations.pointer", contains("/reason"));
            Api.move(Api.as(focalPoint), path, Map.of("to", "WITHDRAWN", "reason", "COUNCIL_DECISION", "note", "Vote of 3 May."))
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("WITHDRAWN"))
                    .body("withdrawnOn", equalTo(LocalDate.now(ZoneOffset.UTC).toString()))
                    .body("withdrawalReason", equalTo("COUNCIL_DECISION"));
            Api.anyone().get(path).then().statusCode(200).body("withdrawalNote", equalTo("Vote of 3 May."));
            Api.anyone().get("/adherences?declaration=" + declaration).then().body("items.state", contains("WITHDRAWN"));
            Api.anyone().get("/verify/" + code).then().body("stands", equalTo(false)).body("withdrawalReason", equalTo("COUNCIL_DECISION"));
            Api.refused(Api.move(Api.as(focalPoint), path, Map.of("to", "WITHDRAWN", "reason", "COUNCIL_DECISION")),
                    409, "transition-not-allowed").body("allowed", empty());
        }

        @Test
        void leavesRoomToSignAgain() {
            sign(focalPoint, Given.digest(path)).then().statusCode(200);
            Api.move(Api.as(focalPoint), path, Map.of("to", "WITHDRAWN", "reason", "SIGNED_IN_ERROR")).then().statusCode(200);
            String again = Given.signature(declaration, city);
            assertTrue(!path.endsWith(again));
            Api.anyone().get("/adherences?city=" + city).then().body("items.state", containsInAnyOrder("WITHDRAWN", "SIGNED"));
        }

        @Test
        void isForTheFocalPointAlone() {
            sign(focalPoint, Given.digest(path)).then().statusCode(200);
            var back = Map.of("to", "WITHDRAWN", "reason", "COUNCIL_DECISION");
            for (String other : List.of(Given.deputyOf(city), secretariat, Given.person())) {
                Api.refused(Api.move(Api.as(other), path, back), 403, "forbidden");
            }
        }

        @Test
        void isNotForADraft() {
            Api.refused(Api.move(Api.as(focalPoint), path, Map.of("to", "WITHDRAWN", "reason", "COUNCIL_DECISION")),
                            409, "transition-not-allowed")
                    .body("allowed", contains("SIGNED"));
            Api.refused(Api.move(Api.as(focalPoint), path, Map.of("to", "SENT")), 409, "transition-not-allowed");
        }
    }

    @Nested
    class VerifyCode {

        @Test
        void tellsAnyoneWhatWasSigned() {
            sign(focalPoint, Given.digest(path)).then().statusCode(200);
            String code = code();
            for (String typed : List.of(code, code.toLowerCase(Locale.ROOT), code.replace("-", ""))) {
                Api.anyone().get("/verify/" + typed)
                        .then()
                        .statusCode(200)
                        .body("code", equalTo(code))
                        .body("stands", equalTo(true))
                        .body("declaration.slug", equalTo(declaration))
                        .body("issuer.slug", equalTo(network))
                        .body("cityName", equalTo("Saint *John*"))
                        .body("signatoryName", equalTo("Aino Virtanen"))
                        .body("textSha256", equalTo(Given.digest(path)));
            }
        }

        @Test
        void tellsNothingToWhoeverGuesses() {
            sign(focalPoint, Given.digest(path)).then().statusCode(200);
            String code = code();
            String wrong = code.substring(0, code.length() - 1) + (code.endsWith("0") ? "1" : "0");
            String badlyTyped = told(wrong);
            assertEquals(badlyTyped, told("00000-00000-0000"));
        }

        private String told(String code) {
            return Api.refused(Api.anyone().get("/verify/" + code), 404, "not-found")
                    .extract().asString().replace(code, "").replaceAll("\"traceId\":\"[0-9a-f]+\"", "");
        }
    }

    @Test
    void tellsTheHistoryOfTheCityAndTheNetwork() {
        sign(focalPoint, Given.digest(path)).then().statusCode(200);
        Api.anyone().get("/activities?recordKind=ADHERENCE&network=" + network)
                .then()
                .body("items.action", contains("TRANSITIONED"))
                .body("items[0].city", equalTo(city))
                .body("items[0].actor.role", equalTo("FOCAL_POINT"))
                .body("items[0].actor.person", nullValue());
        Api.as(focalPoint).get("/activities?recordKind=ADHERENCE&city=" + city).then().body("items.size()", equalTo(2));
        Api.anyone().get("/activities?recordKind=ADHERENCE&city=" + city).then().body("items", not(empty()));
    }

    private Response write(String block, Map<String, ?> patch) {
        return Api.patch(Api.as(secretariat), Api.etag("/declarations/" + declaration), patch).patch(block);
    }

    private Response sign(String by, String digest) {
        return sign(by, digest, Api.etag(Api.admin(), path));
    }

    private Response sign(String by, String digest, String etag) {
        return Api.transition(Api.as(by), path, etag, Map.of("to", "SIGNED", "textSha256", digest));
    }

    private String code() {
        return Api.anyone().get(path).path("code");
    }
}
