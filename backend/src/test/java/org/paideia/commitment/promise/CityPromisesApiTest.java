package org.paideia.commitment.promise;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusMock;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

/** What one city promised, on paper and in a frame. */
@ApiTest
class CityPromisesApiTest {

    private String city;
    private String open;

    @BeforeEach
    void aCityWithPromises() {
        String network = Given.network();
        city = Given.city();
        Given.member(city, network);
        open = Given.publishedCommitment(city, network);
        Given.acceptedReport(Given.publishedCommitment(city, network), Map.of("progress", "COMPLETED"));
        Given.commitment(city, network);
    }

    @Test
    void isPrintedAsLongAsItIsNotHeldAlready() throws IOException {
        Response paper = Api.anyone().get("/cities/" + city + "/commitments.pdf");
        paper.then().statusCode(200).header("Content-Disposition", containsString(city + "-commitments.pdf"));
        try (PDDocument document = Loader.loadPDF(paper.asByteArray())) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("In progress") || text.contains("Not started"), text);
            assertTrue(text.contains("Completed"), text);
            assertTrue(text.contains("Reports up to date"), text);
        }
        Api.anyone().header("If-None-Match", paper.header("ETag")).get("/cities/" + city + "/commitments.pdf").then().statusCode(304);
        Response french = Api.anyone().get("/cities/" + city + "/commitments.pdf?lang=fr");
        assertNotEquals(paper.header("ETag"), french.header("ETag"));
        Api.anyone().get("/cities/" + Given.city() + "/commitments.pdf").then().statusCode(200);
        Api.refused(Api.anyone().get("/cities/no-such-city/commitments.pdf"), 404, "not-found");
    }

    @Test
    void isFramedByAnySite() {
        String address = "/cities/" + city + "/commitments.html";
        Response page = Api.anyone().get(address);
        page.then().statusCode(200).header("Content-Security-Policy", containsString("frame-ancestors *"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("<html lang=\"en\">")).body(containsString("/en/commitments/" + open)).body(containsString("Completed"))
                .body(containsString("Reports up to date")).body(not(containsString("<script")));
        assertEquals(2, page.asString().split("<li>").length - 1);
        Api.anyone().header("If-None-Match", page.header("ETag")).get(address).then().statusCode(304);
        Api.anyone().get(address + "?lang=fr").then().body(containsString("Tenu<")).body(not(containsString("Tenus")));
        Api.anyone().get(address + "?lang=es").then().body(containsString("<html lang=\"es\">")).body(containsString("Informes al día"));
        Api.anyone().get("/cities/" + Given.city() + "/commitments.html").then().body(containsString("No commitments are published yet."));
        Api.refused(Api.anyone().get(address + "?lang=de"), 400, "invalid-request");
        String path = "/commitments/" + open;
        Api.patch(Api.admin(), Api.etag(Api.admin(), path), Map.of("titles", Map.of("en", "Books & <b>more</b>"))).patch(path).then().statusCode(200);
        Api.anyone().get(address).then().body(containsString("Books &amp; &lt;b&gt;more&lt;/b&gt;"));
        LocalDate due = LocalDate.parse(Api.anyone().get("/commitments/" + open).path("reportDueOn"));
        QuarkusMock.installMockForType(Clock.fixed(due.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC), Clock.class);
        Api.anyone().get(address).then().body(containsString("Report due"));
    }
}
