package org.paideia.minutes.paper;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

/** Convocations and minutes on paper. */
@ApiTest
class MeetingPaperApiTest {

    private static final List<String> FORMS = List.of("pdf", "docx", "html");

    private String network;
    private String city;

    @BeforeEach
    void aNetwork() {
        network = Given.network();
        city = Given.city(Map.of("names", Map.of("en", "Łódź on the Æ"), "slug", Api.unique("lodz") + "-fi"));
        Given.member(city, network);
    }

    @Test
    void aConvocationSaysWhatWasSentInEveryForm() throws Exception {
        String meeting = Given.confirmedMeeting(network, Map.of(
                "titles", Map.of("en", "17th Meeting", "es", "17.º Encuentro"), "timeZone", "Europe/Madrid",
                "startsAt", "2031-05-04T07:30:00Z", "venue", Map.of("name", "Atrium <b>&</b> hall"),
                "items", List.of(Map.of("titles", Map.of("en", "Welcome *all*", "es", "Bienvenida"), "startsAt", "2031-05-04T07:30:00Z",
                        "minutes", 30, "presenter", "The mayor", "notes", Map.of("en", "With **music**.")))));
        String id = Api.json(Api.admin(), Map.of("answerBy", "2031-04-01", "messages", Map.of("en", "We look forward to it.")))
                .post("/meetings/" + meeting + "/convocations").then().statusCode(201).extract().path("id");
        Api.patch(Api.admin(), Api.etag("/meetings/" + meeting), Map.of("venue", Map.of("name", "Elsewhere")))
                .patch("/meetings/" + meeting).then().statusCode(200);
        String path = "/convocations/" + id + "/document";
        for (String words : inEveryForm(path, "")) {
            for (String said : List.of("17th Meeting", "May 2031", "09:30", "Europe/Madrid", "Atrium <b>&</b> hall", "1 April 2031",
                    "We look forward to it.", "Agenda", "Welcome *all*", "30 min", "The mayor", "With music.", "Days of notice")) {
                assertThat(words, containsString(said));
            }
            assertThat(words, not(containsString("Elsewhere")));
        }
        for (String words : inEveryForm(path, "?language=es")) {
            assertThat(words, containsString("17.º Encuentro"));
            assertThat(words, containsString("Bienvenida"));
            assertThat(words, containsString("Orden del día"));
        }
        Api.anyone().get(path + ".html?language=fi").then().statusCode(200).body(containsString("lang=\"en\"")).body(containsString("17th Meeting"));
        Api.refused(Api.anyone().get(path + ".html?language=klingon"), 400, "invalid-request");
        byte[] pdf = document(Api.anyone(), path + ".pdf");
        assertArrayEquals(pdf, document(Api.anyone(), path + ".pdf"));
        Api.anyone().get(path + ".pdf").then().header("Content-Disposition", containsString(meeting + "-1.pdf"));
    }

    @Test
    void minutesSayWhoWasThereWhatWasDecidedAndWhatIsToBeDone() throws Exception {
        String meeting = Given.heldMeeting(network, Map.of("titles", Map.of("en", "17th Meeting", "es", "17.º Encuentro")));
        Given.minutes(meeting, Map.of());
        attends(meeting, city, "PRESENT");
        String excused = Given.city(Map.of("names", Map.of("en", "Nowhere to be seen")));
        attends(meeting, excused, "EXCUSED");
        Given.decision(meeting, Map.of("texts", Map.of("en", "We **agree** on it."), "vote", Map.of("inFavour", 41, "against", 1, "abstained", 2)));
        Given.actionPoint(meeting, Map.of("city", city, "dueOn", "2025-12-15"));
        String next = Given.meeting(network, Map.of("state", "HELD", "previous", meeting, "when", Map.of("edtf", "2025-11-05")));
        Api.json(Api.admin(), Map.of("outcome", "CORRECTED", "corrections", "It was 42 votes.")).put("/meetings/" + next + "/approval")
                .then().statusCode(200);
        String path = "/meetings/" + meeting + "/minutes";
        for (String words : inEveryForm(path, "")) {
            for (String said : List.of("17th Meeting", "October 2025", "Łódź on the Æ", "The mayor opened the meeting.", "Decisions", "We agree on it.",
                    "In favour: 41. Against: 1. Abstained: 2.", "Action points", "Send the list.", "due by 15 December 2025", "open",
                    "Approved with corrections", "It was 42 votes.")) {
                assertThat(words, containsString(said));
            }
            assertThat(words, not(containsString("Nowhere to be seen")));
        }
        for (String words : inEveryForm(path, "?language=es")) {
            assertThat(words, containsString("La alcaldesa abrió la reunión."));
            assertThat(words, containsString("Acuerdos"));
            assertThat(words, containsString("Enviar la lista."));
        }
    }

    @Test
    void minutesForMembersAreOnPaperForMembersAlone() {
        String meeting = Given.heldMeeting(network, Map.of());
        Given.minutes(meeting, Map.of("audience", "MEMBERS"));
        for (String form : FORMS) {
            Api.refused(Api.anyone().get("/meetings/" + meeting + "/minutes." + form), 404, "not-found");
            Api.as(Given.focalPointOf(city)).get("/meetings/" + meeting + "/minutes." + form).then().statusCode(200)
                    .header("Cache-Control", equalTo("private, no-cache"));
        }
    }

    private static void attends(String meeting, String city, String presence) {
        Api.json(Api.admin(), Map.of("presence", presence)).put("/meetings/" + meeting + "/attendance/" + city).then().statusCode(200);
    }

    private static List<String> inEveryForm(String path, String query) throws IOException {
        return List.of(
                words(document(Api.anyone(), path + ".pdf" + query)),
                Jsoup.parse(new String(document(Api.anyone(), path + ".html" + query), StandardCharsets.UTF_8)).body().text(),
                wordsOfWord(document(Api.anyone(), path + ".docx" + query)));
    }

    private static byte[] document(RequestSpecification reader, String address) {
        return reader.get(address).then().statusCode(200).extract().asByteArray();
    }

    private static String words(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
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
}
