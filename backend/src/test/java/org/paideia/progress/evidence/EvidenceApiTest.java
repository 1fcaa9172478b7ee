package org.paideia.progress.evidence;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paideia.file.upload.Pictures;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

@ApiTest
class EvidenceApiTest {

    private static final Map<String, String> TITLES = Map.of("en", "The first Sunday", "es", "El primer domingo");

    private String city;
    private String focal;
    private String contributor;
    private String report;

    @BeforeEach
    void aDraft() {
        String network = Given.network();
        city = Given.city();
        Given.member(city, network);
        focal = Given.focalPointOf(city);
        contributor = Given.contributorOf(city);
        report = "/progress-reports/" + Given.progressReport(Given.publishedCommitment(city, network), Map.of());
    }

    @Test
    void goesAlongWithTheReportAndIsPublicWithIt() {
        String etag = Api.etag(Api.as(focal), report);
        String link = "/evidence/" + add(contributor, Map.of("titles", TITLES, "url", "https://example.org/libraries"))
                .then().statusCode(201).body("kind", equalTo("LINK")).extract().path("id");
        String document = "/evidence/" + add(contributor, Map.of("titles", TITLES, "file", sent("plan.pdf", Given.pdf())))
                .then().statusCode(201).body("kind", equalTo("FILE")).body("file.name", equalTo("plan.pdf")).extract().path("id");
        Api.refused(Api.patch(Api.as(focal), etag, Map.of("percentage", 50)).patch(report), 412, "changed-meanwhile");
        Api.as(focal).get(report + "/evidence").then().body("items.kind", contains("LINK", "FILE"));
        Api.refused(Api.anyone().get(document), 404, "not-found");
        Api.refused(Api.anyone().get(document + "/content"), 404, "not-found");
        Api.refused(Api.as(focal).get(link + "/content"), 404, "not-found");
        Api.move(Api.as(focal), report, Map.of("to", "SUBMITTED")).then().statusCode(200);
        Api.refused(add(focal, Map.of("titles", TITLES, "url", "https://example.org")), 409, "conflict").body("reason", equalTo("under-review"));
        Api.refused(remove(focal, link), 409, "conflict").body("reason", equalTo("under-review"));
        Api.move(Api.admin(), report, Map.of("to", "ACCEPTED")).then().statusCode(200);
        Api.anyone().get(document + "/content").then().statusCode(200).contentType("application/octet-stream")
                .header("Content-Disposition", endsWith("plan.pdf"));
        Api.anyone().get(report).then().body("evidence.kind", contains("LINK", "FILE"));
    }

    @Test
    void isTakenOffAgainAndTheFileWithIt() {
        String file = sent("plan.pdf", Given.pdf());
        String path = "/evidence/" + add(focal, Map.of("titles", TITLES, "file", file)).path("id");
        Api.refused(Api.as(focal).header("If-Match", Api.etag(Api.as(focal), "/files/" + file)).delete("/files/" + file), 409, "conflict")
                .body("reason", equalTo("in-use"));
        Api.refused(add(focal, Map.of("titles", TITLES, "file", file)), 422, "rule-violated").body("violations.pointer", contains("/file"));
        Api.refused(Api.as(focal).delete(path), 428, "precondition-required");
        remove(contributor, path).then().statusCode(204);
        Api.refused(Api.as(focal).get(path), 404, "not-found");
        Api.refused(Api.as(focal).get("/files/" + file), 404, "not-found");
    }

    @Test
    void refusesWhatIsNoneOrOfAnotherCity() {
        Api.refused(add(focal, Map.of("titles", TITLES)), 400, "invalid-request").body("violations.pointer", contains("/url"));
        Api.refused(add(focal, Map.of("titles", TITLES, "url", "https://example.org", "file", sent("plan.pdf", Given.pdf()))), 400, "invalid-request");
        Api.refused(add(focal, Map.of("titles", Map.of("fr", "Le plan"))), 400, "invalid-request").body("violations.pointer", contains("/titles", "/url"));
        Api.refused(add(focal, Map.of("titles", TITLES, "url", "ftp://example.org")), 400, "invalid-request");
        Api.refused(add(focal, Map.of("titles", Map.of("fr", "Le plan"), "url", "https://example.org")), 400, "invalid-request");
        Api.refused(add(focal, Map.of("titles", TITLES, "file", Given.file(city, "RESOLUTION", Given.pdf()))), 422, "rule-violated");
        Api.refused(add(focal, Map.of("titles", TITLES, "file", Given.file(Given.city(), "EVIDENCE", Given.pdf()))), 422, "rule-violated");
    }

    @Test
    void keepsPicturesWithoutPlacesAndDevices() {
        String id = add(contributor, Map.of("titles", TITLES, "file", sent("sunday.jpg", Pictures.jpegOfACamera())))
                .then().statusCode(201).body("kind", equalTo("PICTURE")).extract().path("id");
        byte[] kept = Api.as(focal).get("/evidence/" + id + "/content").then().statusCode(200).extract().asByteArray();
        String text = new String(kept, StandardCharsets.ISO_8859_1);
        for (String told : Pictures.TOLD_BY_THE_CAMERA) {
            assertFalse(text.contains(told), told);
        }
        assertEquals(16, Pictures.widthOf(kept));
        Api.refused(upload("page.jpg", "<html></html>".getBytes(StandardCharsets.UTF_8)), 415, "unsupported-media-type");
        Api.refused(upload("wide.png", Pictures.pngThatSaysItIs(30_000, 1)), 422, "rule-violated").body("violations.code", contains("unusable-file"));
        Api.refused(upload("torn.jpg", Arrays.copyOf(Pictures.jpegOfACamera(), 200)), 422, "rule-violated");
        Api.refused(upload("scan.tiff", new byte[] {'I', 'I', 42, 0, 8, 0, 0, 0, 0, 0}), 415, "unsupported-media-type");
        byte[] large = Arrays.copyOf(Given.pdf(), 11 * 1024 * 1024);
        Api.refused(upload("large.pdf", large), 413, "too-large");
        Api.refused(Api.upload(Api.as(contributor), city, "RESOLUTION", "a.pdf", Given.pdf()), 403, "forbidden");
        Api.as(focal).get(report + "/actions").then().body("items.action", hasItem("createEvidence")).body("items.action", not(hasItem("none")));
    }

    private String sent(String name, byte[] content) {
        return upload(name, content).then().statusCode(201).extract().path("id");
    }

    private Response upload(String name, byte[] content) {
        return Api.upload(Api.as(contributor), city, "EVIDENCE", name, content);
    }

    private Response add(String by, Map<String, ?> content) {
        return Api.json(Api.beyondSchema(Api.as(by)), content).post(report + "/evidence");
    }

    private Response remove(String by, String evidence) {
        return Api.as(by).header("If-Match", Api.etag(Api.admin(), report)).delete(evidence);
    }
}
