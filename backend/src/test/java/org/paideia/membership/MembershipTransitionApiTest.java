package org.paideia.membership;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;
import org.paideia.testing.Together;

/** The way of a membership from the application to its end: who moves it where. */
@ApiTest
class MembershipTransitionApiTest {

    private String root;
    private String network;
    private String city;

    @BeforeEach
    void begin() {
        root = Given.network();
        network = Given.networkBelow(root);
        city = Given.city();
    }

    @Nested
    class TransitionMembership {

        @Test
        void goesFromTheDraftToItsEndAndKeepsEachStepOfTheWay() {
            String focalPoint = Given.focalPointOf(city);
            String secretariat = Given.secretariatOf(network);
            String id = Given.draft(city, network);
            move(focalPoint, id, Map.of("to", "SUBMITTED")).then().statusCode(200).body("state", equalTo("SUBMITTED"));
            move(secretariat, id, Map.of("to", "ADMITTED", "effectiveOn", "2025-03-12", "note", "By the board."))
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("ADMITTED"))
                    .body("since.edtf", equalTo("2025-03-12"))
                    .body("since.precision", equalTo("DAY"))
                    .body("steps.kind", contains("ADMISSION"));
            move(secretariat, id, Map.of("to", "ON_HOLD", "effectiveOn", "2025-06-01")).then().statusCode(200);
            move(secretariat, id, Map.of("to", "ADMITTED"))
                    .then()
                    .statusCode(200)
                    .body("since.edtf", equalTo("2025-03-12"))
                    .body("steps.size()", equalTo(1));
            move(focalPoint, id, Map.of("to", "WITHDRAWN", "reason", "CITY_LEFT", "effectiveOn", "2026-01-31"))
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("WITHDRAWN"))
                    .body("withdrawalReason", equalTo("CITY_LEFT"))
                    .body("endedOn", equalTo("2026-01-31"));
            Api.anyone()
                    .get("/memberships/" + id + "/transitions")
                    .then()
                    .statusCode(200)
                    .body("items.to", contains("DRAFT", "SUBMITTED", "ADMITTED", "ON_HOLD", "ADMITTED", "WITHDRAWN"))
                    .body("items[0]", not(hasKey("from")))
                    .body("items.from", contains(nullValue(), equalTo("DRAFT"), equalTo("SUBMITTED"), equalTo("ADMITTED"),
                            equalTo("ON_HOLD"), equalTo("ADMITTED")))
                    .body("items.actor", contains(
                            "ADMIN", "FOCAL_POINT", "SECRETARIAT", "SECRETARIAT", "SECRETARIAT", "FOCAL_POINT"))
                    .body("items[2].effectiveOn", equalTo("2025-03-12"))
                    .body("items[2].note", equalTo("By the board."))
                    .body("items[5].reason", equalTo("CITY_LEFT"));
        }

        @Test
        void declinesForGood() {
            String id = Given.application(city, network);
            move(Given.coordinatorOf(network), id, Map.of("to", "DECLINED"))
                    .then()
                    .statusCode(200)
                    .body("endedOn", equalTo(LocalDate.now(ZoneOffset.UTC).toString()));
            Api.refused(Api.move(Api.admin(), path(id), Map.of("to", "ADMITTED")), 409, "transition-not-allowed")
                    .body("allowed", empty());
        }

        @Test
        void saysWhatIsPossibleWhenTheStateDoesNotAllowIt() {
            String id = Given.application(city, network);
            Api.refused(Api.move(Api.admin(), path(id), Map.of("to", "ON_HOLD")), 409, "transition-not-allowed")
                    .body("allowed", contains("ADMITTED", "DECLINED", "WITHDRAWN"));
            Api.refused(Api.move(Api.admin(), path(id), Map.of("to", "ASLEEP")), 409, "transition-not-allowed")
                    .body("allowed", contains("ADMITTED", "DECLINED", "WITHDRAWN"));
        }

        @Test
        void isDecidedByTheNetworkOrOneAbove() {
            for (String decides : List.of(Given.secretariatOf(root), Given.coordinatorOf(network))) {
                String id = Given.application(Given.city(), network);
                move(decides, id, Map.of("to", "ADMITTED")).then().statusCode(200);
            }
        }

        @Test
        void isNotDecidedByTheCity() {
            String id = Given.application(city, network);
            Api.refused(move(Given.focalPointOf(city), id, Map.of("to", "ADMITTED")), 403, "forbidden");
        }

        @Test
        void isNotFoundForThoseWhoMayNotSeeTheApplication() {
            String id = Given.application(city, network);
            var admit = Map.of("to", "ADMITTED");
            Api.refused(move(Given.secretariatOf(Given.networkBelow(root)), id, admit), 404, "not-found");
            Api.refused(move(Given.reviewerOf(root), id, admit), 404, "not-found");
            Api.refused(move(Given.reviewerOf(network), id, admit), 403, "forbidden");
            Api.refused(move(Given.focalPointOf(Given.city()), id, admit), 404, "not-found");
        }

        @Test
        void isForbiddenToThoseWhoOnlySeeTheMember() {
            String id = Given.member(city, network);
            Api.refused(move(Given.secretariatOf(Given.networkBelow(root)), id, Map.of("to", "ON_HOLD")), 403, "forbidden");
        }

        @Test
        void leavesWithdrawingToTheFocalPointNotTheDeputy() {
            String id = Given.application(city, network);
            var back = Map.of("to", "WITHDRAWN", "reason", "APPLICATION_TAKEN_BACK");
            Api.refused(move(Given.deputyOf(city), id, back), 403, "forbidden");
            move(Given.focalPointOf(city), id, back)
                    .then()
                    .statusCode(200)
                    .body("withdrawalReason", equalTo("APPLICATION_TAKEN_BACK"));
        }

        @Test
        void asksForTheReasonThatFits() {
            String id = Given.member(city, network);
            String focalPoint = Given.focalPointOf(city);
            Api.refused(move(focalPoint, id, Map.of("to", "WITHDRAWN")), 422, "rule-violated")
                    .body("violations.code", contains("required"));
            Api.refused(
                            move(focalPoint, id, Map.of("to", "WITHDRAWN", "reason", "APPLICATION_TAKEN_BACK")),
                            422,
                            "rule-violated")
                    .body("violations.pointer", contains("/reason"));
            Api.refused(move(focalPoint, id, Map.of("to", "WITHDRAWN", "reason", "ENDED_BY_NETWORK")), 403, "forbidden");
            move(Given.secretariatOf(network), id, Map.of("to", "WITHDRAWN", "reason", "ENDED_BY_NETWORK"))
                    .then()
                    .statusCode(200)
                    .body("withdrawalReason", equalTo("ENDED_BY_NETWORK"));
        }

        @Test
        void takesNoDayInTheFutureNorBeforeTheAdmission() {
            String id = Given.member(city, network, LocalDate.of(2024, 5, 1));
            String tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1).toString();
            Api.refused(
                            Api.move(Api.beyondSchema(Api.admin()), path(id), Map.of("to", "ON_HOLD", "effectiveOn", tomorrow)),
                            400,
                            "invalid-request")
                    .body("violations.code", contains("in-the-future"));
            Api.refused(
                            Api.move(Api.admin(), path(id), Map.of("to", "ON_HOLD", "effectiveOn", "2024-04-30")),
                            422,
                            "rule-violated")
                    .body("violations.pointer", contains("/effectiveOn"));
        }

        @Test
        void needsTheParentFirstWhereTheNetworkSaysSo() {
            String strict = Given.network(Map.of("parent", root, "membersMustBelongToParent", true));
            String id = Given.draft(city, strict);
            Api.refused(Api.move(Api.admin(), path(id), Map.of("to", "SUBMITTED")), 422, "rule-violated")
                    .body("violations.code", contains("parent-membership-needed"));
        }

        @Test
        void isDecidedOnceWhenTwoDecideAtOnce() {
            String id = Given.application(city, network);
            String etag = Api.etag(Api.admin(), path(id));
            String one = Given.secretariatOf(network);
            String other = Given.coordinatorOf(network);
            List<Integer> statuses = Together.act(List.of(
                    () -> Api.transition(Api.as(one), path(id), etag, Map.of("to", "ADMITTED")).statusCode(),
                    () -> Api.transition(Api.as(other), path(id), etag, Map.of("to", "DECLINED")).statusCode()));
            org.hamcrest.MatcherAssert.assertThat(statuses, containsInAnyOrder(200, 412));
        }

        @Test
        void isNotFoundWhenThereIsNone() {
            String none = "01932f6e-8a00-7000-8000-000000000003";
            Api.refused(
                    Api.transition(Api.admin(), path(none), "\"0-x\"", Map.of("to", "ADMITTED")), 404, "not-found");
        }
    }

    @Nested
    class ListMembershipActions {

        @Test
        void offersTheCityToChangeSubmitAndDiscardItsDraft() {
            String id = Given.draft(city, network);
            actions(Api.as(Given.focalPointOf(city)), id)
                    .body("items.action", containsInAnyOrder(
                            "updateMembership", "deleteMembership", "transitionMembership", "addMembershipStep"))
                    .body("items.find { it.action == 'transitionMembership' }.to", equalTo("SUBMITTED"));
        }

        @Test
        void offersTheNetworkToDecideAndTheCityToTakeBack() {
            String id = Given.application(city, network);
            actions(Api.as(Given.secretariatOf(network)), id)
                    .body("items.findAll { it.to != null }.to", contains("ADMITTED", "DECLINED", "WITHDRAWN"));
            actions(Api.as(Given.focalPointOf(city)), id).body("items.findAll { it.to != null }.to", contains("WITHDRAWN"));
            actions(Api.as(Given.deputyOf(city)), id).body("items.action", contains("addMembershipStep"));
        }

        @Test
        void offersNothingToTheOthersNorWhenItHasEnded() {
            String id = Given.member(city, network);
            actions(Api.anyone(), id).body("items", empty());
            actions(Api.as(Given.person()), id).body("items", empty());
            Api.move(Api.admin(), path(id), Map.of("to", "WITHDRAWN", "reason", "CITY_LEFT")).then().statusCode(200);
            actions(Api.as(Given.secretariatOf(network)), id).body("items", empty());
        }

        @Test
        void isNotFoundForThoseWhoMayNotSeeIt() {
            Api.refused(Api.anyone().get(path(Given.draft(city, network)) + "/actions"), 404, "not-found");
        }

        private io.restassured.response.ValidatableResponse actions(RequestSpecification by, String id) {
            return by.get(path(id) + "/actions").then().statusCode(200);
        }
    }

    private static Response move(String person, String id, Map<String, ?> wish) {
        return Api.move(Api.as(person), path(id), wish);
    }

    private static String path(String id) {
        return "/memberships/" + id;
    }
}
