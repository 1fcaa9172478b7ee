package org.paideia.adherence;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paideia.document.Extracted;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;
import org.paideia.testing.Together;

/** A signature that a city gave on paper, and somebody entered: a record like the others, which says so. */
@ApiTest
class PaperSignatureApiTest {

    private String network;
    private String secretariat;
    private String declaration;
    private String city;

    @BeforeEach
    void begin() {
        network = Given.network();
        secretariat = Given.secretariatOf(network);
        declaration = Given.declaration(network, Map.of("state", "OPEN", "blocks", List.of(
                Given.block("CLAUSE", Map.of("en", "We care.")),
                Given.block("CLOSING", Map.of("en", "{{city.name}}, {{signatory.name}}, {{signedOn}}")))));
        city = Given.city(Map.of("names", Map.of("en", "Saint John"), "ownName", "Saint John", "timeZone", "Europe/Helsinki",
                "slug", Api.unique("saint-john") + "-fi"));
    }

    @Test
    void isARecordLikeTheOthersThatSaysWhoEnteredIt() throws Exception {
        String scan = scan();
        String path = "/adherences/" + entered(Map.of("scan", scan, "furtherSignatories", List.of(Map.of("name", "Matti Korhonen", "title", "Chair"))))
                .then().statusCode(201)
                .body("state", equalTo("SIGNED"))
                .body("signedOn", equalTo("2021-11-30"))
                .body("effectiveOn", equalTo("2021-11-30"))
                .body("signedAt", equalTo("2021-11-29T22:00:00Z"))
                .body("onPaper.role", equalTo("SECRETARIAT"))
                .body("onPaper.enteredBy", equalTo(Api.anyone().get("/networks/" + network).path("names.en")))
                .body("onPaper.scan", equalTo(scan))
                .extract().path("id");
        String code = Api.anyone().get(path).path("code");
        String who = Api.anyone().get(path).path("onPaper.enteredBy");
        Api.anyone().get("/verify/" + code).then().statusCode(200)
                .body("stands", equalTo(true))
                .body("signature.onPaper.enteredBy", equalTo(who))
                .body("signature.onPaper.scan", nullValue())
                .body("signature.furtherSignatories.name", contains("Matti Korhonen"))
                .body("signature.blocks.kind", contains("CLAUSE", "CLOSING"))
                .body("signature.blocks[0].number", equalTo(1))
                .body("signature.text", equalTo("We care.\n\nSaint John, Aino Virtanen, 30 November 2021"));
        Api.anyone().get("/adherences?declaration=" + declaration).then().body("items.onPaper.enteredBy", contains(who));
        Api.anyone().get("/declarations/" + declaration + "/signatures").then().body("items.month", contains("2021-11"));
        Api.anyone().get("/adherences.csv?declaration=" + declaration).then()
                .body(allOf(containsString("Matti Korhonen, Chair"), containsString("true," + who)));
        Api.anyone().get(path + "/transitions").then().body("items.to", contains("SIGNED"));
        String pdf = Extracted.whole(Api.anyone().get(path + "/document.pdf").then().statusCode(200).extract().asByteArray());
        String html = new String(Api.anyone().get(path + "/document.html").asByteArray(), StandardCharsets.UTF_8);
        for (String words : List.of(pdf, html)) {
            assertThat(words, allOf(containsString("On paper, entered by"), containsString(who), containsString("Matti Korhonen"),
                    containsString("30 November 2021"), not(containsString("Seal of the city"))));
        }
    }

    @Test
    void isEnteredByTheCityToo() {
        String focalPoint = Given.focalPointOf(city);
        entered(focalPoint, Map.of()).then().statusCode(201)
                .body("onPaper.role", equalTo("FOCAL_POINT"))
                .body("onPaper.enteredBy", equalTo("Saint John"));
    }

    @Test
    void isWithdrawnByTheCityAndByNobodyElse() {
        String path = "/adherences/" + entered(Map.of()).path("id");
        Map<String, ?> wish = Map.of("to", "WITHDRAWN", "reason", "SIGNED_IN_ERROR");
        Api.refused(Api.transition(Api.as(secretariat), path, Api.etag(path), wish), 403, "forbidden");
        Api.transition(Api.as(Given.focalPointOf(city)), path, Api.etag(path), wish).then().statusCode(200).body("state", equalTo("WITHDRAWN"));
        entered(Map.of()).then().statusCode(201);
    }

    @Test
    void isEnteredAlsoAfterTheDeclarationWasClosedAndInItsLanguages() {
        Api.move(Api.admin(), "/declarations/" + declaration, Map.of("to", "CLOSED")).then().statusCode(200);
        Api.refused(entered(Map.of("language", "fr")), 422, "rule-violated").body("violations.pointer", contains("/language"));
        entered(Map.of()).then().statusCode(201);
        String draft = Given.declaration(network, Map.of("state", "DRAFT"));
        Api.refused(Api.json(Api.as(secretariat), wish(Map.of())).post("/declarations/" + draft + "/paper-signatures"), 409, "conflict")
                .body("reason", equalTo("not-open"));
    }

    @Test
    void isRefusedWhereTheCityHasSignedOnceHoweverManyEnterItAtOnce() throws Exception {
        List<Integer> statuses = Together.act(Stream.generate(() -> wish(Map.of())).limit(4)
                .<java.util.concurrent.Callable<Integer>>map(wish -> () ->
                        Api.json(Api.as(secretariat), wish).post("/declarations/" + declaration + "/paper-signatures").statusCode())
                .toList());
        assertThat(statuses.stream().filter(status -> status == 201).toList(), contains(201));
        Api.refused(entered(Map.of()), 409, "conflict").body("reason", equalTo("adherence-open"));
    }

    @Test
    void takesThePlaceOfADraftOfWhichOnlyTheCityIsTold() {
        String draft = Given.adherence(declaration, city);
        entered(Map.of()).then().statusCode(201);
        Api.refused(Api.as(Given.focalPointOf(city)).get("/adherences/" + draft), 404, "not-found");
    }

    @Test
    void needsASheetOfTheCityAndADayThatHasBeen() {
        String elsewhere = Given.file(Given.city(), "SIGNED_PAPER", Given.pdf());
        String other = Given.file(city, "RESOLUTION", Given.pdf());
        for (String none : List.of(elsewhere, other)) {
            Api.refused(entered(Map.of("scan", none)), 422, "rule-violated").body("violations.pointer", contains("/scan"));
        }
        Api.refused(beyondSchema(Map.of("signedOn", LocalDate.now().plusDays(3).toString())), 400, "invalid-request")
                .body("violations.pointer", contains("/signedOn"));
        Api.refused(beyondSchema(Map.of("furtherSignatories", List.of(Map.of("name", "சென்னை", "title", "Chair")))), 400, "invalid-request")
                .body("violations.pointer", contains("/furtherSignatories/0/name"));
    }

    @Test
    void showsItsSheetToTheCityAndToTheNetworkAlone() {
        String scan = Api.upload(Api.as(secretariat), city, "SIGNED_PAPER", "sheet.pdf", Given.pdf())
                .then().statusCode(201).extract().path("id");
        Api.refused(Api.as(secretariat).get("/files/" + scan), 404, "not-found");
        entered(Map.of("scan", scan)).then().statusCode(201);
        Api.as(secretariat).get("/files/" + scan + "/content").then().statusCode(200);
        Api.as(Given.deputyOf(city)).get("/files/" + scan).then().statusCode(200);
        Api.refused(Api.as(Given.secretariatOf(Given.network())).get("/files/" + scan), 404, "not-found");
        Api.refused(Api.as(Given.focalPointOf(Given.city())).get("/files/" + scan), 404, "not-found");
        Api.refused(Api.admin().header("If-Match", Api.etag(Api.admin(), "/files/" + scan)).delete("/files/" + scan), 409, "conflict");
        Api.as(secretariat).get("/cities/" + city + "/files").then().statusCode(200).body("items", empty());
    }

    @Test
    void isToldOnTheDayOnWhichItWasSigned() {
        String id = entered(Map.of()).path("id");
        Api.anyone().get("/activities?recordKind=ADHERENCE&record=" + id).then().statusCode(200)
                .body("items.event", hasItem("adherence.signed")).body("items.happened.edtf", hasItem("2021-11-30"));
    }

    private Response beyondSchema(Map<String, ?> fields) {
        return Api.json(Api.beyondSchema(Api.as(secretariat)), wish(fields)).post("/declarations/" + declaration + "/paper-signatures");
    }

    private Response entered(Map<String, ?> fields) {
        return entered(secretariat, fields);
    }

    private Response entered(String by, Map<String, ?> fields) {
        return Api.json(Api.as(by), wish(fields)).post("/declarations/" + declaration + "/paper-signatures");
    }

    private Map<String, Object> wish(Map<String, ?> fields) {
        Map<String, Object> wish = new HashMap<>(Map.of("city", city, "signatoryName", "Aino Virtanen", "signatoryTitle", "Mayor",
                "signedOn", "2021-11-30"));
        wish.putAll(fields);
        wish.computeIfAbsent("scan", none -> scan());
        return wish;
    }

    private String scan() {
        return Given.file(city, "SIGNED_PAPER", Given.pdf());
    }
}
