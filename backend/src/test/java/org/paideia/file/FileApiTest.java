package org.paideia.file;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

/** Files of a city: sent, listed, fetched and removed. */
@ApiTest
class FileApiTest {

    private static final int TEN_MEBIBYTES = 10 * 1024 * 1024;

    @Inject
    SomeUses uses;

    private String city;
    private String deputy;

    @BeforeEach
    void begin() {
        city = Given.city();
        deputy = Given.deputyOf(city);
    }

    static Stream<Arguments> taken() {
        return Stream.of(
                arguments("a.PDF", Given.pdf(), "application/pdf"),
                arguments("b.png", Samples.picture("png"), "image/png"),
                arguments("c.jpg", Samples.picture("jpg"), "image/jpeg"),
                arguments("d.tiff", Samples.picture("tiff"), "image/tiff"),
                arguments("e.odt", Samples.odt(), "application/vnd.oasis.opendocument.text"),
                arguments("f.docx", Samples.docx(), Samples.DOCX));
    }

    static Stream<Arguments> notTaken() {
        return Stream.of(
                arguments("a.pdf", Samples.bytes("<html><script>alert(1)</script></html>")),
                arguments("b.png", Samples.bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")),
                arguments("c.pdf", Samples.bytes("MZ\u0090\u0000 a program")),
                arguments("d.docx", Samples.zip()),
                arguments("e.pdf", Samples.bytes("just words")),
                arguments("f.pdf", new byte[0]));
    }

    @Nested
    class UploadCityFile {

        @ParameterizedTest
        @MethodSource("org.paideia.file.FileApiTest#taken")
        void tellsWhatItIsByWhatItHolds(String name, byte[] content, String mediaType) throws Exception {
            String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
            String id = Api.upload(Api.as(deputy), city, "RESOLUTION", name, content)
                    .then()
                    .statusCode(201)
                    .body("city", equalTo(city))
                    .body("purpose", equalTo("RESOLUTION"))
                    .body("name", equalTo(name))
                    .body("mediaType", equalTo(mediaType))
                    .body("size", equalTo(content.length))
                    .body("sha256", equalTo(sha256))
                    .extract()
                    .path("id");
            assertArrayEquals(content, fetch(deputy, id).then().statusCode(200).extract().asByteArray());
        }

        @ParameterizedTest
        @MethodSource("org.paideia.file.FileApiTest#notTaken")
        void refusesWhatIsNotTaken(String name, byte[] content) {
            Api.refused(Api.upload(Api.as(deputy), city, "RESOLUTION", name, content), 415, "unsupported-media-type")
                    .body("detail", containsString("application/pdf"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"a.png", "a.pdf.exe", "pdf", "a.pdf ", "a.docx"})
        void refusesANameThatSaysOtherwise(String name) {
            Api.refused(Api.upload(Api.as(deputy), city, "RESOLUTION", name, Given.pdf()), 422, "rule-violated")
                    .body("violations.code", contains("lying-extension"))
                    .body("violations.parameter", contains("name"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"../a.pdf", "a/b.pdf", "a\\b.pdf", "a\nb.pdf", ""})
        void refusesANameThatIsNone(String name) {
            Api.refused(Api.upload(Api.as(deputy), city, "RESOLUTION", name, Given.pdf()), 400, "invalid-request");
        }

        @ParameterizedTest
        @ValueSource(strings = {"SIGNED_DOCUMENT", "FLAG", ""})
        void refusesAPurposeForWhichNobodySendsFiles(String purpose) {
            Api.refused(Api.upload(Api.as(deputy), city, purpose, "a.pdf", Given.pdf()), 400, "invalid-request")
                    .body("violations.parameter", contains("purpose"));
        }

        @Test
        void takesTenMebibytesAndNoByteMore() {
            byte[] content = new byte[TEN_MEBIBYTES];
            System.arraycopy(Given.pdf(), 0, content, 0, 20);
            Api.upload(Api.as(deputy), city, "RESOLUTION", "a.pdf", content).then().statusCode(201).body("size", equalTo(TEN_MEBIBYTES));
            byte[] larger = java.util.Arrays.copyOf(content, TEN_MEBIBYTES + 1);
            Api.refused(Api.upload(Api.as(deputy), city, "RESOLUTION", "a.pdf", larger), 413, "too-large");
        }

        @Test
        void countsWhatComesWithoutALength() throws Exception {
            byte[] content = new byte[TEN_MEBIBYTES + 1];
            System.arraycopy(Given.pdf(), 0, content, 0, 20);
            Response length = Api.upload(Api.as(deputy), city, "RESOLUTION", "a.pdf", Given.pdf());
            length.then().statusCode(201);
            var request = java.net.http.HttpRequest.newBuilder(java.net.URI.create("http://localhost:" + io.restassured.RestAssured.port
                            + "/api/v1/cities/" + city + "/files?purpose=RESOLUTION&name=a.pdf"))
                    .header("Authorization", "Bearer " + org.paideia.testing.Issuer.person(deputy, java.util.Set.of()))
                    .header("Content-Type", "application/octet-stream")
                    .POST(java.net.http.HttpRequest.BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(content)));
            try (var client = java.net.http.HttpClient.newBuilder().version(java.net.http.HttpClient.Version.HTTP_1_1).build()) {
                var answer = client.send(request.build(), java.net.http.HttpResponse.BodyHandlers.ofString());
                org.junit.jupiter.api.Assertions.assertEquals(413, answer.statusCode(), answer.body());
            }
        }

        @Test
        void isDoneOnceUnderOneKey() {
            byte[] content = Given.pdf();
            String key = Api.unique("key");
            String first = upload(key, content).then().statusCode(201).extract().path("id");
            upload(key, content)
                    .then()
                    .statusCode(201)
                    .header("Idempotent-Replayed", "true")
                    .body("id", equalTo(first));
            Api.refused(upload(key, Given.pdf()), 422, "key-reused");
            list(deputy).body("items.id", contains(first));
        }

        /** The name stands in the query. */
        @Test
        void isNotTheSameUnderAnotherName() {
            byte[] content = Given.pdf();
            String key = Api.unique("key");
            upload(key, content).then().statusCode(201);
            Response other = Api.upload(Api.as(deputy).header("Idempotency-Key", key), city, "RESOLUTION", "b.pdf", content);
            Api.refused(other, 422, "key-reused");
            list(deputy).body("items.name", contains("a.pdf"));
        }

        private Response upload(String key, byte[] content) {
            return Api.upload(Api.as(deputy).header("Idempotency-Key", key), city, "RESOLUTION", "a.pdf", content);
        }
    }

    @Nested
    class ListCityFiles {

        @Test
        void showsTheNewestFirstAndNarrowsByPurpose() {
            String first = Given.file(city, "RESOLUTION", Given.pdf());
            String second = Given.file(city, "RESOLUTION", Given.pdf());
            String letterhead = Api.upload(Api.as(deputy), city, "LETTERHEAD", "a.docx", Samples.docx()).path("id");
            list(deputy).body("items.id", contains(letterhead, second, first));
            Api.as(deputy).get("/cities/" + city + "/files?purpose=LETTERHEAD").then().body("items.id", contains(letterhead));
            Api.as(deputy).get("/cities/" + city + "/files?purpose=FLAG").then().statusCode(200).body("items", empty());
            String next = Api.as(deputy).get("/cities/" + city + "/files?limit=2&sort=createdAt").then()
                    .body("items.id", contains(first, second))
                    .extract()
                    .path("nextCursor");
            Api.as(deputy).get("/cities/" + city + "/files?limit=2&sort=createdAt&cursor=" + next).then()
                    .body("items.id", contains(letterhead));
        }

        @Test
        void showsNothingToOthers() {
            Given.file(city, "RESOLUTION", Given.pdf());
            list(Given.person()).body("items", empty());
            list(Given.deputyOf(Given.city())).body("items", empty());
        }
    }

    @Nested
    class DownloadFile {

        @Test
        void comesAsAnAttachmentThatNoBrowserActsUpon() {
            String name = "Beschluß *114* „Älteste“ '1' 教育.pdf";
            String id = Api.upload(Api.as(deputy), city, "RESOLUTION", name, Given.pdf()).path("id");
            fetch(deputy, id)
                    .then()
                    .statusCode(200)
                    .contentType("application/octet-stream")
                    .header("Content-Disposition", containsString("attachment; filename=\"Beschlu_ _114_ _"))
                    .header("Content-Disposition", endsWith("filename*=UTF-8''Beschlu%C3%9F%20%2A114%2A%20%E2%80%9E%C3%84lteste"
                            + "%E2%80%9C%20%271%27%20%E6%95%99%E8%82%B2.pdf"))
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Content-Security-Policy", containsString("sandbox"))
                    .header("Cache-Control", "private, no-cache");
        }

        @Test
        void isForThoseWhoMaySeeTheRecordItBelongsTo() {
            String network = Given.network();
            String secretariat = Given.secretariatOf(network);
            String id = Given.file(city, "RESOLUTION", Given.pdf());
            Api.refused(fetch(secretariat, id), 404, "not-found");
            uses.begin(UUID.fromString(id), network);
            fetch(secretariat, id).then().statusCode(200);
            Api.as(secretariat).get("/files/" + id).then().statusCode(200);
            Api.refused(fetch(Given.secretariatOf(Given.network()), id), 404, "not-found");
            Api.refused(Api.as(secretariat).header("If-Match", etag(id)).delete("/files/" + id), 403, "forbidden");
        }
    }

    @Nested
    class DeleteFile {

        @Test
        void removesItForGood() {
            String id = Given.file(city, "RESOLUTION", Given.pdf());
            Api.as(deputy).header("If-Match", etag(id)).delete("/files/" + id).then().statusCode(204);
            Api.refused(Api.as(deputy).get("/files/" + id), 404, "not-found");
            Api.refused(fetch(deputy, id), 404, "not-found");
            list(deputy).body("items", empty());
        }

        @Test
        void leavesWhatARecordNeeds() {
            String id = Given.file(city, "RESOLUTION", Given.pdf());
            uses.begin(UUID.fromString(id), Given.network());
            Api.refused(Api.as(deputy).header("If-Match", etag(id)).delete("/files/" + id), 409, "conflict")
                    .body("reason", equalTo("in-use"));
            fetch(deputy, id).then().statusCode(200);
        }

        @Test
        void isToldInTheHistoryOfTheCityAlone() {
            String id = Given.file(city, "RESOLUTION", Given.pdf());
            Api.as(deputy).header("If-Match", etag(id)).delete("/files/" + id).then().statusCode(204);
            Api.as(deputy).get("/activities?city=" + city + "&recordKind=FILE").then()
                    .body("items.event", hasItems("file.stored", "file.deleted"));
            Api.anyone().get("/activities?city=" + city + "&recordKind=FILE").then().body("items", empty());
        }
    }

    private io.restassured.response.ValidatableResponse list(String person) {
        return Api.as(person).get("/cities/" + city + "/files").then().statusCode(200);
    }

    private static Response fetch(String person, String id) {
        return Api.as(person).get("/files/" + id + "/content");
    }

    private static String etag(String id) {
        return Api.etag(Api.admin(), "/files/" + id);
    }
}
