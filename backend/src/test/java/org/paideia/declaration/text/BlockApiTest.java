package org.paideia.declaration.text;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.paideia.declaration.SomeText;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;
import org.paideia.testing.Together;

/** The blocks of a text, as they are added, moved, changed and taken out. */
@ApiTest
class BlockApiTest {

    private SomeText text;

    @BeforeEach
    void begin() {
        text = new SomeText();
    }

    @Nested
    class AddDeclarationBlock {

        @Test
        void putsItWhereItBelongsAndCountsTheClausesAnew() {
            String before = Api.etag(Api.admin(), text.path);
            Response added = add(Map.of("kind", "CLAUSE", "position", 2, "texts", Map.of("en", "New.", "es", "Nuevo.")));
            added.then()
                    .statusCode(201)
                    .body("blocks.texts.en", contains("Because.", "New.", "First.", "{{city.name}} joins."))
                    .body("blocks.number", contains(null, 1, 2, null))
                    .body("translations.status", contains("ORIGINAL", "REVIEWED"));
            assertNotEquals(before, added.header("ETag"), "the version of the declaration");
            assertEquals(version(added.header("ETag")), version(Api.etag(Api.admin(), text.path)));
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
                            Api.json(Api.beyondSchema(Api.as(text.secretariat)), Map.of("kind", "CLAUSE", "texts",
                                            Map.of("en", "<script>alert(1)</script>")))
                                    .post(text.path + "/blocks"),
                            400,
                            "invalid-request")
                    .body("violations.pointer", contains("/texts/en"))
                    .body("violations.code", contains("raw-html"));
        }

        @Test
        void refusesWhatTheSignedDocumentCannotShow() {
            Api.refused(
                            Api.json(Api.beyondSchema(Api.as(text.secretariat)), Given.block("CLAUSE", Map.of("en", "We care.", "hi", "हम")))
                                    .post(text.path + "/blocks"),
                            400,
                            "invalid-request")
                    .body("violations.pointer", contains("/texts/hi"))
                    .body("violations.code", contains("unprintable"));
        }

        @Test
        void takesNoMoreThanTwoHundred() {
            var blocks = java.util.Collections.nCopies(200, Given.block("CLAUSE", Map.of("en", "One more.")));
            String full = Given.declaration(text.network, Map.of("blocks", blocks));
            Api.refused(
                    Api.json(Api.as(text.secretariat), Given.block("CLAUSE", Map.of("en", "Too many.")))
                            .post("/declarations/" + full + "/blocks"),
                    409,
                    "conflict");
        }

        @Test
        void isForThoseWhoRunTheNetwork() {
            Api.move(Api.admin(), text.path, Map.of("to", "OPEN"));
            var block = Given.block("CLAUSE", Map.of("en", "Mine."));
            Api.refused(Api.json(Api.as(Given.focalPointOf(Given.city())), block).post(text.path + "/blocks"), 403, "forbidden");
        }

        @Test
        void addsEachWhenTwoAddAtOnce() {
            var block = Given.block("CLAUSE", Map.of("en", "Another."));
            List<Integer> statuses = Together.act(java.util.Collections.nCopies(
                    4, () -> Api.json(Api.as(text.secretariat), block).post(text.path + "/blocks").statusCode()));
            assertEquals(List.of(201, 201, 201, 201), statuses);
            Api.admin().get(text.path).then().body("version.blocks.size()", equalTo(7));
        }

        private Response add(Map<String, ?> block) {
            return Api.json(Api.as(text.secretariat), block).post(text.path + "/blocks");
        }
    }

    @Nested
    class UpdateDeclarationBlock {

        @Test
        void keepsTheIdWhenItMovesAndWhenItsWordsChange() {
            List<String> ids = text.ids();
            text.change(ids.get(2), Map.of("position", 1, "texts", Map.of("en", "{{city.name}} joins in.")))
                    .then()
                    .statusCode(200)
                    .body("blocks.id", contains(ids.get(2), ids.get(0), ids.get(1)))
                    .body("blocks[0].texts.en", equalTo("{{city.name}} joins in."))
                    .body("blocks[0].texts.es", equalTo("{{city.name}} se suma."));
        }

        @Test
        void makesWhatWasTranslatedOutdatedUntilItIsCaughtUpWith() {
            String id = text.ids().get(1);
            text.change(id, Map.of("texts", Map.of("en", "First of all.")))
                    .then()
                    .body("translations[1].status", equalTo("OUTDATED"))
                    .body("translations[1].outdated", contains(id));
            text.change(id, Map.of("texts", Map.of("es", "Ante todo.")))
                    .then()
                    .body("translations[1].status", equalTo("DRAFT"))
                    .body("translations[1].outdated", empty());
            text.review("es", "REVIEWED").then().statusCode(200).body("translations[1].status", equalTo("REVIEWED"));
        }

        @Test
        void beginsATranslationAndTakesAwayATextOfIt() {
            text.change(text.ids().get(0), Map.of("texts", Map.of("fr", "Parce que.")))
                    .then()
                    .body("translations.language", contains("en", "es", "fr"))
                    .body("translations[2].status", equalTo("DRAFT"))
                    .body("translations[2].missing", containsInAnyOrder(text.ids().get(1), text.ids().get(2)));
            Map<String, Object> none = new HashMap<>();
            none.put("fr", null);
            text.change(text.ids().get(0), Map.of("texts", none)).then().body("translations.language", contains("en", "es"));
        }

        @Test
        void keepsTheSourceLanguage() {
            Map<String, Object> none = new HashMap<>();
            none.put("en", null);
            String etag = Api.etag(Api.admin(), text.path);
            Api.refused(
                            Api.patch(Api.beyondSchema(Api.as(text.secretariat)), etag, Map.of("texts", none))
                                    .patch(text.path + "/blocks/" + text.ids().get(0)),
                            400,
                            "invalid-request")
                    .body("violations.code", contains("source-language-missing"));
        }

        @Test
        void letsOneOfTwoThroughWhoChangeAtOnce() {
            String etag = Api.etag(Api.admin(), text.path);
            List<String> ids = text.ids();
            List<Integer> statuses = Together.act(List.of(
                    () -> Api.patch(Api.as(text.secretariat), etag, Map.of("texts", Map.of("en", "A."))).patch(text.path + "/blocks/" + ids.get(0)).statusCode(),
                    () -> Api.patch(Api.as(text.secretariat), etag, Map.of("texts", Map.of("en", "B."))).patch(text.path + "/blocks/" + ids.get(1)).statusCode()));
            assertThat(statuses, containsInAnyOrder(200, 412));
        }

        @Test
        void tellsTheHistoryWhatChanged() {
            text.change(text.ids().get(0), Map.of("texts", Map.of("en", "Since.")));
            Api.as(text.secretariat).get("/activities?recordKind=DECLARATION&record=" + text.slug)
                    .then()
                    .body("items[0].event", equalTo("declaration.block-updated"))
                    .body("items[0].changes.field", contains("texts"))
                    .body("items[0].changes[0].before.en", equalTo("Because."))
                    .body("items[0].changes[0].after.en", equalTo("Since."));
            Api.anyone().get("/activities?recordKind=DECLARATION&record=" + text.slug).then().body("items", empty());
        }

        @Test
        void isForThoseWhoRunTheNetwork() {
            Api.move(Api.admin(), text.path, Map.of("to", "OPEN"));
            Api.refused(
                    Api.patch(Api.as(Given.person()), Api.etag(text.path), Map.of("position", 1)).patch(text.path + "/blocks/" + text.ids().get(0)),
                    403,
                    "forbidden");
        }

        @Test
        void hasNowhereToWriteWhereThereIsNoText() {
            String without = "/declarations/" + Given.declaration(text.network, Map.of("state", "CLOSED", "blocks", List.of()));
            Api.refused(
                    Api.patch(Api.as(text.secretariat), Api.etag(without), Map.of("position", 1)).patch(without + "/blocks/" + text.ids().get(0)),
                    409,
                    "conflict");
        }
    }

    @Nested
    class DeleteDeclarationBlock {

        @Test
        void takesItOut() {
            List<String> ids = text.ids();
            text.remove(Api.as(text.secretariat), text.path + "/blocks/" + ids.get(1))
                    .then()
                    .statusCode(200)
                    .body("blocks.id", contains(ids.get(0), ids.get(2)));
            Api.refused(text.remove(Api.as(text.secretariat), text.path + "/blocks/" + ids.get(1)), 404, "not-found");
        }

        @Test
        void isForThoseWhoRunTheNetwork() {
            Api.move(Api.admin(), text.path, Map.of("to", "OPEN"));
            Api.refused(text.remove(Api.as(Given.person()), text.path + "/blocks/" + text.ids().get(1)), 403, "forbidden");
        }

        @Test
        void hasNothingToTakeOutWhereThereIsNoText() {
            String without = "/declarations/" + Given.declaration(text.network, Map.of("state", "CLOSED", "blocks", List.of()));
            Api.refused(
                    Api.as(text.secretariat).header("If-Match", Api.etag(without)).delete(without + "/blocks/" + text.ids().get(0)),
                    409,
                    "conflict");
        }
    }

    private static String version(String etag) {
        return etag.substring(0, etag.indexOf('-'));
    }
}
