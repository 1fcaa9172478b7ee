package org.paideia.adherence;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

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

/** The signature: under the words that were shown, once, by those who act for the city. */
@ApiTest
class SigningApiTest {

    private static final String OTHER_DIGEST = "0".repeat(64);

    private SomeDraft draft;

    @BeforeEach
    void begin() {
        draft = new SomeDraft();
    }

    @Nested
    class Sign {

        @Test
        void keepsTheVeryWordsAndTheirDigest() throws Exception {
            String today = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(Locale.forLanguageTag("en-001")).format(LocalDate.now(ZoneOffset.UTC));
            String words = "We *care*.\n\nSaint \\*John\\* (Finland), Aino Virtanen, Mayor, " + today;
            var shown = Api.as(draft.focalPoint).get(draft.path + "/text").then().statusCode(200).extract();
            assertEquals(words, shown.path("text"));
            String digest = HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
            assertEquals(digest, shown.path("sha256"));
            draft.sign(draft.focalPoint, digest)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("SIGNED"))
                    .body("version", equalTo(1))
                    .body("textSha256", equalTo(digest))
                    .body("signedOn", equalTo(LocalDate.now(ZoneOffset.UTC).toString()))
                    .body("effectiveOn", equalTo(LocalDate.now(ZoneOffset.UTC).toString()))
                    .body("code", matchesPattern("[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{4}"));
            Api.anyone().get(draft.path + "/text").then().statusCode(200).body("text", equalTo(words)).body("sha256", equalTo(digest));
            Api.anyone().get(draft.path + "/transitions").then()
                    .body("items.to", contains("DRAFT", "SIGNED")).body("items.actor", contains("ADMIN", "FOCAL_POINT"));
        }

        @Test
        void staysAsItWasWhenTheCityIsCalledOtherwiseLater() {
            draft.sign(draft.focalPoint, Given.digest(draft.path)).then().statusCode(200);
            String before = Api.anyone().get(draft.path + "/text").asString();
            Api.patch(Api.admin(), Api.etag("/cities/" + draft.city), Map.of("names", Map.of("en", "Newtown"))).patch("/cities/" + draft.city)
                    .then().statusCode(200);
            assertEquals(before, Api.anyone().get(draft.path + "/text").asString());
            Api.anyone().get("/verify/" + draft.code()).then().body("signature.cityName", equalTo("Saint *John*"));
        }

        @Test
        void isForADeputyToo() {
            draft.sign(Given.deputyOf(draft.city), Given.digest(draft.path)).then().statusCode(200);
        }

        @Test
        void isForNoNetworkAndNoOtherCity() {
            String digest = Given.digest(draft.path);
            for (String other : List.of(draft.secretariat, Given.focalPointOf(Given.city()), Given.person())) {
                Api.refused(draft.sign(other, digest), 404, "not-found");
            }
        }

        @Test
        void isUnderTheWordsThatWereShown() {
            String digest = Given.digest(draft.path);
            String block = Given.blockOf(draft.declaration);
            Api.patch(Api.as(draft.secretariat), Api.etag("/declarations/" + draft.declaration), Map.of("texts", Map.of("en", "We *mind*.")))
                    .patch("/declarations/" + draft.declaration + "/blocks/" + block)
                    .then()
                    .statusCode(200);
            Api.refused(draft.sign(draft.focalPoint, digest), 409, "conflict");
            Api.refused(draft.sign(draft.focalPoint, OTHER_DIGEST), 409, "conflict");
            draft.sign(draft.focalPoint, Given.digest(draft.path)).then().statusCode(200);
        }

        @Test
        void saysAllThatIsMissingAtOnce() {
            Map<String, Object> none = new HashMap<>();
            none.put("signatoryName", null);
            none.put("signatoryTitle", null);
            none.put("resolutionReference", "2026/117");
            Api.patch(Api.as(draft.focalPoint), Api.etag(Api.admin(), draft.path), none).patch(draft.path).then().statusCode(200);
            Api.as(draft.focalPoint).get(draft.path + "/text").then().body("openFields", contains("signatory.name", "signatory.title"));
            Api.refused(draft.sign(draft.focalPoint, Given.digest(draft.path)), 422, "rule-violated")
                    .body("violations.pointer", contains("/signatoryName", "/signatoryTitle", "/resolutionDate"));
        }

        @Test
        void needsTheDigestOfWhatWasShown() {
            Api.refused(Api.move(Api.as(draft.focalPoint), draft.path, Map.of("to", "SIGNED")), 422, "rule-violated")
                    .body("violations.pointer", contains("/textSha256"));
        }

        @Test
        void needsADeclarationThatIsStillOpen() {
            String digest = Given.digest(draft.path);
            Api.move(Api.as(draft.secretariat), "/declarations/" + draft.declaration, Map.of("to", "CLOSED")).then().statusCode(200);
            Api.refused(draft.sign(draft.focalPoint, digest), 409, "conflict");
            Api.as(draft.focalPoint).get(draft.path + "/actions").then().body("items.action", contains("updateAdherence", "deleteAdherence"));
        }

        @Test
        void needsALanguageThatIsStillThere() {
            Api.patch(Api.as(draft.focalPoint), Api.etag(Api.admin(), draft.path), Map.of("language", "es")).patch(draft.path).then().statusCode(200);
            String digest = Given.digest(draft.path);
            String declared = "/declarations/" + draft.declaration;
            Api.as(draft.secretariat).header("If-Match", Api.etag(declared)).delete(declared + "/translations/es").then().statusCode(200);
            Api.refused(draft.sign(draft.focalPoint, digest), 422, "rule-violated").body("violations.code", contains("language-missing"));
            Api.refused(Api.as(draft.focalPoint).get(draft.path + "/text"), 404, "not-found");
        }

        @Test
        void isOnceWhenTwoDeputiesSignInTheSameSecond() {
            String digest = Given.digest(draft.path);
            String etag = Api.etag(Api.admin(), draft.path);
            List<Integer> statuses = Together.act(List.of(Given.deputyOf(draft.city), Given.deputyOf(draft.city)).stream()
                    .<java.util.concurrent.Callable<Integer>>map(deputy -> () -> draft.sign(deputy, digest, etag).statusCode())
                    .toList());
            assertThat(statuses, containsInAnyOrder(200, 412));
            Api.anyone().get("/adherences?count=exact&declaration=" + draft.declaration).then().body("totalCount", equalTo(1));
        }

        @Test
        void isForManyCitiesAtOnce() {
            List<String> drafts = java.util.stream.IntStream.range(0, 6)
                    .mapToObj(i -> "/adherences/" + Given.adherence(draft.declaration, Given.city())).toList();
            List<Integer> statuses = Together.act(drafts.stream()
                    .<java.util.concurrent.Callable<Integer>>map(draft -> () -> Api.move(
                            Api.admin(), draft, Map.of("to", "SIGNED", "textSha256", Given.digest(draft))).statusCode())
                    .toList());
            assertEquals(List.of(200, 200, 200, 200, 200, 200), statuses);
        }
    }

    @Test
    void tellsTheHistoryOfTheCityAndTheNetwork() {
        draft.sign(draft.focalPoint, Given.digest(draft.path)).then().statusCode(200);
        Api.anyone().get("/activities?recordKind=ADHERENCE&network=" + draft.network)
                .then()
                .body("items.event", contains("adherence.signed"))
                .body("items[0].about.id", hasItems(draft.city, draft.network))
                .body("items[0].actor.role", equalTo("FOCAL_POINT"))
                .body("items[0].actor.person", nullValue());
        Api.as(draft.focalPoint).get("/activities?recordKind=ADHERENCE&city=" + draft.city).then().body("items.size()", equalTo(2));
        Api.anyone().get("/activities?recordKind=ADHERENCE&city=" + draft.city).then().body("items", not(empty()));
    }
}
