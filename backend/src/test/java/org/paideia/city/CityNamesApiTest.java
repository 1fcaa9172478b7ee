package org.paideia.city;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

/** What a city is and was called beside its own name and those in each language. */
@ApiTest
class CityNamesApiTest {

    private static final Map<String, String> KIEV = name("FORMER", "en", "Kiev", "GeoNames");
    private static final Map<String, String> KIEW = name("FORMER", "de", "Kiew", "GeoNames");
    private static final Map<String, String> COUNCIL = name("OFFICIAL", "en", "Kyiv City Council", "the city");

    @Test
    void keepsNamesOfSeveralKindsAndSeveralOfALanguageInTheirOrder() {
        var names = List.of(KIEV, KIEW, name("FORMER", "en", "Kieff", "an atlas"), COUNCIL, name("SHORT", "en", "Kyv", "a railway"),
                name("CURRENT", "fi", "Kiova", "an atlas"));
        String city = Given.city(Map.of("furtherNames", names));
        Api.anyone().get("/cities/" + city).then().statusCode(200).body("furtherNames", equalTo(names));
        Api.anyone().get("/cities/" + Given.city()).then().body("furtherNames", empty());
    }

    @Test
    void needsNoSource() {
        String city = Given.city();
        update(Api.admin(), city, List.of(Map.of("kind", "SHORT", "language", "en", "name", "LA")))
                .then().statusCode(200).body("furtherNames", contains(Map.of("kind", "SHORT", "language", "en", "name", "LA")));
    }

    @Test
    void areChangedByWhoeverChangesTheOtherNamesAndStandInTheHistory() {
        String root = Given.network();
        String city = Given.city(Map.of("furtherNames", List.of(KIEV)));
        Given.member(city, root);
        Api.refused(update(Api.as(Given.focalPointOf(city)), city, List.of(KIEW)), 403, "forbidden")
                .body("violations.pointer", contains("/furtherNames"));
        update(Api.as(Given.secretariatOf(root)), city, List.of(KIEV, COUNCIL)).then().statusCode(200);
        Api.anyone().get("/activities?recordKind=CITY&record=" + city + "&nature=EDIT").then().statusCode(200)
                .body("items.find { it.event == 'city.updated' }.changes[0].field", equalTo("furtherNames"))
                .body("items.find { it.event == 'city.updated' }.changes[0].before", contains(KIEV))
                .body("items.find { it.event == 'city.updated' }.changes[0].after", contains(KIEV, COUNCIL));
    }

    @Test
    void areNotFoundAnyMoreOnceTheyAreTakenAway() {
        String once = Api.unique("once").replace("-", "");
        String city = Given.city(Map.of("furtherNames", List.of(name("FORMER", "en", once, "an atlas"))));
        Api.anyone().get("/cities?q=" + once).then().body("items.slug", contains(city));
        update(Api.admin(), city, List.of()).then().statusCode(200).body("furtherNames", empty());
        Api.anyone().get("/cities?q=" + once).then().body("items", empty());
    }

    @Test
    void standThereOnceWhateverTheirSources() {
        Api.refused(update(Api.admin(), Given.city(), List.of(KIEV, name("FORMER", "en", "Kiev", "an atlas"))), 422, "rule-violated")
                .body("violations.pointer", contains("/furtherNames/1"))
                .body("violations.code", contains("repeated"));
        Api.refused(update(Api.admin(), Given.city(), List.of(KIEV, KIEV)), 400, "invalid-request")
                .body("violations.code", contains("repeated"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind", "language", "name"})
    void refusesWhatIsNoName(String field) {
        var wrong = new HashMap<>(KIEV);
        wrong.remove(field);
        Api.refused(update(Api.admin(), Given.city(), List.of(wrong)), 400, "invalid-request").body("violations.code", contains("required"));
        wrong.put(field, "not one\nof these");
        Api.refused(update(Api.admin(), Given.city(), List.of(wrong)), 400, "invalid-request");
    }

    private static Response update(RequestSpecification by, String city, List<Map<String, String>> names) {
        return Api.patch(by, Api.etag("/cities/" + city), Map.of("furtherNames", names)).patch("/cities/" + city);
    }

    private static Map<String, String> name(String kind, String language, String name, String source) {
        return Map.of("kind", kind, "language", language, "name", name, "source", source);
    }
}
