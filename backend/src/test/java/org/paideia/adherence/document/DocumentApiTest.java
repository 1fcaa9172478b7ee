package org.paideia.adherence.document;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.paideia.document.Letterheads;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;
import org.paideia.testing.Together;

/** What was signed, on paper, and the resolution on which it rests. */
@ApiTest
class DocumentApiTest {

    private String network;
    private String declaration;
    private String city;

    @BeforeEach
    void begin() {
        network = Given.network();
        declaration = Given.declaration(network, Map.of("state", "OPEN", "blocks", List.of(
                Given.block("CLAUSE", Map.of("en", "We *care*.")), Given.block("CLOSING", Map.of("en", "{{city.name}} joins in.")))));
        city = Given.city(Map.of("names", Map.of("en", "Łódź on the Æ"), "slug", Api.unique("lodz") + "-fi"));
    }

    @Nested
    class OfASignature {

        private String path;

        @BeforeEach
        void sign() {
            path = "/adherences/" + Given.signature(declaration, city);
        }

        @Test
        void isOnePdfForEverybodyWhoseDigestVerifies() throws Exception {
            byte[] first = document(Api.anyone(), path, "pdf");
            assertArrayEquals(first, document(Api.admin(), path, "pdf"));
            String code = Api.anyone().get(path).path("code");
            Api.anyone().get("/verify?sha256=" + sha256(first))
                    .then()
                    .statusCode(200)
                    .body("code", equalTo(code))
                    .body("stands", equalTo(true))
                    .body("documentSha256", equalTo(sha256(first)));
            Api.anyone().get("/verify/" + code).then().body("signature.documentSha256", equalTo(sha256(first)));
            Api.refused(Api.anyone().get("/verify?sha256=" + "0".repeat(64)), 404, "not-found");
        }

        @Test
        void isMadeOnceWhenManyAskAtOnce() throws Exception {
            List<byte[]> all = Together.act(Collections.nCopies(4, () -> document(Api.anyone(), path, "pdf")));
            all.forEach(one -> assertArrayEquals(all.getFirst(), one));
            Api.as(Given.focalPointOf(city)).get("/cities/" + city + "/files?purpose=SIGNED_DOCUMENT")
                    .then().statusCode(200).body("items.sha256", contains(sha256(all.getFirst())));
        }

        @Test
        void isOneDocxForEverybodyUntilTheLetterheadIsAnother() throws Exception {
            List<byte[]> all = Together.act(Collections.nCopies(4, () -> document(Api.anyone(), path, "docx")));
            all.forEach(one -> assertArrayEquals(all.getFirst(), one));
            kept().body("items.sha256", contains(sha256(all.getFirst())));

            Api.upload(Api.admin(), city, "LETTERHEAD", "a.docx", Letterheads.withHeadAndFoot("The city hall", "Main street 1"))
                    .then().statusCode(201);
            byte[] onPaper = document(Api.anyone(), path, "docx");
            assertThat(everyPart(onPaper), containsString("The city hall"));
            assertArrayEquals(onPaper, document(Api.anyone(), path, "docx"));
            kept().body("items.sha256", contains(sha256(onPaper)));

            String letterhead = "/files/" + Api.admin().get("/cities/" + city + "/files?purpose=LETTERHEAD").path("items[0].id");
            Api.admin().header("If-Match", Api.etag(Api.admin(), letterhead)).delete(letterhead).then().statusCode(204);
            assertArrayEquals(all.getFirst(), document(Api.anyone(), path, "docx"));
        }

        private ValidatableResponse kept() {
            return Api.as(Given.focalPointOf(city)).get("/cities/" + city + "/files?purpose=SIGNED_DOCUMENT").then().statusCode(200);
        }

        @Test
        void saysTheWordsAndTheCodeInEveryForm() throws Exception {
            String code = Api.anyone().get(path).path("code");
            for (String words : List.of(
                    words(document(Api.anyone(), path, "pdf")),
                    new String(document(Api.anyone(), path, "html"), StandardCharsets.UTF_8).replaceAll("<[^>]+>", ""),
                    wordsOfWord(document(Api.anyone(), path, "docx")))) {
                assertThat(words, containsString("We care."));
                assertThat(words, containsString("Łódź on the Æ joins in."));
                assertThat(words, containsString(code));
                assertThat(words, containsString("Aino Virtanen"));
            }
        }

        @Test
        void namesTheCityInAScriptThatItCanShow() throws Exception {
            String chennai = Given.city(Map.of("sourceLanguage", "ta", "ownName", "சென்னை", "languages", List.of("ta"),
                    "names", Map.of("ta", "சென்னை", "fr", "Chennai"), "slug", Api.unique("chennai") + "-fi"));
            String signed = "/adherences/" + Given.signature(declaration, chennai);
            assertThat(words(document(Api.anyone(), signed, "pdf")), containsString("Chennai joins in."));
            assertThat(new String(document(Api.anyone(), signed, "html"), StandardCharsets.UTF_8), not(containsString("சென்னை")));
        }

        @Test
        void isNoneWhereTheCityHasNoNameThatItCanShow() {
            String chennai = Given.city(Map.of("sourceLanguage", "ta", "ownName", "சென்னை", "names", Map.of("ta", "சென்னை"),
                    "slug", Api.unique("chennai") + "-fi"));
            String draft = "/adherences/" + Given.adherence(declaration, chennai);
            Api.refused(Api.move(Api.admin(), draft, Map.of("to", "SIGNED", "textSha256", Given.digest(draft))), 409, "conflict")
                    .body("detail", containsString("cannot show ச"));
        }

        @Test
        void saysWhatTheCityWasCalledThen() throws Exception {
            Api.patch(Api.admin(), Api.etag("/cities/" + city), Map.of("names", Map.of("en", "Newtown"), "ownName", "Newtown"))
                    .patch("/cities/" + city).then().statusCode(200);
            for (String words : List.of(
                    words(document(Api.anyone(), path, "pdf")),
                    new String(document(Api.anyone(), path, "html"), StandardCharsets.UTF_8))) {
                assertThat(words, containsString("Łódź on the Æ"));
                assertThat(words, not(containsString("Newtown")));
            }
        }

        @Test
        void isStillThereWhenItWasWithdrawn() throws Exception {
            byte[] before = document(Api.anyone(), path, "pdf");
            Api.move(Api.admin(), path, Map.of("to", "WITHDRAWN", "reason", "COUNCIL_DECISION")).then().statusCode(200);
            assertArrayEquals(before, document(Api.anyone(), path, "pdf"));
            Api.anyone().get("/verify?sha256=" + sha256(before)).then().statusCode(200).body("stands", equalTo(false));
        }

        @Test
        void comesUnderItsName() {
            for (String form : List.of("pdf", "docx", "html")) {
                Api.anyone().get(path + "/document." + form).then().statusCode(200)
                        .header("Content-Disposition", startsWith("attachment; filename=\"" + declaration + "-" + city + "." + form + "\""));
            }
            Api.anyone().get(path + "/document.html").then().contentType(startsWith("text/html"));
        }
    }

    @Nested
    class OfADraft {

        @Test
        void isAPreviewForTheCityAloneAndKeptNowhere() throws Exception {
            String path = "/adherences/" + Given.adherence(declaration, city);
            String deputy = Given.deputyOf(city);
            for (String form : List.of("pdf", "docx", "html")) {
                Api.as(deputy).get(path + "/document." + form).then().statusCode(200);
                Api.refused(Api.anyone().get(path + "/document." + form), 404, "not-found");
                Api.refused(Api.as(Given.secretariatOf(network)).get(path + "/document." + form), 404, "not-found");
            }
            assertThat(words(document(Api.as(deputy), path, "pdf")), containsString("joins in."));
            Api.as(deputy).get("/cities/" + city + "/files").then().statusCode(200).body("items", empty());
        }

        @Test
        void isThereBeforeAnybodyWasNamedToSign() {
            String path = "/adherences/" + Api.json(Api.admin(), Map.of("city", city))
                    .post("/declarations/" + declaration + "/adherences").then().statusCode(201).extract().path("id");
            for (String form : List.of("pdf", "docx", "html")) {
                Api.admin().get(path + "/document." + form).then().statusCode(200);
            }
        }
    }

    @Nested
    class Resolution {

        @Test
        void isForThoseWhoActForTheCityUntilItIsSignedAndThenForTheNetworkToo() {
            String file = Given.file(city, "RESOLUTION", Given.pdf());
            String path = "/adherences/" + Given.adherence(declaration, city);
            Response named = change(path, Map.of(
                    "resolutionFile", file, "resolutionDate", "2026-03-02", "resolutionReference", "2026/117"));
            named.then().statusCode(200).body("resolutionFile", equalTo(file));
            String secretariat = Given.secretariatOf(network);
            Api.refused(Api.as(secretariat).get("/files/" + file), 404, "not-found");
            Api.move(Api.admin(), path, Map.of("to", "SIGNED", "textSha256", Given.digest(path))).then().statusCode(200);
            Api.as(secretariat).get("/files/" + file).then().statusCode(200);
            Api.as(Given.deputyOf(city)).get("/files/" + file).then().statusCode(200);
            Api.refused(Api.as(Given.focalPointOf(Given.city())).get("/files/" + file), 404, "not-found");
            Api.refused(Api.as(Given.secretariatOf(Given.network())).get("/files/" + file), 404, "not-found");
            Api.anyone().get(path).then().body("resolutionReference", equalTo("2026/117"));
        }

        @Test
        void staysWhileSomethingRestsOnIt() {
            String file = Given.file(city, "RESOLUTION", Given.pdf());
            String path = "/adherences/" + Given.adherence(declaration, city);
            change(path, Map.of("resolutionFile", file)).then().statusCode(200);
            Api.refused(
                    Api.admin().header("If-Match", Api.etag(Api.admin(), "/files/" + file)).delete("/files/" + file), 409, "conflict");
        }

        @Test
        void isAFileOfTheCity() {
            String path = "/adherences/" + Given.adherence(declaration, city);
            String elsewhere = Given.file(Given.city(), "RESOLUTION", Given.pdf());
            for (String none : List.of(elsewhere, "01932f6e-8a00-7000-8000-000000000003")) {
                Api.refused(change(path, Map.of("resolutionFile", none)), 422, "rule-violated")
                        .body("violations.pointer", contains("/resolutionFile"));
            }
        }

        private Response change(String path, Map<String, ?> patch) {
            return Api.patch(Api.admin(), Api.etag(Api.admin(), path), patch).patch(path);
        }
    }

    private static byte[] document(RequestSpecification reader, String path, String form) {
        return reader.get(path + "/document." + form).then().statusCode(200).extract().asByteArray();
    }

    private static String words(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String everyPart(byte[] docx) throws IOException {
        var all = new ByteArrayOutputStream();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            while (zip.getNextEntry() != null) {
                zip.transferTo(all);
            }
        }
        return all.toString(StandardCharsets.UTF_8);
    }

    private static String wordsOfWord(byte[] docx) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            while (!zip.getNextEntry().getName().equals("word/document.xml")) {
                zip.closeEntry();
            }
            return Jsoup.parse(new String(zip.readAllBytes(), StandardCharsets.UTF_8), "", Parser.xmlParser())
                    .select("w|t").stream().map(Element::wholeText).collect(Collectors.joining());
        }
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
