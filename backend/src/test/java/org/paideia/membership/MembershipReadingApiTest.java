package org.paideia.membership;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

/** Who sees which memberships. */
@ApiTest
class MembershipReadingApiTest {

    private String root;
    private String network;

    @BeforeEach
    void begin() {
        root = Given.network();
        network = Given.networkBelow(root);
    }

    @Nested
    class ListMemberships {

        @Test
        void showsEverybodyWhatWasAdmittedAndNothingElse() {
            String admitted = Given.member(Given.city(), network);
            String held = Given.member(Given.city(), network);
            move(held, Map.of("to", "ON_HOLD"));
            String left = Given.member(Given.city(), network);
            move(left, Map.of("to", "WITHDRAWN", "reason", "ENDED_BY_NETWORK"));
            everyApplication();
            for (RequestSpecification reader : List.of(Api.anyone(), Api.as(Given.secretariatOf(network)), Api.admin())) {
                ids(reader, "").body("items.id", containsInAnyOrder(admitted, held, left));
            }
            ids(Api.anyone(), "&state=ON_HOLD").body("items.id", contains(held));
            ids(Api.anyone(), "&state=WITHDRAWN").body("items.id", contains(left));
            ids(Api.anyone(), "&state=ON_HOLD,WITHDRAWN").body("items.id", containsInAnyOrder(held, left));
        }

        @Test
        void showsApplicationsToThoseWhoActForTheNetworkWhenTheyAsk() {
            everyApplication();
            for (String state : List.of("DRAFT", "SUBMITTED", "DECLINED", "WITHDRAWN")) {
                int seen = state.equals("DRAFT") ? 0 : 1;
                ids(Api.as(Given.secretariatOf(root)), "&state=" + state).body("items.size()", equalTo(seen));
                ids(Api.as(Given.coordinatorOf(network)), "&state=" + state).body("items.size()", equalTo(seen));
                ids(Api.admin(), "&state=" + state).body("items.size()", equalTo(1));
                ids(Api.anyone(), "&state=" + state).body("items", empty());
                ids(Api.as(Given.person()), "&state=" + state).body("items", empty());
                ids(Api.as(Given.secretariatOf(Given.networkBelow(root))), "&state=" + state).body("items", empty());
            }
        }

        @Test
        void showsSeveralStatesAtOnceEachAsFarAsTheCallerMaySeeIt() {
            String admitted = Given.member(Given.city(), network);
            everyApplication();
            String states = "&state=DRAFT,SUBMITTED,DECLINED,ADMITTED";
            ids(Api.admin(), states).body("items.size()", equalTo(4));
            ids(Api.as(Given.secretariatOf(root)), states).body("items.size()", equalTo(3));
            ids(Api.anyone(), states).body("items.id", contains(admitted));
        }

        @Test
        void refusesAStateThatThereIsNotAmongSeveral() {
            for (String states : List.of("ADMITTED,GONE", "ADMITTED,", ",", "admitted")) {
                Api.refused(Api.anyone().get("/memberships?state=" + states), 400, "invalid-request")
                        .body("violations.parameter", everyItem(equalTo("state")));
            }
        }

        @Test
        void saysWhenAnApplicationWasSubmitted() {
            String id = Given.draft(Given.city(), network);
            ids(Api.admin(), "&state=DRAFT").body("items[0]", not(hasKey("submittedAt")));
            move(id, Map.of("to", "SUBMITTED"));
            String at = Api.admin().get("/memberships/" + id + "/transitions").then().extract().path("items[1].at");
            ids(Api.admin(), "&state=SUBMITTED").body("items[0].submittedAt", equalTo(at));
            Api.admin().get("/memberships/" + id).then().body("submittedAt", equalTo(at));
        }

        @Test
        void showsTheCityItsOwnApplicationsAlone() {
            String city = Given.city();
            String mine = Given.draft(city, network);
            Given.draft(Given.city(), network);
            ids(Api.as(Given.deputyOf(city)), "&state=DRAFT").body("items.id", contains(mine));
        }

        @Test
        void narrowsToOneCity() {
            String city = Given.city();
            String wanted = Given.member(city, network);
            Given.member(Given.city(), network);
            ids(Api.anyone(), "&city=" + city).body("items.id", contains(wanted)).body("items[0].city.slug", equalTo(city));
        }

        @Test
        void narrowsToACountryAndToAPartOfAName() {
            String wanted = Given.member(Given.city(Map.of("country", "SE", "names", Map.of("en", "Ängelholm 100%"))), network);
            String other = Given.member(Given.city(), network);
            ids(Api.anyone(), "&country=SE").body("items.id", contains(wanted));
            ids(Api.anyone(), "&country=FI").body("items.id", contains(other));
            ids(Api.anyone(), "&q=angelh").body("items.id", contains(wanted));
            ids(Api.anyone(), "&q=100%").body("items.id", contains(wanted));
            ids(Api.anyone(), "&q=0%%").body("items", empty());
            Api.anyone().get("/memberships.csv?country=SE&network=" + network).then().statusCode(200)
                    .body(containsString(wanted)).body(not(containsString(other)));
        }

        @Test
        void sortsByTheDateAndPutsTheUnknownFirst() {
            String later = Given.member(Given.city(), network, LocalDate.of(2021, 1, 1));
            String unknown = Api.json(Api.loader(), Map.of("city", Given.city(), "network", network, "state", "ADMITTED",
                            "steps", List.of(Map.of("kind", "ADMISSION"))))
                    .post("/memberships").then().statusCode(201).extract().path("id");
            String earlier = Given.member(Given.city(), network, LocalDate.of(2019, 1, 1));
            ids(Api.anyone(), "&sort=since").body("items.id", contains(unknown, earlier, later));
            ids(Api.anyone(), "&sort=-since").body("items.id", contains(later, earlier, unknown));
        }

        private io.restassured.response.ValidatableResponse ids(RequestSpecification reader, String filter) {
            return reader.get("/memberships?network=" + network + filter).then().statusCode(200);
        }

        private void everyApplication() {
            Given.draft(Given.city(), network);
            Given.application(Given.city(), network);
            move(Given.application(Given.city(), network), Map.of("to", "DECLINED"));
            move(Given.application(Given.city(), network), Map.of("to", "WITHDRAWN", "reason", "APPLICATION_TAKEN_BACK"));
        }
    }

    @Nested
    class GetMembership {

        @Test
        void showsADraftToTheCityAlone() {
            String city = Given.city();
            String id = Given.draft(city, network);
            get(Api.as(Given.focalPointOf(city)), id, 200);
            get(Api.as(Given.deputyOf(city)), id, 200);
            get(Api.admin(), id, 200);
            get(Api.as(Given.secretariatOf(network)), id, 404);
            get(Api.as(Given.focalPointOf(Given.city())), id, 404);
            get(Api.anyone(), id, 404);
        }

        @Test
        void showsAnApplicationToTheCityAndTheNetwork() {
            String city = Given.city();
            String id = Given.application(city, network);
            get(Api.as(Given.focalPointOf(city)), id, 200);
            get(Api.as(Given.secretariatOf(root)), id, 200);
            get(Api.as(Given.reviewerOf(network)), id, 200);
            get(Api.as(Given.reviewerOf(root)), id, 404);
            get(Api.as(Given.person()), id, 404);
            get(Api.anyone(), id, 404);
        }

        @Test
        void keepsAnApplicationThatWasTakenBackFromThePublic() {
            String id = Given.application(Given.city(), network);
            move(id, Map.of("to", "WITHDRAWN", "reason", "APPLICATION_TAKEN_BACK"));
            get(Api.anyone(), id, 404);
            Api.refused(Api.anyone().get("/memberships/" + id + "/transitions"), 404, "not-found");
        }

        @Test
        void showsAMemberToEverybodyAlsoAfterItsEnd() {
            String id = Given.member(Given.city(), network);
            get(Api.anyone(), id, 200);
            move(id, Map.of("to", "WITHDRAWN", "reason", "CITY_LEFT"));
            get(Api.anyone(), id, 200);
        }

        @Test
        void isNotFoundWhenThereIsNone() {
            get(Api.admin(), "01932f6e-8a00-7000-8000-000000000003", 404);
        }

        private void get(RequestSpecification reader, String id, int status) {
            reader.get("/memberships/" + id).then().statusCode(status);
        }
    }

    @Nested
    class GetMemberCounts {

        @Test
        void countsByYearAndThoseOfNoKnownYearApart() {
            Given.member(Given.city(), network, LocalDate.of(2019, 1, 1));
            String left = Given.member(Given.city(), network, LocalDate.of(2019, 12, 31));
            String held = Given.member(Given.city(), network, LocalDate.of(2021, 6, 1));
            withAdmission(Map.of("kind", "ADMISSION"));
            withAdmission(Map.of("kind", "ADMISSION", "when", Map.of("edtf", "2021?")));
            withAdmission(Map.of("kind", "ADMISSION", "when", Map.of("edtf", "2019/2021")));
            Given.application(Given.city(), network);
            move(Given.application(Given.city(), network), Map.of("to", "WITHDRAWN", "reason", "APPLICATION_TAKEN_BACK"));
            move(left, Map.of("to", "WITHDRAWN", "reason", "CITY_LEFT", "effectiveOn", "2022-02-01"));
            move(held, Map.of("to", "ON_HOLD"));
            Api.anyone().get("/networks/" + network + "/member-counts").then().statusCode(200)
                    .body("members", equalTo(4))
                    .body("joinedInUnknownYear", equalTo(2))
                    .body("items.year", contains(2019, 2021, 2022))
                    .body("items.joined", contains(2, 2, 0))
                    .body("items.left", contains(0, 0, 1));
        }

        @Test
        void isEmptyWhereNobodyJoined() {
            Api.anyone().get("/networks/" + network + "/member-counts").then().statusCode(200)
                    .body("members", equalTo(0)).body("joinedInUnknownYear", equalTo(0)).body("items", empty());
        }

        private void withAdmission(Map<String, ?> step) {
            var member = Map.of("city", Given.city(), "network", network, "state", "ADMITTED", "steps", List.of(step));
            Api.json(Api.loader(), member).post("/memberships").then().statusCode(201);
        }
    }

    private static void move(String id, Map<String, ?> wish) {
        Api.move(Api.admin(), "/memberships/" + id, wish).then().statusCode(200);
    }
}
