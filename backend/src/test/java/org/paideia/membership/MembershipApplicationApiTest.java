package org.paideia.membership;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
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

/** How a city applies to a network: drafts, and the one open membership. */
@ApiTest
class MembershipApplicationApiTest {

    private String network;
    private String city;
    private Map<String, String> application;

    @BeforeEach
    void begin() {
        network = Given.network();
        city = Given.city();
        application = Map.of("city", city, "network", network);
    }

    @Nested
    class CreateMembership {

        @Test
        void makesADraftUnlessSaid() {
            String id = apply(Api.as(Given.deputyOf(city)), with("motivation", "Our libraries."))
                    .then()
                    .statusCode(201)
                    .body("state", equalTo("DRAFT"))
                    .body("motivation", equalTo("Our libraries."))
                    .body("since.precision", equalTo("UNKNOWN"))
                    .extract()
                    .path("id");
            Api.admin().get("/memberships/" + id).then().statusCode(200).body("city.slug", equalTo(city));
        }

        @Test
        void submitsAtOnceWhenAsked() {
            apply(Api.as(Given.focalPointOf(city)), with("state", "SUBMITTED"))
                    .then()
                    .statusCode(201)
                    .header("Location", endsWith("/api/v1/memberships/" + openMembership()))
                    .body("state", equalTo("SUBMITTED"));
        }

        @Test
        void isForThoseWhoActForTheCity() {
            Api.refused(apply(Api.as(Given.person()), application), 403, "forbidden");
            Api.refused(apply(Api.as(Given.focalPointOf(Given.city())), application), 403, "forbidden");
            Api.refused(apply(Api.as(Given.secretariatOf(network)), application), 403, "forbidden");
        }

        @Test
        void refusesASecondOpenMembership() {
            Given.draft(city, network);
            Api.refused(apply(Api.as(Given.focalPointOf(city)), application), 409, "conflict");
        }

        @Test
        void takesANewApplicationWhenTheLastHasEnded() {
            String declined = Given.application(city, network);
            Api.move(Api.admin(), "/memberships/" + declined, Map.of("to", "DECLINED")).then().statusCode(200);
            apply(Api.as(Given.focalPointOf(city)), application).then().statusCode(201).body("id", not(equalTo(declined)));
        }

        @Test
        void entersOneWhenManyApplyAtOnce() {
            String focalPoint = Given.focalPointOf(city);
            List<Integer> statuses = Together.act(Collections.nCopies(6,
                    () -> apply(Api.as(focalPoint), application).statusCode()));
            assertEquals(1, Collections.frequency(statuses, 201), statuses.toString());
            assertEquals(5, Collections.frequency(statuses, 409), statuses.toString());
        }

        @Test
        void namesTheRecordThatDoesNotExist() {
            Api.refused(apply(Api.admin(), Map.of("city", "atlantis-xx", "network", network)), 422, "rule-violated")
                    .body("violations.pointer", contains("/city"));
            Api.refused(apply(Api.admin(), Map.of("city", city, "network", "no-such")), 422, "rule-violated")
                    .body("violations.pointer", contains("/network"));
        }

        @Test
        void needsTheParentFirstWhereTheNetworkSaysSo() {
            String strict = Given.network(Map.of("parent", network, "membersMustBelongToParent", true));
            var wish = Map.of("city", city, "network", strict, "state", "SUBMITTED");
            String focalPoint = Given.focalPointOf(city);
            Api.refused(apply(Api.as(focalPoint), wish), 422, "rule-violated")
                    .body("violations.code", contains("parent-membership-needed"));
            Given.member(city, network);
            apply(Api.as(focalPoint), wish).then().statusCode(201);
        }

        private String openMembership() {
            return Api.admin().get("/memberships?state=SUBMITTED&city=" + city).then().extract().path("items[0].id");
        }
    }

    @Nested
    class UpdateMembership {

        @Test
        void rewritesTheMotivationOfADraft() {
            String id = Given.draft(city, network);
            rewrite(Api.as(Given.deputyOf(city)), id, "We want to learn.")
                    .then()
                    .statusCode(200)
                    .body("motivation", equalTo("We want to learn."));
            rewrite(Api.as(Given.focalPointOf(city)), id, null)
                    .then()
                    .statusCode(200)
                    .body("$", not(hasKey("motivation")));
        }

        @Test
        void leavesWhatWasSubmittedAsItIs() {
            String id = Given.application(city, network);
            Api.refused(rewrite(Api.as(Given.focalPointOf(city)), id, "Other words."), 409, "conflict");
        }

        @Test
        void isNotForTheNetwork() {
            String submitted = Given.application(city, network);
            Api.refused(rewrite(Api.as(Given.secretariatOf(network)), submitted, "Other words."), 403, "forbidden");
        }

        @Test
        void isNotFoundForThoseWhoMayNotSeeIt() {
            String id = Given.draft(city, network);
            Api.refused(rewrite(Api.as(Given.secretariatOf(network)), id, "Other words."), 404, "not-found");
            Api.refused(rewrite(Api.as(Given.focalPointOf(Given.city())), id, "Other words."), 404, "not-found");
        }

        private Response rewrite(RequestSpecification by, String id, String motivation) {
            Map<String, String> change = new HashMap<>();
            change.put("motivation", motivation);
            return Api.patch(by, Api.etag(Api.admin(), "/memberships/" + id), change).patch("/memberships/" + id);
        }
    }

    @Nested
    class DeleteMembership {

        @Test
        void discardsADraftWithItsSteps() {
            String focalPoint = Given.focalPointOf(city);
            String id = apply(
                            Api.as(focalPoint),
                            with("steps", List.of(Map.of("kind", "MAYOR_LETTER", "when", Map.of("edtf", "2026-01-15")))))
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            discard(Api.as(focalPoint), id).then().statusCode(204);
            Api.refused(Api.admin().get("/memberships/" + id), 404, "not-found");
            apply(Api.as(focalPoint), application).then().statusCode(201);
        }

        @Test
        void keepsWhatWasSubmitted() {
            String id = Given.application(city, network);
            Api.refused(discard(Api.as(Given.focalPointOf(city)), id), 409, "conflict");
        }

        @Test
        void isNotForTheNetwork() {
            String id = Given.application(city, network);
            Api.refused(discard(Api.as(Given.secretariatOf(network)), id), 403, "forbidden");
        }

        @Test
        void isNotFoundForThoseWhoMayNotSeeIt() {
            String id = Given.draft(city, network);
            Api.refused(discard(Api.as(Given.person()), id), 404, "not-found");
        }

        @Test
        void needsTheVersionThatWasRead() {
            String id = Given.draft(city, network);
            Api.refused(Api.admin().delete("/memberships/" + id), 428, "precondition-required");
            Api.refused(
                    Api.admin().header("If-Match", "\"7-other\"").delete("/memberships/" + id), 412, "changed-meanwhile");
        }

        private Response discard(RequestSpecification by, String id) {
            return by.header("If-Match", Api.etag(Api.admin(), "/memberships/" + id)).delete("/memberships/" + id);
        }
    }

    private Map<String, Object> with(String field, Object value) {
        Map<String, Object> wish = new HashMap<>(application);
        wish.put(field, value);
        return wish;
    }

    private static Response apply(RequestSpecification by, Map<String, ?> wish) {
        return Api.json(by, wish).post("/memberships");
    }
}
