package org.paideia.membership.step;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

/** The dated steps on the way into a network, their corrections, and memberships from before the records. */
@ApiTest
class MembershipStepApiTest {

    private String network;
    private String city;

    @BeforeEach
    void begin() {
        network = Given.network();
        city = Given.city();
    }

    @Nested
    class AddMembershipStep {

        @Test
        void recordsADayWhenThoseOfTheCityOrTheNetworkGiveIt() {
            String id = Given.draft(city, network);
            add(Api.as(Given.deputyOf(city)), id, step("MAYOR_LETTER", "2026-01-15"))
                    .then()
                    .statusCode(201)
                    .body("steps.kind", contains("MAYOR_LETTER"))
                    .body("steps[0].when.edtf", equalTo("2026-01-15"))
                    .body("steps[0].basis", equalTo("STATED"));
            Api.move(Api.admin(), "/memberships/" + id, Map.of("to", "SUBMITTED"));
            add(Api.as(Given.secretariatOf(network)), id, step("VOTE", "2026-02-20"))
                    .then()
                    .statusCode(201)
                    .body("steps.kind", contains("MAYOR_LETTER", "VOTE"));
        }

        @Test
        void asksAPersonForADayThatHasCome() {
            String id = Given.draft(city, network);
            String focalPoint = Given.focalPointOf(city);
            for (String imprecise : List.of("2026-01", "2025", "2025-23", "XXXX-01-15")) {
                Api.refused(
                                add(Api.beyondSchema(Api.as(focalPoint)), id, step("VOTE", imprecise)),
                                400,
                                "invalid-request")
                        .body("violations.code", contains("day-needed"));
            }
            String tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1).toString();
            Api.refused(add(Api.beyondSchema(Api.as(focalPoint)), id, step("VOTE", tomorrow)), 400, "invalid-request")
                    .body("violations.code", contains("in-the-future"));
        }

        @Test
        void takesFromAnImportWhatIsKnown() {
            String id = Given.member(city, network);
            add(Api.loader(), id, Map.of("kind", "ENDORSEMENT", "basis", "INFERRED", "source", "The minutes", "asOf", 2020))
                    .then()
                    .statusCode(201)
                    .body("steps[1].when.precision", equalTo("UNKNOWN"))
                    .body("steps[1].basis", equalTo("INFERRED"))
                    .body("steps[1].asOf", equalTo(2020));
        }

        @Test
        void countsTheCorrectionInsteadOfTheStepThatItNames() {
            String id = Given.member(city, network, LocalDate.of(2020, 3, 1));
            String wrong = Api.anyone().get("/memberships/" + id).then().extract().path("steps[0].id");
            Map<String, Object> right = new HashMap<>(step("ADMISSION", "2019-11-30"));
            right.put("corrects", wrong);
            add(Api.as(Given.secretariatOf(network)), id, right)
                    .then()
                    .statusCode(201)
                    .body("since.edtf", equalTo("2019-11-30"))
                    .body("steps.size()", equalTo(2))
                    .body("steps[1].corrects", equalTo(wrong));
        }

        @Test
        void leavesTheAdmissionAndItsCorrectionToTheNetwork() {
            String id = Given.member(city, network);
            String admission = Api.anyone().get("/memberships/" + id).then().extract().path("steps[0].id");
            String focalPoint = Given.focalPointOf(city);
            Api.refused(add(Api.as(focalPoint), id, step("ADMISSION", "2018-01-01")), 403, "forbidden");
            Map<String, Object> undoing = new HashMap<>(step("VOTE", "2018-01-01"));
            undoing.put("corrects", admission);
            Api.refused(add(Api.as(focalPoint), id, undoing), 403, "forbidden");
        }

        @Test
        void refusesToCorrectWhatIsNotThere() {
            String id = Given.member(city, network);
            Map<String, Object> step = new HashMap<>(step("VOTE", "2018-01-01"));
            step.put("corrects", "01932f6e-8a00-7000-8000-000000000004");
            Api.refused(add(Api.admin(), id, step), 422, "rule-violated").body("violations.pointer", contains("/corrects"));
        }

        @Test
        void refusesWhoActsForNeither() {
            String member = Given.member(city, network);
            Api.refused(add(Api.as(Given.person()), member, step("VOTE", "2018-01-01")), 403, "forbidden");
            String draft = Given.draft(Given.city(), network);
            Api.refused(add(Api.as(Given.person()), draft, step("VOTE", "2018-01-01")), 404, "not-found");
        }

        @Test
        void refusesStepsOfWhatHasEnded() {
            String id = Given.application(city, network);
            Api.move(Api.admin(), "/memberships/" + id, Map.of("to", "DECLINED"));
            Api.refused(add(Api.admin(), id, step("VOTE", "2018-01-01")), 409, "conflict");
        }

        @Test
        void keepsEachWhenSeveralAreAddedAtOnce() {
            String id = Given.member(city, network);
            List<Integer> statuses = Together.act(Collections.nCopies(5,
                    () -> add(Api.admin(), id, step("VOTE", "2018-01-01")).statusCode()));
            org.junit.jupiter.api.Assertions.assertEquals(Collections.nCopies(5, 201), statuses);
            Api.anyone().get("/memberships/" + id).then().body("steps.size()", equalTo(6));
        }

        private Response add(RequestSpecification by, String id, Map<String, ?> step) {
            return Api.json(by, step).post("/memberships/" + id + "/steps");
        }
    }

    @Nested
    class CreateMembershipOfThePast {

        @Test
        void goesInWithStateSourceAndImpreciseDateInOneRequest() {
            String id = enter(Api.loader(), "ADMITTED", List.of(Map.of(
                            "kind", "ADMISSION",
                            "when", Map.of("edtf", "2016?", "asWritten", "member since 2016"),
                            "basis", "COORDINATOR",
                            "source", "https://www.example.org/members",
                            "asOf", 2020)))
                    .then()
                    .statusCode(201)
                    .body("state", equalTo("ADMITTED"))
                    .body("since.edtf", equalTo("2016?"))
                    .body("since.precision", equalTo("YEAR"))
                    .body("since.earliest", equalTo("2016-01-01"))
                    .body("since.latest", equalTo("2016-12-31"))
                    .body("since.asWritten", equalTo("member since 2016"))
                    .body("steps[0].basis", equalTo("COORDINATOR"))
                    .extract()
                    .path("id");
            Api.anyone().get("/memberships/" + id).then().statusCode(200).body("since.edtf", equalTo("2016?"));
        }

        @Test
        void leavesTheDateUnknownWhenNoneIsGiven() {
            enter(Api.loader(), "ADMITTED", List.of(Map.of("kind", "ADMISSION")))
                    .then()
                    .statusCode(201)
                    .body("since", equalTo(Map.of("precision", "UNKNOWN")));
        }

        @Test
        void needsTheStepThatShowsIt() {
            Api.refused(enter(Api.loader(), "ADMITTED", List.of(Map.of("kind", "VOTE"))), 422, "rule-violated")
                    .body("violations.pointer", contains("/steps"));
        }

        @Test
        void isForTheNetworkNotTheCity() {
            var admission = List.of(step("ADMISSION", "2016-05-01"));
            Api.refused(enter(Api.as(Given.focalPointOf(city)), "ADMITTED", admission), 403, "forbidden");
            enter(Api.as(Given.secretariatOf(network)), "ADMITTED", admission).then().statusCode(201);
        }

        @Test
        void isNotSlippedIntoAnApplication() {
            Api.refused(
                    enter(Api.as(Given.focalPointOf(city)), "DRAFT", List.of(step("ADMISSION", "2016-05-01"))),
                    403,
                    "forbidden");
        }

        @Test
        void pointsAtTheStepThatIsWrong() {
            var steps = List.of(step("ADMISSION", "2016"), step("VOTE", "2016-02-30"));
            Api.refused(enter(Api.beyondSchema(Api.loader()), "ADMITTED", steps), 400, "invalid-request")
                    .body("violations.pointer", contains("/steps/1/when/edtf"));
        }

        @Test
        void refusesCorrectionsOfStepsThatAreNotThereYet() {
            Map<String, Object> correction = new HashMap<>(step("VOTE", "2016-05-01"));
            correction.put("corrects", "01932f6e-8a00-7000-8000-000000000004");
            Api.refused(enter(Api.loader(), "ADMITTED", List.of(step("ADMISSION", "2016"), correction)), 422, "rule-violated");
        }

        private Response enter(RequestSpecification by, String state, List<?> steps) {
            return Api.json(by, Map.of("city", city, "network", network, "state", state, "steps", steps)).post("/memberships");
        }
    }

    private static Map<String, Object> step(String kind, String day) {
        return Map.of("kind", kind, "when", Map.of("edtf", day));
    }
}
