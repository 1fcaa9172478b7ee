package org.paideia.adherence;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

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

/** What a city prepares to sign, and who signed what. */
@ApiTest
class AdherenceApiTest {

    private String network;
    private String declaration;
    private String city;

    @BeforeEach
    void begin() {
        network = Given.network();
        declaration = Given.declaration(network, Map.of("state", "OPEN", "blocks", List.of(
                Given.block("CLOSING", Map.of("en", "{{city.name}} joins.", "es", "{{city.name}} se suma.", "fr", "Et {{city.name}}.")))));
        city = Given.city();
    }

    @Nested
    class CreateAdherence {

        @Test
        void makesADraftInTheSourceLanguageUnlessSaid() {
            Response made = begin(Api.as(Given.deputyOf(city)), Map.of());
            made.then()
                    .statusCode(201)
                    .header("Location", endsWith("/api/v1/adherences/" + made.path("id")))
                    .body("state", equalTo("DRAFT"))
                    .body("language", equalTo("en"))
                    .body("city.slug", equalTo(city))
                    .body("declaration.slug", equalTo(declaration))
                    .body("$", not(hasKey("code")))
                    .body("$", not(hasKey("textSha256")));
            Api.as(Given.focalPointOf(city)).get("/adherences/" + made.path("id")).then().statusCode(200);
            Api.refused(Api.anyone().get("/adherences/" + made.path("id")), 404, "not-found");
            Api.refused(Api.as(Given.secretariatOf(network)).get("/adherences/" + made.path("id")), 404, "not-found");
        }

        @Test
        void isForThoseWhoActForTheCityAndForNoNetwork() {
            Given.member(city, network);
            for (String other : List.of(Given.person(), Given.focalPointOf(Given.city()), Given.secretariatOf(network),
                    Given.coordinatorOf(network), Given.reviewerOf(network))) {
                Api.refused(begin(Api.as(other), Map.of()), 403, "forbidden");
            }
        }

        @Test
        void letsNoSecretariatMakeItselfTheCitysSignatory() {
            Given.member(city, network);
            String secretariat = Given.secretariatOf(network);
            var mandate = Map.of("person", Given.idOf(secretariat), "role", "FOCAL_POINT", "city", city);
            Api.refused(Api.json(Api.as(secretariat), mandate).post("/mandates"), 403, "forbidden");
            Api.refused(begin(Api.as(secretariat), Map.of()), 403, "forbidden");
        }

        @Test
        void isOneAtATime() {
            String focalPoint = Given.focalPointOf(city);
            begin(Api.as(focalPoint), Map.of()).then().statusCode(201);
            Api.refused(begin(Api.as(Given.deputyOf(city)), Map.of()), 409, "conflict");
        }

        @Test
        void isOneWhenManyBeginAtOnce() {
            List<String> deputies = List.of(Given.deputyOf(city), Given.deputyOf(city), Given.focalPointOf(city));
            List<Integer> statuses = Together.act(deputies.stream()
                    .<java.util.concurrent.Callable<Integer>>map(deputy -> () -> begin(Api.as(deputy), Map.of()).statusCode())
                    .toList());
            assertEquals(1, Collections.frequency(statuses, 201), statuses.toString());
            assertEquals(2, Collections.frequency(statuses, 409), statuses.toString());
        }

        @Test
        void needsADeclarationThatIsOpen() {
            String focalPoint = Given.focalPointOf(city);
            declaration = Given.declaration(network, Map.of("state", "CLOSED"));
            Api.refused(begin(Api.as(focalPoint), Map.of()), 409, "conflict").body("detail", endsWith("is CLOSED and cannot be signed."));
            declaration = Given.declaration(network, Map.of("state", "CLOSED", "blocks", List.of()));
            Api.refused(begin(Api.as(focalPoint), Map.of()), 409, "conflict")
                    .body("detail", endsWith("is closed and its text is not here: it cannot be signed."));
            declaration = Given.declaration(network, Map.of());
            Api.refused(begin(Api.as(focalPoint), Map.of()), 404, "not-found");
        }

        @Test
        void needsALanguageThatWasReviewed() {
            String focalPoint = Given.focalPointOf(city);
            for (String language : List.of("fr", "de")) {
                Api.refused(begin(Api.as(focalPoint), Map.of("language", language)), 422, "rule-violated")
                        .body("violations.code", contains("language-missing"));
            }
            begin(Api.as(focalPoint), Map.of("language", "es")).then().statusCode(201);
        }

        @Test
        void refusesDaysThatCannotBe() {
            String tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1).toString();
            Api.refused(begin(Api.beyondSchema(Api.admin()), Map.of("resolutionDate", tomorrow)), 400, "invalid-request")
                    .body("violations.code", contains("in-the-future"));
            var backwards = Map.of("resolutionDate", "2026-03-02", "effectiveOn", "2026-03-01");
            Api.refused(begin(Api.beyondSchema(Api.admin()), backwards), 400, "invalid-request")
                    .body("violations.pointer", contains("/effectiveOn"));
            begin(Api.admin(), Map.of("resolutionDate", "2026-03-02", "effectiveOn", "2999-01-01")).then().statusCode(201);
        }

        @Test
        void refusesWhatTheSignedDocumentCannotShow() {
            var words = Map.of("signatoryName", "மேயர்", "signatoryTitle", "মেয়র", "resolutionReference", "१");
            Api.refused(begin(Api.beyondSchema(Api.admin()), words), 400, "invalid-request")
                    .body("violations.pointer", contains("/signatoryName", "/signatoryTitle", "/resolutionReference"))
                    .body("violations.code", contains("unprintable", "unprintable", "unprintable"));
        }

        @Test
        void countsTheDayWhereTheCityLies() {
            city = Given.city(Map.of("timeZone", "Etc/GMT+12"));
            String today = LocalDate.now(ZoneOffset.UTC).toString();
            int status = begin(Api.beyondSchema(Api.admin()), Map.of("resolutionDate", today)).statusCode();
            boolean isThere = !LocalDate.now(ZoneOffset.ofHours(-12)).isBefore(LocalDate.parse(today));
            assertEquals(isThere ? 201 : 400, status);
        }

        @Test
        void namesACityThatDoesNotExist() {
            city = "atlantis-xx";
            Api.refused(begin(Api.admin(), Map.of()), 422, "rule-violated").body("violations.pointer", contains("/city"));
        }
    }

    @Nested
    class UpdateAdherence {

        @Test
        void changesADraftStepByStep() {
            String id = Given.adherence(declaration, city);
            change(Api.as(Given.deputyOf(city)), id, Map.of("language", "es", "signatoryTitle", "Alcaldesa"))
                    .then().statusCode(200).body("language", equalTo("es")).body("signatoryTitle", equalTo("Alcaldesa"));
            change(Api.as(Given.focalPointOf(city)), id, Map.of("resolutionDate", "2026-03-02", "resolutionReference", "2026/117"))
                    .then().statusCode(200).body("resolutionReference", equalTo("2026/117"));
            Map<String, Object> none = new HashMap<>();
            none.put("signatoryTitle", null);
            change(Api.admin(), id, none).then().statusCode(200).body("$", not(hasKey("signatoryTitle")));
            Api.refused(change(Api.admin(), id, Map.of("language", "fr")), 422, "rule-violated");
        }

        @Test
        void leavesWhatWasSignedAsItIs() {
            String id = Given.signature(declaration, city);
            Api.refused(change(Api.as(Given.focalPointOf(city)), id, Map.of("signatoryName", "Another")), 409, "conflict");
            Api.refused(change(Api.as(Given.secretariatOf(network)), id, Map.of("signatoryName", "Another")), 403, "forbidden");
        }

        private Response change(RequestSpecification by, String id, Map<String, ?> patch) {
            return Api.patch(by, Api.etag(Api.admin(), "/adherences/" + id), patch).patch("/adherences/" + id);
        }
    }

    @Nested
    class DeleteAdherence {

        @Test
        void discardsADraftAndKeepsWhatWasSigned() {
            String path = "/adherences/" + Given.adherence(declaration, city);
            Api.as(Given.deputyOf(city)).header("If-Match", Api.etag(Api.admin(), path)).delete(path).then().statusCode(204);
            Api.refused(Api.admin().get(path), 404, "not-found");
            String signed = "/adherences/" + Given.signature(declaration, city);
            Api.refused(Api.admin().header("If-Match", Api.etag(signed)).delete(signed), 409, "conflict");
            Api.refused(Api.as(Given.person()).header("If-Match", Api.etag(signed)).delete(signed), 403, "forbidden");
        }
    }

    @Nested
    class ListAdherences {

        @Test
        void showsWhatWasSignedAndNoDrafts() {
            String other = Given.city(Map.of("country", "SE"));
            Given.adherence(declaration, Given.city());
            String first = Given.signature(declaration, city);
            String second = Given.signature(declaration, other);
            String path = "/adherences?declaration=" + declaration;
            Api.anyone().get(path + "&count=exact").then().statusCode(200)
                    .body("items.id", contains(second, first)).body("totalCount", equalTo(2));
            Api.anyone().get(path + "&sort=signedAt").then().body("items.id", contains(first, second));
            Api.anyone().get(path + "&country=SE").then().body("items.id", contains(second));
            Api.anyone().get(path + "&year=2026&city=" + city).then().body("items.id", contains(first));
            Api.anyone().get(path + "&year=1999").then().body("items", empty());
            Api.anyone().get("/adherences?sort=city,declaration&network=" + network).then().body("items.size()", equalTo(2));
            Api.anyone().get(path + "&state=WITHDRAWN").then().body("items", empty());
        }

        @Test
        void showsDraftsToThoseWhoActForTheCityWhenAsked() {
            String draft = Given.adherence(declaration, city);
            String path = "/adherences?state=DRAFT&declaration=" + declaration;
            Api.as(Given.focalPointOf(city)).get(path).then().body("items.id", contains(draft));
            Api.admin().get(path).then().body("items.id", contains(draft));
            for (var reader : List.of(Api.anyone(), Api.as(Given.secretariatOf(network)), Api.as(Given.focalPointOf(Given.city())))) {
                reader.get(path).then().statusCode(200).body("items", empty());
            }
        }
    }

    @Nested
    class ListDeclarationSignatures {

        @Test
        void countsByMonth() {
            String id = Given.signature(declaration, city);
            Given.signature(declaration, Given.city());
            Api.move(Api.admin(), "/adherences/" + id, Map.of("to", "WITHDRAWN", "reason", "COUNCIL_DECISION"));
            Api.anyone().get("/declarations/" + declaration + "/signatures")
                    .then()
                    .statusCode(200)
                    .body("items.month", contains(LocalDate.now(ZoneOffset.UTC).toString().substring(0, 7)))
                    .body("items.signed", contains(2))
                    .body("items.withdrawn", contains(1))
                    .body("items.standing", contains(1));
            Api.anyone().get("/declarations/" + declaration).then().body("signatures", equalTo(1));
            Api.anyone().get("/declarations?network=" + network).then().body("items.signatures", contains(1));
        }
    }

    @Nested
    class ListNonSignatories {

        @Test
        void namesTheMembersThatHaveNotSigned() {
            String signed = Given.city();
            String drafting = Given.city(Map.of("country", "SE"));
            List.of(city, signed, drafting).forEach(member -> Given.member(member, network));
            Given.signature(declaration, signed);
            Given.adherence(declaration, drafting);
            String withdrawn = Given.signature(declaration, city);
            Api.move(Api.admin(), "/adherences/" + withdrawn, Map.of("to", "WITHDRAWN", "reason", "COUNCIL_DECISION"));
            String path = "/declarations/" + declaration + "/non-signatories";
            List<String> missing = List.of(city, drafting).stream().sorted().toList();
            Api.as(Given.secretariatOf(network)).get(path).then().statusCode(200)
                    .body("items.city.slug", equalTo(missing)).body("items[0].since.edtf", equalTo("2020-03-01"));
            Api.admin().get(path + "?country=SE").then().body("items.city.slug", contains(drafting));
            String name = Api.read(Api.anyone().get("/cities/" + drafting)).path("ownName").asText();
            Api.admin().queryParam("q", name).get(path).then().body("items.city.slug", contains(drafting));
            Api.refused(Api.as(Given.focalPointOf(city)).get(path), 403, "forbidden");
        }
    }

    private Response begin(RequestSpecification by, Map<String, ?> fields) {
        Map<String, Object> wish = new HashMap<>(Map.of("city", city));
        wish.putAll(fields);
        return Api.json(by, wish).post("/declarations/" + declaration + "/adherences");
    }
}
