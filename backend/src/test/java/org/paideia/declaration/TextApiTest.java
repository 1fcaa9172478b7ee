package org.paideia.declaration;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;
import org.paideia.testing.Together;

/** The text of a declaration: blocks that are added, moved and translated, and how it reads. */
@ApiTest
class TextApiTest {

    private String network;
    private String secretariat;
    private String slug;
    private String path;

    @BeforeEach
    void begin() {
        network = Given.network();
        secretariat = Given.secretariatOf(network);
        slug = Given.declaration(network, Map.of("blocks", List.of(
                Given.block("PREAMBLE", Map.of("en", "Because.", "es", "Porque.")),
                Given.block("CLAUSE", Map.of("en", "First.", "es", "Primero.")),
                Given.block("CLOSING", Map.of("en", "{{city.name}} joins.", "es", "{{city.name}} se suma.")))));
        path = "/declarations/" + slug;
    }

    @Nested
    class AddDeclarationBlock {

        @Test
        void putsItWhereItBelongsAndCountsTheClausesAnew() {
            String before = Api.etag(Api.admin(), path);
            Response added = add(Map.of("kind", "CLAUSE", "position", 2, "texts", Map.of("en", "New.", "es", "Nuevo.")));
            added.then()
                    .statusCode(201)
                    .body("blocks.texts.en", contains("Because.", "New.", "First.", "{{city.name}} joins."))
                    .body("blocks.number", contains(null, 1, 2, null))
                    .body("translations.status", contains("ORIGINAL", "REVIEWED"));
            assertNotEquals(before, added.header("ETag"), "the version of the declaration");
            assertEquals(version(added.header("ETag")), version(Api.etag(Api.admin(), path)));
        }

        @Test
        void putsItAtTheEndUnlessSaidAndMakesTranslationsOutdated() {
            add(Map.of("kind", "CLOSING", "texts", Map.of("en", "Last.")))
                    .then()
                    .statusCode(201)
                    .body("blocks.texts.en[3]", equalTo("Last."))
                    .body("translations[1].status", equalTo("OUTDATED"))
                    .body("translations[1].missing.size()", equalTo(1));
        }

        @Test
        void refusesWhatATextMayNotHold() {
            Api.refused(
                            Api.json(Api.beyondSchema(Api.as(secretariat)), Map.of("kind", "CLAUSE", "texts",
                                            Map.of("en", "<script>alert(1)</script>")))
                                    .post(path + "/blocks"),
                            400,
                            "invalid-request")
                    .body("violations.pointer", contains("/texts/en"))
                    .body("violations.code", contains("raw-html"));
        }

        @Test
        void refusesWhatTheSignedDocumentCannotShow() {
            Api.refused(
                            Api.json(Api.beyondSchema(Api.as(secretariat)), Given.block("CLAUSE", Map.of("en", "We care.", "hi", "हम")))
                                    .post(path + "/blocks"),
                            400,
                            "invalid-request")
                    .body("violations.pointer", contains("/texts/hi"))
                    .body("violations.code", contains("unprintable"));
        }

        @Test
        void takesNoMoreThanTwoHundred() {
            var blocks = java.util.Collections.nCopies(200, Given.block("CLAUSE", Map.of("en", "One more.")));
            String full = Given.declaration(network, Map.of("blocks", blocks));
            Api.refused(
                    Api.json(Api.as(secretariat), Given.block("CLAUSE", Map.of("en", "Too many.")))
                            .post("/declarations/" + full + "/blocks"),
                    409,
                    "conflict");
        }

        @Test
        void isForThoseWhoRunTheNetwork() {
            Api.move(Api.admin(), path, Map.of("to", "OPEN"));
            var block = Given.block("CLAUSE", Map.of("en", "Mine."));
            Api.refused(Api.json(Api.as(Given.focalPointOf(Given.city())), block).post(path + "/blocks"), 403, "forbidden");
        }

        @Test
        void addsEachWhenTwoAddAtOnce() {
            var block = Given.block("CLAUSE", Map.of("en", "Another."));
            List<Integer> statuses = Together.act(java.util.Collections.nCopies(
                    4, () -> Api.json(Api.as(secretariat), block).post(path + "/blocks").statusCode()));
            assertEquals(List.of(201, 201, 201, 201), statuses);
            Api.admin().get(path).then().body("version.blocks.size()", equalTo(7));
        }

        private Response add(Map<String, ?> block) {
            return Api.json(Api.as(secretariat), block).post(path + "/blocks");
        }
    }

    @Nested
    class UpdateDeclarationBlock {

        @Test
        void keepsTheIdWhenItMovesAndWhenItsWordsChange() {
            List<String> ids = ids();
            change(ids.get(2), Map.of("position", 1, "texts", Map.of("en", "{{city.name}} joins in.")))
                    .then()
                    .statusCode(200)
                    .body("blocks.id", contains(ids.get(2), ids.get(0), ids.get(1)))
                    .body("blocks[0].texts.en", equalTo("{{city.name}} joins in."))
                    .body("blocks[0].texts.es", equalTo("{{city.name}} se suma."));
        }

        @Test
        void makesWhatWasTranslatedOutdatedUntilItIsCaughtUpWith() {
            String id = ids().get(1);
            change(id, Map.of("texts", Map.of("en", "First of all.")))
                    .then()
                    .body("translations[1].status", equalTo("OUTDATED"))
                    .body("translations[1].outdated", contains(id));
            change(id, Map.of("texts", Map.of("es", "Ante todo.")))
                    .then()
                    .body("translations[1].status", equalTo("DRAFT"))
                    .body("translations[1].outdated", empty());
            review("es", "REVIEWED").then().statusCode(200).body("translations[1].status", equalTo("REVIEWED"));
        }

        @Test
        void beginsATranslationAndTakesAwayATextOfIt() {
            change(ids().get(0), Map.of("texts", Map.of("fr", "Parce que.")))
                    .then()
                    .body("translations.language", contains("en", "es", "fr"))
                    .body("translations[2].status", equalTo("DRAFT"))
                    .body("translations[2].missing", containsInAnyOrder(ids().get(1), ids().get(2)));
            Map<String, Object> none = new HashMap<>();
            none.put("fr", null);
            change(ids().get(0), Map.of("texts", none)).then().body("translations.language", contains("en", "es"));
        }

        @Test
        void keepsTheSourceLanguage() {
            Map<String, Object> none = new HashMap<>();
            none.put("en", null);
            String etag = Api.etag(Api.admin(), path);
            Api.refused(
                            Api.patch(Api.beyondSchema(Api.as(secretariat)), etag, Map.of("texts", none))
                                    .patch(path + "/blocks/" + ids().get(0)),
                            400,
                            "invalid-request")
                    .body("violations.code", contains("source-language-missing"));
        }

        @Test
        void letsOneOfTwoThroughWhoChangeAtOnce() {
            String etag = Api.etag(Api.admin(), path);
            List<String> ids = ids();
            List<Integer> statuses = Together.act(List.of(
                    () -> Api.patch(Api.as(secretariat), etag, Map.of("texts", Map.of("en", "A."))).patch(path + "/blocks/" + ids.get(0)).statusCode(),
                    () -> Api.patch(Api.as(secretariat), etag, Map.of("texts", Map.of("en", "B."))).patch(path + "/blocks/" + ids.get(1)).statusCode()));
            assertThat(statuses, containsInAnyOrder(200, 412));
        }

        @Test
        void tellsTheHistoryWhatChanged() {
            change(ids().get(0), Map.of("texts", Map.of("en", "Since.")));
            Api.as(secretariat).get("/activities?recordKind=DECLARATION&record=" + slug)
                    .then()
                    .body("items[0].action", equalTo("UPDATED"))
                    .body("items[0].changes.field", contains("texts"))
                    .body("items[0].changes[0].before.en", equalTo("Because."))
                    .body("items[0].changes[0].after.en", equalTo("Since."));
            Api.anyone().get("/activities?recordKind=DECLARATION&record=" + slug).then().body("items", empty());
        }

        @Test
        void isForThoseWhoRunTheNetwork() {
            Api.move(Api.admin(), path, Map.of("to", "OPEN"));
            Api.refused(
                    Api.patch(Api.as(Given.person()), Api.etag(path), Map.of("position", 1)).patch(path + "/blocks/" + ids().get(0)),
                    403,
                    "forbidden");
        }

        @Test
        void hasNowhereToWriteWhereThereIsNoText() {
            String without = "/declarations/" + Given.declaration(network, Map.of("state", "CLOSED", "blocks", List.of()));
            Api.refused(
                    Api.patch(Api.as(secretariat), Api.etag(without), Map.of("position", 1)).patch(without + "/blocks/" + ids().get(0)),
                    409,
                    "conflict");
        }
    }

    @Nested
    class DeleteDeclarationBlock {

        @Test
        void takesItOut() {
            List<String> ids = ids();
            remove(Api.as(secretariat), path + "/blocks/" + ids.get(1))
                    .then()
                    .statusCode(200)
                    .body("blocks.id", contains(ids.get(0), ids.get(2)));
            Api.refused(remove(Api.as(secretariat), path + "/blocks/" + ids.get(1)), 404, "not-found");
        }

        @Test
        void isForThoseWhoRunTheNetwork() {
            Api.move(Api.admin(), path, Map.of("to", "OPEN"));
            Api.refused(remove(Api.as(Given.person()), path + "/blocks/" + ids().get(1)), 403, "forbidden");
        }

        @Test
        void hasNothingToTakeOutWhereThereIsNoText() {
            String without = "/declarations/" + Given.declaration(network, Map.of("state", "CLOSED", "blocks", List.of()));
            Api.refused(
                    Api.as(secretariat).header("If-Match", Api.etag(without)).delete(without + "/blocks/" + ids().get(0)),
                    409,
                    "conflict");
        }
    }

    @Nested
    class TransitionDeclarationTranslation {

        @Test
        void takesATranslationBackAndReviewsItAgain() {
            review("es", "DRAFT").then().statusCode(200).body("translations[1].status", equalTo("DRAFT"));
            Api.admin().get("/declarations?state=DRAFT&network=" + network).then().body("items[0].languages", contains("en"));
            review("es", "REVIEWED").then().statusCode(200).body("translations[1].status", equalTo("REVIEWED"));
            Api.admin().get("/declarations?state=DRAFT&network=" + network).then().body("items[0].languages", contains("en", "es"));
        }

        @Test
        void needsEveryBlockAndTheTitle() {
            for (String id : ids()) {
                Api.refused(reviewFrench(id), 409, "conflict");
            }
            Api.patch(Api.as(secretariat), Api.etag(Api.admin(), path), Map.of("titles", Map.of("fr", "Déclaration"))).patch(path);
            review("fr", "REVIEWED").then().statusCode(200).body("translations[2].status", equalTo("REVIEWED"));
        }

        private Response reviewFrench(String id) {
            change(id, Map.of("texts", Map.of("fr", "Oui."))).then().statusCode(200);
            return review("fr", "REVIEWED");
        }

        @Test
        void refusesTheKeyForAnotherWish() {
            String part = path + "/translations/es";
            Api.transition(keyed(), part, Api.etag(Api.admin(), path), Map.of("to", "DRAFT")).then().statusCode(200);
            Api.refused(
                    Api.transition(keyed(), part, Api.etag(Api.admin(), path), Map.of("to", "REVIEWED")), 422, "key-reused");
        }

        private RequestSpecification keyed() {
            return Api.as(secretariat).header("Idempotency-Key", slug);
        }

        @Test
        void saysWhatIsPossible() {
            Api.refused(review("en", "REVIEWED"), 409, "transition-not-allowed").body("allowed", empty());
            Api.refused(review("es", "OUTDATED"), 409, "transition-not-allowed").body("allowed", contains("DRAFT"));
            Api.refused(review("fr", "REVIEWED"), 404, "not-found");
        }

        @Test
        void isForThoseWhoRunTheNetwork() {
            Api.move(Api.admin(), path, Map.of("to", "OPEN"));
            Api.refused(
                    Api.transition(Api.as(Given.person()), path + "/translations/es", Api.etag(path), Map.of("to", "DRAFT")),
                    403,
                    "forbidden");
        }
    }

    @Nested
    class DeleteDeclarationTranslation {

        @Test
        void takesTheLanguageOutOfEveryBlock() {
            remove(Api.as(secretariat), path + "/translations/es")
                    .then()
                    .statusCode(200)
                    .body("translations.language", contains("en"))
                    .body("blocks[0].texts", not(hasKey("es")));
        }

        @Test
        void keepsTheSource() {
            Api.refused(remove(Api.as(secretariat), path + "/translations/en"), 409, "conflict");
            Api.refused(remove(Api.as(secretariat), path + "/translations/fr"), 404, "not-found");
        }

        @Test
        void isForThoseWhoRunTheNetwork() {
            Api.move(Api.admin(), path, Map.of("to", "OPEN"));
            Api.refused(remove(Api.as(Given.person()), path + "/translations/es"), 403, "forbidden");
        }
    }

    @Nested
    class GetDeclarationText {

        private String city;

        @BeforeEach
        void begin() {
            city = Given.city(Map.of(
                    "slug", Api.unique("saint-john") + "-fi", "names", Map.of("en", "Saint <b>John</b>", "es", "*San* Juan")));
        }

        @Test
        void readsForACityInItsLanguageWithNamesAsPlainWords() {
            String english = "Because.\n\nFirst.\n\nSaint \\<b\\>John\\</b\\> joins.";
            Api.as(secretariat).get(path + "/text?city=" + city)
                    .then()
                    .statusCode(200)
                    .body("language", equalTo("en"))
                    .body("version", equalTo(1))
                    .body("blocks.kind", contains("PREAMBLE", "CLAUSE", "CLOSING"))
                    .body("blocks[1].number", equalTo(1))
                    .body("text", equalTo(english))
                    .body("sha256", equalTo(sha256(english)))
                    .body("openFields", empty());
            Api.as(secretariat).get(path + "/text?language=es&city=" + city)
                    .then()
                    .body("title", equalTo("Declaración"))
                    .body("blocks[2].text", equalTo("\\*San\\* Juan se suma."));
        }

        @Test
        void leavesFieldsOpenWithoutACity() {
            Api.as(secretariat).get(path + "/text")
                    .then()
                    .body("blocks[2].text", equalTo("{{city.name}} joins."))
                    .body("openFields", contains("city.name"));
        }

        @Test
        void doesNotFindWhatIsNotThere() {
            Api.move(Api.admin(), path, Map.of("to", "OPEN"));
            Api.refused(Api.anyone().get(path + "/text?language=fr"), 404, "not-found");
            Api.refused(Api.anyone().get(path + "/text?version=2"), 404, "not-found");
            Api.refused(Api.anyone().get(path + "/text?city=atlantis-xx"), 404, "not-found");
            Api.refused(Api.anyone().get(path + "/text?language=english"), 400, "invalid-request");
            Api.refused(Api.anyone().get(path + "/text?version=zero"), 400, "invalid-request");
        }

        @Test
        void isHiddenWithTheDraft() {
            Api.refused(Api.anyone().get(path + "/text"), 404, "not-found");
        }
    }

    private List<String> ids() {
        return Api.admin().get(path).then().extract().path("version.blocks.id");
    }

    private Response change(String block, Map<String, ?> patch) {
        return Api.patch(Api.as(secretariat), Api.etag(Api.admin(), path), patch).patch(path + "/blocks/" + block);
    }

    private Response review(String language, String to) {
        String part = path + "/translations/" + language;
        return Api.transition(Api.as(secretariat), part, Api.etag(Api.admin(), path), Map.of("to", to));
    }

    private Response remove(RequestSpecification by, String part) {
        return by.header("If-Match", Api.etag(Api.admin(), path)).delete(part);
    }

    private static String version(String etag) {
        return etag.substring(0, etag.indexOf('-'));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
