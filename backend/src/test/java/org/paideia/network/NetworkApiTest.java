package org.paideia.network;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;
import org.paideia.testing.Together;

/** Networks, their tree and their profiles. */
@ApiTest
class NetworkApiTest {

    @Nested
    class ListNetworks {

        @Test
        void narrowsByParentKindThemeAndName() {
            String parent = Given.network();
            String theme = Given.theme();
            String name = Api.unique("Rète Città");
            String wanted = Given.network(Map.of(
                    "parent", parent, "kind", "THEMATIC", "themes", List.of(theme), "names", Map.of("en", name)));
            String other = Given.networkBelow(parent);
            slugs("parent=" + parent).body("items.slug", containsInAnyOrder(wanted, other));
            slugs("parent=" + parent + "&kind=THEMATIC").body("items.slug", contains(wanted));
            slugs("theme=" + theme).body("items.slug", contains(wanted));
            slugs("q=RETE citta-" + name.substring(name.length() - 8)).body("items.slug", contains(wanted));
            slugs("kind=THEMATIC&limit=200").body("items.kind", everyItem(equalTo("THEMATIC")));
        }

        @Test
        void countsTheMembersOfEach() {
            String parent = Given.network();
            String large = Given.networkBelow(parent);
            String small = Given.networkBelow(parent);
            Given.member(Given.city(), large);
            String held = Given.member(Given.city(), large);
            Given.member(Given.city(), large);
            Given.application(Given.city(), small);
            slugs("parent=" + parent).body("items.find { it.slug == '" + large + "' }.members", equalTo(3))
                    .body("items.find { it.slug == '" + small + "' }.members", equalTo(0));
            Api.move(Api.admin(), "/memberships/" + held, Map.of("to", "ON_HOLD")).then().statusCode(200);
            slugs("parent=" + parent).body("items.find { it.slug == '" + large + "' }.members", equalTo(2));
            Api.anyone().get("/networks/" + large).then().statusCode(200).body("members", equalTo(2));
        }

        @Test
        void saysWhichAreForMembersOfTheParentAlone() {
            String parent = Given.network();
            String strict = Given.network(Map.of("parent", parent, "membersMustBelongToParent", true));
            slugs("parent=" + parent).body("items.find { it.slug == '" + strict + "' }.membersMustBelongToParent", equalTo(true));
        }

        @Test
        void findsByTheShortName() {
            String shortName = Api.unique("GNLC");
            String network = Given.network(Map.of("shortName", shortName));
            slugs("q=" + shortName).body("items.slug", contains(network));
        }

        @Test
        void takesSignsOfThePatternLanguageAsThemselves() {
            Given.network();
            slugs("q=%25%25").body("items", empty());
        }

        private io.restassured.response.ValidatableResponse slugs(String query) {
            return Api.anyone().urlEncodingEnabled(false).get("/networks?" + query.replace(" ", "%20")).then().statusCode(200);
        }
    }

    @Nested
    class CreateNetwork {

        @Test
        void makesTheSlugOfTheShortNameOrTheName() {
            String shortName = Api.unique("IAEC");
            create(Api.admin(), Map.of("shortName", shortName))
                    .then()
                    .statusCode(201)
                    .header("Location", endsWith("/api/v1/networks/" + shortName.toLowerCase(java.util.Locale.ROOT)))
                    .body("reportingCycleMonths", equalTo(12))
                    .body("membersMustBelongToParent", equalTo(false));
            String name = Api.unique("Rete");
            create(Api.admin(), Map.of("names", Map.of("en", name)))
                    .then()
                    .statusCode(201)
                    .body("slug", equalTo(name.toLowerCase(java.util.Locale.ROOT)));
        }

        @Test
        void keepsTheSlugWithinItsLengthWhenTheNameIsLong() {
            create(Api.admin(), Map.of("names", Map.of("en", Api.unique("network") + " of cities".repeat(20))))
                    .then()
                    .statusCode(201)
                    .body("slug.length()", lessThanOrEqualTo(100));
        }

        @Test
        void takesNamesThatGrowWhenTheyAreMadeComparable() {
            create(Api.admin(), Map.of("names", Map.of("en", "ß".repeat(300)), "slug", Api.unique("eszett")))
                    .then()
                    .statusCode(201);
        }

        @Test
        void asksForASlugWhenTheNameHasNoLatinLetters() {
            Api.refused(create(Api.admin(), Map.of("names", Map.of("en", "教育城市"))), 422, "rule-violated")
                    .body("violations.pointer", contains("/slug"));
        }

        @Test
        void tellsWhatIsWrongByItselfBeforeWhatIsWrongBesideOthers() {
            String taken = Given.network();
            for (var beside : List.of(Map.of("slug", taken), Map.of("themes", List.of("no-such")), Map.of("secretariatCity", "no-such"))) {
                Map<String, Object> wrong = new HashMap<>(Map.of("founded", Map.of("edtf", "1994-02-30")));
                wrong.putAll(beside);
                Api.refused(create(Api.beyondSchema(Api.admin()), wrong), 400, "invalid-request")
                        .body("violations.pointer", contains("/founded/edtf"));
            }
        }

        @Test
        void refusesASlugThatIsTaken() {
            Api.refused(create(Api.admin(), Map.of("slug", Given.network())), 409, "conflict");
        }

        @Test
        void isForThoseWhoRunTheNetworkAbove() {
            String root = Given.network();
            String below = Given.networkBelow(root);
            var child = Map.of("parent", below);
            create(Api.as(Given.secretariatOf(root)), child).then().statusCode(201).body("parent", equalTo(below));
            create(Api.as(Given.coordinatorOf(below)), child).then().statusCode(201);
            Api.refused(create(Api.as(Given.secretariatOf(below)), Map.of("parent", root)), 403, "forbidden");
            Api.refused(create(Api.as(Given.secretariatOf(Given.network())), child), 403, "forbidden");
            Api.refused(create(Api.as(Given.reviewerOf(root)), child), 403, "forbidden");
        }

        @Test
        void leavesNetworksWithoutParentToAdministrators() {
            Api.refused(create(Api.as(Given.secretariatOf(Given.network())), Map.of()), 403, "forbidden");
            Api.refused(create(Api.as(Given.person()), Map.of()), 403, "forbidden");
        }

        @Test
        void namesEachRecordThatDoesNotExist() {
            Api.refused(create(Api.admin(), Map.of("parent", "no-such")), 422, "rule-violated")
                    .body("violations.pointer", contains("/parent"));
            Api.refused(create(Api.admin(), Map.of("secretariatCity", "atlantis-xx")), 422, "rule-violated")
                    .body("violations.pointer", contains("/secretariatCity"));
            Api.refused(create(Api.admin(), Map.of("themes", List.of("no-such"))), 422, "rule-violated")
                    .body("violations.pointer", contains("/themes/0"));
        }

        @Test
        void keepsTheFoundingAsPreciselyAsItIsKnown() {
            create(Api.admin(), Map.of("founded", Map.of("edtf", "1994", "asWritten", "in 1994")))
                    .then()
                    .statusCode(201)
                    .body("founded.precision", equalTo("YEAR"))
                    .body("founded.earliest", equalTo("1994-01-01"))
                    .body("founded.latest", equalTo("1994-12-31"))
                    .body("founded.asWritten", equalTo("in 1994"));
            Api.refused(
                            create(Api.beyondSchema(Api.admin()), Map.of("founded", Map.of("edtf", "1994-02-30"))),
                            400,
                            "invalid-request")
                    .body("violations.pointer", contains("/founded/edtf"));
        }
    }

    @Nested
    class GetNetwork {

        @Test
        void isNotFoundWhenThereIsNone() {
            Api.refused(Api.anyone().get("/networks/no-such"), 404, "not-found");
        }
    }

    @Nested
    class UpdateNetwork {

        @Test
        void movesItWithAllBelowItToAnotherParent() {
            String from = Given.network();
            String to = Given.network();
            String moved = Given.networkBelow(from);
            String below = Given.networkBelow(moved);
            String both = Given.secretariatOf(from);
            Given.mandate(both, "SECRETARIAT", "network", to);
            move(Api.as(both), moved, to).then().statusCode(200).body("parent", equalTo(to));
            var website = Map.of("website", "https://example.org");
            update(Api.as(Given.secretariatOf(to)), below, website).then().statusCode(200);
            Api.refused(update(Api.as(Given.secretariatOf(from)), below, website), 403, "forbidden");
            update(Api.as(Given.secretariatOf(moved)), below, website).then().statusCode(200);
        }

        @Test
        void makesARootOfItForAnAdministratorAlone() {
            String root = Given.network();
            String network = Given.networkBelow(root);
            Api.refused(move(Api.as(Given.secretariatOf(root)), network, null), 403, "forbidden");
            move(Api.admin(), network, null).then().statusCode(200).body("$", not(hasKey("parent")));
            Api.refused(update(Api.as(Given.secretariatOf(root)), network, Map.of("website", "https://example.org")), 403, "forbidden");
        }

        @Test
        void putsNoNetworkIntoItself() {
            String root = Given.network();
            String network = Given.networkBelow(root);
            for (String inside : List.of(root, network, Given.networkBelow(network))) {
                Api.refused(move(Api.admin(), root, inside), 422, "rule-violated")
                        .body("violations.pointer", contains("/parent"))
                        .body("violations.code", contains("circular"));
            }
            Api.refused(move(Api.admin(), network, "no-such-network"), 422, "rule-violated")
                    .body("violations.code", contains("unknown-record"));
        }

        @Test
        void putsNoTwoNetworksIntoEachOtherWhenBothAreMovedAtOnce() {
            String one = Given.network();
            String other = Given.network();
            List<Integer> answers = Together.act(List.of(
                    () -> move(Api.admin(), one, other).statusCode(), () -> move(Api.admin(), other, one).statusCode()));
            assertEquals(List.of(200, 422), answers.stream().sorted().toList());
        }

        private Response move(RequestSpecification by, String network, String parent) {
            Map<String, Object> wish = new HashMap<>();
            wish.put("parent", parent);
            return update(by, network, wish);
        }


        @Test
        void isForThoseWhoRunItOrANetworkAbove() {
            String root = Given.network();
            String network = Given.networkBelow(root);
            var change = Map.of("website", "https://www.example.org");
            update(Api.as(Given.coordinatorOf(root)), network, change).then().statusCode(200);
            update(Api.as(Given.secretariatOf(network)), network, change)
                    .then()
                    .statusCode(200)
                    .body("website", equalTo("https://www.example.org"));
            Api.refused(update(Api.as(Given.secretariatOf(network)), root, change), 403, "forbidden");
            Api.refused(update(Api.as(Given.secretariatOf(Given.networkBelow(root))), network, change), 403, "forbidden");
            Api.refused(update(Api.as(Given.reviewerOf(network)), network, change), 403, "forbidden");
            Api.refused(update(Api.as(Given.person()), network, change), 403, "forbidden");
        }

        @Test
        void clearsWhatIsNull() {
            String network = Given.network(Map.of(
                    "founded", Map.of("edtf", "1994"), "scope", Map.of("en", "The world"), "secretariatCity", Given.city()));
            Map<String, Object> nothing = new HashMap<>();
            nothing.put("founded", null);
            nothing.put("scope", null);
            nothing.put("secretariatCity", null);
            update(Api.admin(), network, nothing)
                    .then()
                    .statusCode(200)
                    .body("$", not(hasKey("founded")))
                    .body("$", not(hasKey("scope")))
                    .body("$", not(hasKey("secretariatCity")));
        }

        @Test
        void refusesRecordsThatDoNotExist() {
            Api.refused(
                            update(Api.admin(), Given.network(), Map.of("secretariatCity", "atlantis-xx")),
                            422,
                            "rule-violated")
                    .body("violations.pointer", contains("/secretariatCity"));
        }

        @Test
        void isNotFoundWhenThereIsNone() {
            Api.refused(
                    Api.patch(Api.admin(), "\"0-x\"", Map.of("shortName", "X")).patch("/networks/no-such"), 404, "not-found");
        }
    }

    @Nested
    class ListNetworkActions {

        @Test
        void offersWhatTheCallerMayDo() {
            String network = Given.network();
            Api.as(Given.secretariatOf(network))
                    .get("/networks/" + network + "/actions")
                    .then()
                    .statusCode(200)
                    .body("items.action", hasItem("updateNetwork"));
            Api.anyone().get("/networks/" + network + "/actions").then().statusCode(200).body("items", empty());
            Api.refused(Api.anyone().get("/networks/no-such/actions"), 404, "not-found");
        }
    }

    private static Response create(RequestSpecification by, Map<String, ?> fields) {
        return Api.json(by, Given.newNetwork(fields)).post("/networks");
    }

    private static Response update(RequestSpecification by, String network, Map<String, ?> change) {
        return Api.patch(by, Api.etag("/networks/" + network), change).patch("/networks/" + network);
    }
}
