package org.paideia.registration;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.paideia.registration.SomeRegistrations.group;
import static org.paideia.registration.SomeRegistrations.register;
import static org.paideia.registration.SomeRegistrations.saidBy;
import static org.paideia.registration.SomeRegistrations.unpacked;

import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paideia.document.Extracted;
import org.paideia.registration.link.SomeLinks;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

/** Badges of those who have a place on site: one for the delegate, sheets of many for the organiser, an archive of very many. */
@ApiTest
class BadgeApiTest {

    private String event;
    private String organiser;
    private String city;
    private String nameOfCity;
    private String focal;

    @BeforeEach
    void anEvent() {
        event = Given.openedConference(Given.network(), Map.of("places", List.of(Map.of("mode", "ONSITE", "capacity", 205), Map.of("mode", "ONLINE"))));
        organiser = Given.person();
        Given.eventRole(event, organiser, "ORGANISER");
        nameOfCity = Api.unique("Exampleton");
        city = Given.city(Map.of("names", Map.of("en", nameOfCity)));
        focal = Given.focalPointOf(city);
    }

    @Test
    void isForTheDelegateWithTheCodeForTheEntrance() throws IOException {
        String id = registered("Ada Example", Map.of("organisation", "A library"));
        String link = "/registration-links/" + SomeLinks.codeOf(id);
        byte[] badge = Api.anyone().get(link + "/badge.pdf").then().statusCode(200).header("Cache-Control", "no-store").extract().asByteArray();
        String words = Extracted.whole(badge);
        assertTrue(words.contains("Ada Example") && words.contains("A library") && words.contains("4 May 2036"), words);
        assertEquals(List.of(saidBy(Api.anyone().get(link + "/check-in-code.png").asByteArray())), codes(badge));
        assertEquals(1, Extracted.pages(badge));
        String path = "/registrations/" + id + "/badge.pdf";
        Api.as(organiser).get(path).then().statusCode(200).header("Content-Disposition", containsString("badge.pdf"));
        Api.refused(Api.as(focal).get(path), 404, "not-found");
        Api.refused(Api.anyone().get("/registration-links/" + "b".repeat(26) + "/badge.pdf"), 404, "not-found");
        String ofCity = group(focal, event, city, 1).then().statusCode(200).extract().path("items[0].id");
        Api.refused(Api.as(focal).get("/registrations/" + ofCity + "/badge.pdf"), 403, "forbidden");
        String online = registered("Eve Online", Map.of("mode", "ONLINE"));
        Api.refused(Api.as(organiser).get("/registrations/" + online + "/badge.pdf"), 404, "not-found");
        Api.refused(Api.anyone().get("/registration-links/" + SomeLinks.codeOf(online) + "/badge.pdf"), 404, "not-found");
    }

    @Test
    void comeOnSheetsOfEightInTheOrderOfTheNames() throws IOException {
        Api.refused(sheets(""), 404, "not-found");
        Api.refused(archive(""), 404, "not-found");
        for (String name : List.of("Nine", "Eight", "Seven", "Six", "Five", "Four", "Three", "Two")) {
            registered(name + " Example", Map.of());
        }
        registered("Zoe Online", Map.of("mode", "ONLINE"));
        String cancelled = registered("Yan Cancelled", Map.of());
        Api.move(Api.as(organiser), "/registrations/" + cancelled, Map.of("to", "CANCELLED")).then().statusCode(200);
        group(focal, event, city, 1).then().statusCode(200);
        byte[] sheets = sheets("").then().statusCode(200).contentType("application/pdf")
                .header("Content-Disposition", "attachment; filename=\"badges.pdf\"").extract().asByteArray();
        String words = Extracted.whole(sheets);
        assertEquals(2, Extracted.pages(sheets));
        assertEquals(9, codes(sheets).stream().distinct().count());
        assertTrue(words.indexOf("Delegate 0") < words.indexOf("Eight Example") && words.indexOf("Eight Example") < words.indexOf("Two Example"), words);
        assertFalse(words.contains("Zoe") || words.contains("Yan"), words);
        assertTrue(Extracted.whole(sheets("&city=" + city).asByteArray()).contains(nameOfCity));
        assertEquals(1, codes(sheets("&q=nine").asByteArray()).size());
        assertEquals(9, codes(sheets("&state=CONFIRMED,CANCELLED&mode=ONSITE").asByteArray()).size());
        Api.refused(sheets("&mode=ONLINE"), 404, "not-found");
        Api.refused(sheets("&state=CANCELLED"), 404, "not-found");
        Api.refused(Api.as(Given.person()).get("/badges.pdf?kind=CONFERENCE&event=" + event), 403, "forbidden");
        Api.refused(Api.as(Given.person()).get("/badges.zip?kind=CONFERENCE&event=" + event), 403, "forbidden");
    }

    /** However many delegates there are, no document has more than two hundred of them. */
    @Test
    void comeInAnArchiveWhereTheyAreTooManyForOneDocument() throws IOException {
        for (int i = 0; i < 4; i++) {
            group(focal, event, city, 50).then().statusCode(200);
        }
        assertEquals(200, codes(sheets("").then().statusCode(200).extract().asByteArray()).size());
        registered("Zoe Example", Map.of());
        Api.refused(sheets(""), 422, "rule-violated").body("reason", equalTo("too-many-badges"));
        Map<String, byte[]> files = unpacked(archive("").then().statusCode(200).contentType("application/zip").extract().asByteArray());
        assertEquals(List.of("badges-001.pdf", "badges-002.pdf"), List.copyOf(files.keySet()));
        assertEquals(25, Extracted.pages(files.get("badges-001.pdf")));
        assertTrue(Extracted.whole(files.get("badges-002.pdf")).contains("Zoe Example"));
    }

    private Response sheets(String filter) {
        return Api.as(organiser).get("/badges.pdf?kind=CONFERENCE&event=" + event + filter);
    }

    private Response archive(String filter) {
        return Api.as(organiser).get("/badges.zip?kind=CONFERENCE&event=" + event + filter);
    }

    /** What the QR codes of a document say. */
    private static List<String> codes(byte[] pdf) throws IOException {
        List<String> codes = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getXObjectNames()) {
                    if (page.getResources().getXObject(name) instanceof PDImageXObject image) {
                        ByteArrayOutputStream png = new ByteArrayOutputStream();
                        ImageIO.write(image.getImage(), "png", png);
                        codes.add(saidBy(png.toByteArray()));
                    }
                }
            }
        }
        return codes;
    }

    private String registered(String name, Map<String, ?> more) {
        Map<String, Object> fields = new HashMap<>(more);
        fields.put("name", name);
        return register(Api.anyone(), event, fields).then().statusCode(201).extract().path("id");
    }
}
