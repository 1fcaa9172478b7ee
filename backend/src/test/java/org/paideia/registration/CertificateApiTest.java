package org.paideia.registration;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.paideia.registration.SomeRegistrations.checkIn;
import static org.paideia.registration.SomeRegistrations.put;
import static org.paideia.registration.SomeRegistrations.register;
import static org.paideia.registration.SomeRegistrations.unpacked;

import io.quarkus.test.junit.QuarkusMock;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paideia.document.Extracted;
import org.paideia.registration.later.LaterJob;
import org.paideia.registration.link.SomeLinks;
import org.paideia.shared.text.Sha256;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;
import org.paideia.testing.Together;

/** The certificate of a delegate who was there: fetched whenever wanted, verified, and true also when the data of the delegate are gone. */
@ApiTest
class CertificateApiTest {

    /** Of the conferences that {@link Given} opens. */
    private static final Instant MORNING = Instant.parse("2036-05-04T08:00:00Z");

    @Inject
    LaterJob later;

    private String event;
    private String organiser;
    private String id;
    private String certificate;
    private String behindLink;

    @BeforeEach
    void aDelegate() {
        String network = Given.network(Map.of("names", Map.of("en", Api.unique("Network"), "es", "Red de Ejemplos")));
        itIs(MORNING);
        event = Given.openedConference(network, Map.of("places", List.of(Map.of("mode", "ONSITE"), Map.of("mode", "ONLINE"))));
        organiser = Given.person();
        Given.eventRole(event, organiser, "ORGANISER");
        id = registered("Ada María Example", Map.of("language", "es", "organisation", "A library"));
        certificate = "/registrations/" + id + "/certificate";
        behindLink = "/registration-links/" + SomeLinks.codeOf(id) + "/certificate";
    }

    @Test
    void isFetchedByWhoeverWasThereInTheirLanguageAndVerified() throws IOException {
        for (String path : List.of(behindLink, behindLink + ".pdf", certificate, certificate + ".pdf")) {
            Api.refused(Api.as(organiser).get(path), 404, "not-found");
        }
        attended(id);
        String code = Api.anyone().get(behindLink).then().statusCode(200).header("Cache-Control", "no-store")
                .body("fullName", equalTo("Ada María Example")).body("language", equalTo("es")).body("registration", equalTo(id))
                .extract().path("code");
        byte[] pdf = Api.anyone().get(behindLink + ".pdf").then().statusCode(200).header("Cache-Control", "no-store").extract().asByteArray();
        String words = Extracted.whole(pdf);
        for (String said : List.of("Certificado de asistencia", "La Red de Ejemplos certifica que", "Ada María Example", "A library",
                "ha participado en", "Una conferencia", "4 de mayo de 2036", "http://localhost:5173/verify/" + code)) {
            assertTrue(words.contains(said), said + " is not in " + words);
        }
        assertEquals(1, Extracted.pages(pdf));
        assertArrayEquals(pdf, Api.as(organiser).get(certificate + ".pdf").then().statusCode(200).extract().asByteArray());
        Api.as(organiser).get(certificate).then().statusCode(200).body("code", equalTo(code));
        Api.anyone().get("/verify/" + code.toLowerCase()).then().statusCode(200).body("kind", equalTo("CERTIFICATE")).body("stands", equalTo(true))
                .body("certificate.fullName", equalTo("Ada María Example")).body("certificate.represents", equalTo("A library"))
                .body("certificate.event.slug", equalTo(event)).body("certificate.title", equalTo("Una conferencia"))
                .body("certificate.issuerName", equalTo("Red de Ejemplos")).body("certificate.mode", equalTo("ONSITE"))
                .body("certificate.nameSha256", equalTo(digest(code, "Ada María Example")));
    }

    @Test
    void saysForWhichCityAndThatOneTookPartOnline() throws IOException {
        String city = Given.city(Map.of("names", Map.of("en", Api.unique("Exampleton"), "fr", "Exempleville")));
        String focal = Given.focalPointOf(city);
        Map<String, ?> delegate = Map.of("name", "Bea Example", "email", Api.unique("bea") + "@example.org", "language", "fr");
        String online = Api.json(Api.as(focal), Map.of("kind", "CONFERENCE", "event", event, "mode", "ONLINE", "city", city, "delegates", List.of(delegate)))
                .post("/registration-groups").then().statusCode(200).extract().path("items[0].id");
        attended(online);
        String path = "/registrations/" + online + "/certificate";
        String words = Extracted.whole(Api.as(organiser).get(path + ".pdf").then().statusCode(200).extract().asByteArray());
        assertTrue(words.contains("Attestation de participation") && words.contains("Exempleville, ") && words.contains("a participé en ligne"), words);
        Api.refused(Api.as(focal).get(path), 403, "forbidden");
        Api.refused(Api.as(focal).get(path + ".pdf"), 403, "forbidden");
        Api.refused(Api.as(Given.person()).get(path), 404, "not-found");
        Api.refused(Api.anyone().get("/registration-links/" + "b".repeat(26) + "/certificate"), 404, "not-found");
    }

    @Test
    void noLongerStandsWhileTheCheckInIsTakenBack() {
        String checkIn = attended(id);
        String code = code();
        Api.admin().header("If-Match", "*").delete("/check-ins/" + checkIn).then().statusCode(204);
        Api.anyone().get("/verify/" + code).then().statusCode(200).body("stands", equalTo(false)).body("certificate.fullName", equalTo("Ada María Example"));
        Api.refused(Api.anyone().get(behindLink + ".pdf"), 404, "not-found");
        attended(id);
        assertEquals(code, code());
        Api.anyone().get("/verify/" + code).then().body("stands", equalTo(true));
    }

    /** Nobody is named any more; but whoever holds the paper can still show that it is true. */
    @Test
    void standsWithoutTheNameOnceTheDataAreErased() {
        attended(id);
        String code = code();
        Api.as(organiser).header("If-Match", Api.etag(Api.as(organiser), "/registrations/" + id)).delete("/registrations/" + id).then().statusCode(204);
        nobodyIsNamed(code);
        Api.refused(Api.as(organiser).get(certificate), 404, "not-found");
        assertEquals(Set.of(), archive().keySet());
    }

    @Test
    void standsWithoutTheNameOnceAllDataOfTheEventAreErased() {
        attended(id);
        String code = code();
        itIs(Instant.parse("2036-08-03T12:00:00Z"));
        later.run();
        nobodyIsNamed(code);
    }

    @Test
    void goesWithWhoeverSendsAnother() {
        String checkIn = attended(id);
        String code = code();
        Api.admin().header("If-Match", "*").delete("/check-ins/" + checkIn).then().statusCode(204);
        put(Api.as(organiser), "/registrations/" + id + "/delegate", Api.etag(Api.as(organiser), "/registrations/" + id),
                Map.of("name", "Cid Example", "email", Api.unique("cid") + "@example.org", "language", "en")).then().statusCode(200);
        Api.refused(Api.anyone().get("/verify/" + code), 404, "not-found");
        attended(id);
        Api.as(organiser).get(certificate).then().statusCode(200).body("fullName", equalTo("Cid Example"));
    }

    @Test
    void comesInAnArchiveForTheOrganiser() throws IOException {
        attended(id);
        String code = code();
        String other = registered("Žofie Example", Map.of());
        attended(other);
        registered("Not There", Map.of());
        Map<String, byte[]> files = archive();
        assertEquals(List.of("00001-ada-maria-example.pdf", "00002-zofie-example.pdf"), List.copyOf(files.keySet()));
        assertTrue(Extracted.whole(files.get("00001-ada-maria-example.pdf")).contains(code));
        assertArrayEquals(
                Api.as(organiser).get("/registrations/" + other + "/certificate.pdf").asByteArray(), files.get("00002-zofie-example.pdf"));
        Api.refused(Api.as(Given.person()).get(archivePath(event)), 403, "forbidden");
        Api.refused(Api.anyone().get(archivePath(event)), 401, "not-signed-in");
        Api.refused(Api.as(organiser).get(archivePath("no-such-event")), 404, "not-found");
    }

    @Test
    void isIssuedOnceHoweverManyAskAtTheSameMoment() {
        attended(id);
        Callable<String> asking = () -> Api.anyone().get(behindLink).then().statusCode(200).extract().path("code");
        Set<String> codes = Set.copyOf(Together.act(Collections.nCopies(6, asking)));
        assertEquals(1, codes.size(), codes.toString());
    }

    private static void itIs(Instant instant) {
        QuarkusMock.installMockForType(Clock.fixed(instant, ZoneOffset.UTC), Clock.class);
    }

    private String attended(String registration) {
        return checkIn(event, registration, MORNING);
    }

    private void nobodyIsNamed(String code) {
        var verified = Api.anyone().get("/verify/" + code).then().statusCode(200).body("stands", equalTo(true))
                .body("certificate.fullName", nullValue()).body("certificate.represents", nullValue())
                .body("certificate.nameSha256", equalTo(digest(code, "Ada María Example")));
        assertFalse(verified.extract().asString().contains("María"));
        Api.refused(Api.anyone().get(behindLink + ".pdf"), 404, "not-found");
    }

    private static String digest(String code, String name) {
        return Sha256.hex((code + "\n" + name).getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, byte[]> archive() {
        return unpacked(Api.as(organiser).get(archivePath(event)).then().statusCode(200).contentType("application/zip")
                .header("Content-Disposition", "attachment; filename=\"certificates.zip\"").extract().asByteArray());
    }

    private static String archivePath(String event) {
        return "/certificates.zip?kind=CONFERENCE&event=" + event;
    }

    private String code() {
        return Api.as(organiser).get(certificate).then().statusCode(200).extract().path("code");
    }

    private String registered(String name, Map<String, ?> more) {
        Map<String, Object> fields = new HashMap<>(more);
        fields.put("name", name);
        return register(Api.anyone(), event, fields).then().statusCode(201).extract().path("id");
    }
}
