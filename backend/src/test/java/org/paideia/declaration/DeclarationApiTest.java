package org.paideia.declaration;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;
import org.paideia.testing.Together;

/** Declarations as records: entering, reading, changing, opening, closing. */
@ApiTest
class DeclarationApiTest {

    private String parent;
    private String network;

    @BeforeEach
    void begin() {
        parent = Given.network();
        network = Given.networkBelow(parent);
    }

    @Nested
    class CreateDeclaration {

        @Test
        void makesADraftWithItsTextForThoseWhoRunTheNetwork() {
            var blocks = List.of(
                    Given.block("PREAMBLE", Map.of("en", "Because.", "es", "Porque.")),
                    Given.block("CLAUSE", Map.of("en", "First.", "es", "Primero.")),
                    Given.block("CLAUSE", Map.of("en", "Second.", "es", "Segundo.")),
                    Given.block("CLOSING", Map.of("en", "{{city.name}} joins.", "es", "{{city.name}} se suma.")));
            Response made = enter(Api.as(Given.secretariatOf(network)), Map.of(
                    "slug", Api.unique("day"), "kind", "NEW_KIND", "theme", Map.of("en", "No one behind"), "blocks", blocks));
            made.then()
                    .statusCode(201)
                    .header("Location", endsWith("/api/v1/declarations/" + made.path("slug")))
                    .body("state", equalTo("DRAFT"))
                    .body("kind", equalTo("NEW_KIND"))
                    .body("issuer.slug", equalTo(network))
                    .body("hasText", equalTo(true))
                    .body("signatures", equalTo(0))
                    .body("version.number", equalTo(1))
                    .body("version.state", equalTo("DRAFT"))
                    .body("version.isCurrent", equalTo(true))
                    .body("version.blocks.kind", contains("PREAMBLE", "CLAUSE", "CLAUSE", "CLOSING"))
                    .body("version.blocks.number", contains(null, 1, 2, null))
                    .body("version.translations.language", contains("en", "es"))
                    .body("version.translations.status", contains("ORIGINAL", "REVIEWED"));
        }

        @Test
        void isAlsoForThoseAboveTheNetwork() {
            enter(Api.as(Given.coordinatorOf(parent)), Map.of()).then().statusCode(201);
        }

        @Test
        void isForNobodyElse() {
            for (String other : List.of(Given.person(), Given.focalPointOf(Given.city()), Given.reviewerOf(network),
                    Given.secretariatOf(Given.network()), Given.secretariatOf(Given.networkBelow(network)))) {
                Api.refused(enter(Api.as(other), Map.of()), 403, "forbidden");
            }
        }

        @Test
        void makesTheSlugOfTheTitle() {
            String title = Api.unique("Cork Call");
            enter(Api.admin(), Map.of("titles", Map.of("en", title)))
                    .then()
                    .statusCode(201)
                    .body("slug", equalTo(title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + "-" + network));
            enter(Api.admin(), Map.of("titles", Map.of("en", title), "state", "OPEN"))
                    .then()
                    .statusCode(201)
                    .body("slug", equalTo(title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-')));
            Api.refused(enter(Api.admin(), Map.of("titles", Map.of("en", "国際"))), 422, "rule-violated")
                    .body("violations.pointer", contains("/slug"));
        }

        @Test
        void refusesASlugThatIsTaken() {
            String slug = Given.declaration(network, Map.of());
            Api.refused(enter(Api.admin(), Map.of("slug", slug)), 409, "conflict");
        }

        /** Neither by a refusal nor by another slug than where there is none. */
        @Test
        void tellsNobodyOfTheDraftsOfOthers() {
            String other = Given.network();
            String secretariat = Given.secretariatOf(other);
            for (String state : List.of("DRAFT", "OPEN")) {
                String wanted = Api.unique("charter");
                String draft = enter(Api.admin(), Map.of("slug", wanted)).then().statusCode(201).extract().path("slug");
                assertEquals(wanted + "-" + network, draft);
                String appended = state.equals("DRAFT") ? "-" + other : "";
                for (String slug : List.of(wanted, Api.unique("free"))) {
                    proposing(secretariat, other, state, slug).body("slug", equalTo(slug + appended));
                }
                for (String slug : List.of(draft, Api.unique("free") + "-" + network)) {
                    proposing(secretariat, other, state, slug).body("slug", equalTo(slug + "-" + other));
                }
            }
        }

        private ValidatableResponse proposing(String person, String issuer, String state, String slug) {
            var wish = Given.newDeclaration(issuer, Map.of("slug", slug, "state", state));
            return Api.json(Api.as(person), wish).post("/declarations").then().statusCode(201);
        }

        @Test
        void entersOneWhenManyEnterTheSameAtOnce() {
            var wish = Given.newDeclaration(network, Map.of("slug", Api.unique("same")));
            List<Integer> statuses = Together.act(Collections.nCopies(
                    4, () -> Api.json(Api.admin(), wish).post("/declarations").statusCode()));
            assertEquals(1, Collections.frequency(statuses, 201), statuses.toString());
            assertEquals(3, Collections.frequency(statuses, 409), statuses.toString());
        }

        @Test
        void entersOneOfThePastWithoutItsText() {
            String slug = enter(Api.admin(), Map.of("state", "CLOSED", "blocks", List.of(), "commitments",
                            Map.of("value", 20, "unit", "principles", "source", "https://www.edcities.org")))
                    .then()
                    .statusCode(201)
                    .body("state", equalTo("CLOSED"))
                    .body("hasText", equalTo(false))
                    .body("$", not(hasKey("version")))
                    .body("commitments.value", equalTo(20))
                    .extract()
                    .path("slug");
            Api.refused(Api.anyone().get("/declarations/" + slug + "/text"), 404, "not-found");
            Api.anyone().get("/declarations/" + slug + "/versions").then().statusCode(200).body("items", empty());
        }

        @Test
        void opensNoneWithoutText() {
            Api.refused(enter(Api.admin(), Map.of("state", "OPEN", "blocks", List.of())), 422, "rule-violated")
                    .body("violations.pointer", contains("/blocks"));
        }

        @Test
        void saysEverythingThatIsWrongWithItsText() {
            var wish = Map.of("blocks", List.of(
                    Given.block("CLAUSE", Map.of("en", "{{mayor}} <b>x</b>", "es", "![x](https://x.org/x.png)"))));
            Api.refused(enter(Api.beyondSchema(Api.admin()), wish), 400, "invalid-request")
                    .body("violations.pointer", hasItem("/blocks/0/texts/en"))
                    .body("violations.code", hasItem("unknown-merge-field"))
                    .body("violations.code", hasItem("raw-html"))
                    .body("violations.code", hasItem("image"));
            Api.refused(
                            enter(Api.beyondSchema(Api.admin()), Map.of("blocks", List.of(Given.block("CLAUSE", Map.of("fr", "Nous."))))),
                            400,
                            "invalid-request")
                    .body("violations.code", contains("source-language-missing"));
        }

        @Test
        void tellsWhatIsWrongByItselfBeforeWhatIsWrongBesideOthers() {
            String taken = Given.declaration(network, Map.of());
            for (var wrong : List.of(
                    Map.of("slug", taken, "blocks", List.of(Given.block("CLAUSE", Map.of("en", "{{mayor}}")))),
                    Map.of("slug", taken, "titles", Map.of("en", "प्रतिज्ञा")))) {
                Api.refused(enter(Api.beyondSchema(Api.admin()), wrong), 400, "invalid-request");
            }
        }

        @Test
        void namesANetworkThatDoesNotExist() {
            Api.refused(enter(Api.admin(), Map.of("issuer", "no-such")), 422, "rule-violated")
                    .body("violations.pointer", contains("/issuer"));
        }
    }

    @Nested
    class ListDeclarations {

        @Test
        void showsEverybodyWhatIsOpenOrClosed() {
            String open = Given.declaration(network, Map.of("state", "OPEN", "year", 2020));
            String closed = Given.declaration(network, Map.of("state", "CLOSED", "blocks", List.of(), "year", 2019));
            Given.declaration(network, Map.of());
            Api.anyone()
                    .get("/declarations?count=exact&network=" + network)
                    .then()
                    .statusCode(200)
                    .body("items.slug", contains(open, closed))
                    .body("items.hasText", contains(true, false))
                    .body("items[0].languages", contains("en"))
                    .body("items[1].languages", empty())
                    .body("totalCount", equalTo(2));
        }

        @Test
        void showsDraftsToThoseWhoRunTheNetworkWhenAsked() {
            String draft = Given.declaration(network, Map.of());
            String path = "/declarations?state=DRAFT&network=" + network;
            for (var reader : List.of(Api.as(Given.secretariatOf(network)), Api.as(Given.coordinatorOf(parent)), Api.admin())) {
                reader.get(path).then().statusCode(200).body("items.slug", contains(draft));
            }
            for (var reader : List.of(Api.anyone(), Api.as(Given.person()), Api.as(Given.secretariatOf(Given.network())))) {
                reader.get(path).then().statusCode(200).body("items", empty());
            }
        }

        @Test
        void narrowsAndSorts() {
            String charter = Given.declaration(network, Map.of("state", "OPEN", "kind", "CHARTER", "year", 1990,
                    "titles", Map.of("en", "Zebra", "es", "Carta de los Ñandúes")));
            String other = Given.declaration(network, Map.of("state", "OPEN", "titles", Map.of("en", "Aardvark")));
            String path = "/declarations?network=" + network;
            Api.anyone().get(path + "&kind=CHARTER").then().body("items.slug", contains(charter));
            Api.anyone().get(path + "&year=1990").then().body("items.slug", contains(charter));
            Api.anyone().get(path + "&q=nandues").then().body("items.slug", contains(charter));
            Api.anyone().get(path + "&state=CLOSED").then().body("items", empty());
            Api.anyone().get(path + "&sort=title").then().body("items.slug", contains(other, charter));
            Api.anyone().get(path + "&sort=kind,-year").then().body("items.slug", contains(charter, other));
        }

        @Test
        void goesPageByPage() {
            for (int i = 0; i < 3; i++) {
                Given.declaration(network, Map.of("state", "OPEN"));
            }
            var first = Api.anyone().get("/declarations?limit=2&network=" + network).then().extract();
            String next = first.path("nextCursor");
            List<String> rest = Api.anyone().get("/declarations?limit=2&network=" + network + "&cursor=" + next)
                    .then().statusCode(200).body("nextCursor", nullValue()).extract().path("items.slug");
            assertEquals(1, rest.size());
            assertEquals(false, first.<List<String>>path("items.slug").contains(rest.getFirst()));
        }

        @Test
        void comesAsATable() {
            String slug = Given.declaration(network, Map.of("state", "OPEN", "year", 2021));
            String table = Api.anyone().get("/declarations.csv?network=" + network).then().statusCode(200).extract().asString();
            assertEquals(2, table.lines().count());
            assertEquals(true, table.contains(slug + ",OUTCOME,2021,"), table);
        }
    }

    @Nested
    class UpdateDeclaration {

        @Test
        void changesWhatIsNamed() {
            String slug = Given.declaration(network, Map.of());
            change(Api.as(Given.secretariatOf(network)), slug, Map.of("year", 2025, "theme", Map.of("en", "Learning")))
                    .then()
                    .statusCode(200)
                    .body("year", equalTo(2025))
                    .body("theme.en", equalTo("Learning"))
                    .body("version.blocks.size()", equalTo(1));
            Api.admin().get("/activities?recordKind=DECLARATION&record=" + slug)
                    .then().body("items[0].event", equalTo("declaration.updated")).body("items[0].changes.field", contains("theme", "year"));
        }

        @Test
        void isForThoseWhoRunTheNetwork() {
            String open = Given.declaration(network, Map.of("state", "OPEN"));
            Api.refused(change(Api.as(Given.focalPointOf(Given.city())), open, Map.of("year", 2025)), 403, "forbidden");
            String draft = Given.declaration(network, Map.of());
            Api.refused(change(Api.as(Given.focalPointOf(Given.city())), draft, Map.of("year", 2025)), 404, "not-found");
        }

        private Response change(RequestSpecification by, String slug, Map<String, ?> patch) {
            String path = "/declarations/" + slug;
            return Api.patch(by, Api.etag(Api.admin(), path), patch).patch(path);
        }
    }

    @Nested
    class DeleteDeclaration {

        @Test
        void discardsADraftWithItsText() {
            String path = "/declarations/" + Given.declaration(network, Map.of());
            Api.as(Given.secretariatOf(network)).header("If-Match", Api.etag(Api.admin(), path)).delete(path).then().statusCode(204);
            Api.refused(Api.admin().get(path), 404, "not-found");
        }

        @Test
        void keepsWhatWasPublished() {
            String path = "/declarations/" + Given.declaration(network, Map.of("state", "OPEN"));
            Api.refused(Api.admin().header("If-Match", Api.etag(path)).delete(path), 409, "conflict");
            Api.refused(Api.as(Given.person()).header("If-Match", Api.etag(path)).delete(path), 403, "forbidden");
        }
    }

    @Nested
    class TransitionDeclaration {

        @Test
        void opensAndClosesAndKeepsTheWay() {
            String secretariat = Given.secretariatOf(network);
            String path = "/declarations/" + Given.declaration(network, Map.of());
            Api.refused(Api.anyone().get(path), 404, "not-found");
            Api.move(Api.as(secretariat), path, Map.of("to", "OPEN"))
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("OPEN"))
                    .body("version.state", equalTo("PUBLISHED"));
            Api.anyone().get(path).then().statusCode(200);
            Api.move(Api.as(secretariat), path, Map.of("to", "CLOSED")).then().statusCode(200).body("state", equalTo("CLOSED"));
            Api.refused(Api.move(Api.as(secretariat), path, Map.of("to", "OPEN")), 409, "transition-not-allowed")
                    .body("allowed", empty());
            Api.anyone().get(path + "/transitions").then().statusCode(200)
                    .body("items.to", contains("DRAFT", "OPEN", "CLOSED"))
                    .body("items.actor", contains("ADMIN", "SECRETARIAT", "SECRETARIAT"));
        }

        @Test
        void saysWhatIsPossible() {
            String path = "/declarations/" + Given.declaration(network, Map.of());
            for (String to : List.of("CLOSED", "DRAFT", "SIGNED")) {
                Api.refused(Api.move(Api.admin(), path, Map.of("to", to)), 409, "transition-not-allowed")
                        .body("allowed", contains("OPEN"));
            }
        }

        @Test
        void opensNoneWithoutWords() {
            String path = "/declarations/" + Given.declaration(network, Map.of("blocks", List.of()));
            Api.refused(Api.move(Api.admin(), path, Map.of("to", "OPEN")), 422, "rule-violated");
            Api.refused(
                    Api.move(Api.beyondSchema(Api.admin()), path, Map.of("to", "OPEN", "effectiveOn", "2999-01-01")),
                    400,
                    "invalid-request");
        }

        @Test
        void isForThoseWhoRunTheNetwork() {
            String path = "/declarations/" + Given.declaration(network, Map.of("state", "OPEN"));
            for (String other : List.of(Given.person(), Given.reviewerOf(network), Given.secretariatOf(Given.networkBelow(parent)))) {
                Api.refused(Api.move(Api.as(other), path, Map.of("to", "CLOSED")), 403, "forbidden");
            }
        }
    }

    @Nested
    class ListDeclarationActions {

        @Test
        void saysWhatIsPossibleNow() {
            String secretariat = Given.secretariatOf(network);
            String draft = "/declarations/" + Given.declaration(network, Map.of());
            Api.as(secretariat).get(draft + "/actions").then().statusCode(200).body("items.action", contains(
                    "updateDeclaration", "deleteDeclaration", "transitionDeclaration", "addDeclarationBlock"));
            String closed = "/declarations/" + Given.declaration(network, Map.of("state", "CLOSED", "blocks", List.of()));
            Api.as(secretariat).get(closed + "/actions").then().body("items.action", contains(
                    "updateDeclaration", "createDeclarationVersion"));
            Api.anyone().get(closed + "/actions").then().body("items", empty());
            Api.refused(Api.anyone().get(draft + "/actions"), 404, "not-found");
        }
    }

    private Response enter(RequestSpecification by, Map<String, ?> fields) {
        Map<String, Object> wish = new HashMap<>(Given.newDeclaration(network, Map.of()));
        wish.putAll(fields);
        return Api.json(by, wish).post("/declarations");
    }
}
