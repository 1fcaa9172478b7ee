package org.paideia.registration;

import static org.hamcrest.Matchers.equalTo;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.quarkus.mailer.Attachment;
import io.quarkus.mailer.Mail;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smallrye.mutiny.Multi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.paideia.testing.Api;
import org.paideia.testing.Given;

/** What tests of registrations say again and again. */
public final class SomeRegistrations {

    public static final Map<String, ?> DIET = Map.of("code", "diet", "kind", "CHOICE", "labels", Map.of("en", "What do you eat?"),
            "sensitive", true, "choices", List.of(choice("vegetarian"), choice("anything")));

    private SomeRegistrations() {}

    public static Map<String, ?> choice(String code) {
        return Map.of("code", code, "labels", Map.of("en", code));
    }

    public static Map<String, ?> settings(Integer capacity, Integer perCity, Map<String, ?> more) {
        Map<String, Object> places = new HashMap<>(Map.of("mode", "ONSITE"));
        if (capacity != null) {
            places.put("capacity", capacity);
        }
        if (perCity != null) {
            places.put("perCity", perCity);
        }
        Map<String, Object> settings = new HashMap<>(Map.of("places", List.of(places), "keepDays", 30));
        settings.putAll(more);
        return settings;
    }

    public static Response set(String by, String path, String etag, Map<String, ?> wish) {
        RequestSpecification request = Api.json(Api.beyondSchema(Api.as(by)), wish);
        return (etag == null ? request : request.header("If-Match", etag)).put(path);
    }

    public static Response put(RequestSpecification by, String path, String etag, Map<String, ?> wish) {
        return Api.json(by, wish).header("If-Match", etag).put(path);
    }

    public static Response register(RequestSpecification by, String event, Map<String, ?> fields) {
        return Api.json(Api.beyondSchema(by), Given.newRegistration(event, fields)).post("/registrations");
    }

    public static Response group(String by, String event, String city, int size) {
        List<?> delegates = IntStream.range(0, size)
                .mapToObj(i -> Map.of("name", "Delegate " + i, "email", Api.unique("delegate") + "@example.org", "language", "en"))
                .toList();
        return Api.json(Api.beyondSchema(Api.as(by)), Map.of("kind", "CONFERENCE", "event", event, "mode", "ONSITE", "city", city, "delegates", delegates))
                .post("/registration-groups");
    }

    public static Response decide(String by, String event, Map<String, ?> fields) {
        Map<String, Object> wish = new HashMap<>(Map.of("kind", "CONFERENCE", "event", event));
        wish.putAll(fields);
        return Api.json(Api.as(by), wish).post("/registration-decisions");
    }

    public static Map<String, ?> answer(String question, String text) {
        return Map.of("question", question, "version", 1, "text", text);
    }

    public static ValidatableResponse answering(String event, Map<?, ?>... answers) {
        return Api.refused(register(Api.anyone(), event, Map.of("answers", List.of(answers))), 422, "rule-violated");
    }

    public static String list(String event) {
        return "/registrations?kind=CONFERENCE&event=" + event;
    }

    public static String state(String id) {
        return Api.admin().get("/registrations/" + id).path("state");
    }

    public static void numbers(String event, int confirmed, int waiting) {
        Api.anyone().get("/conferences/" + event + "/registration").then()
                .body("places[0].confirmed", equalTo(confirmed)).body("places[0].waiting", equalTo(waiting));
    }

    /** Checks in whoever is registered so, at that moment; the id of the check-in. */
    static String checkIn(String event, String registration, Instant at) {
        String id = UUID.randomUUID().toString();
        Map<String, ?> checkIn = Map.of("id", id, "registration", registration, "at", at.toString());
        Api.json(Api.admin(), Map.of("kind", "CONFERENCE", "event", event, "checkIns", List.of(checkIn))).post("/check-ins").then().statusCode(200)
                .body("items[0].outcome", equalTo("CHECKED_IN"));
        return id;
    }

    /** The files in an archive, by their names, in their order. */
    public static Map<String, byte[]> unpacked(byte[] zip) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                files.put(entry.getName(), archive.readAllBytes());
            }
        } catch (IOException e) {
            throw new AssertionError("No archive", e);
        }
        return files;
    }

    /** What is attached to a letter under that name. */
    public static byte[] attached(Mail letter, String name) {
        Attachment found = letter.getAttachments().stream().filter(each -> each.getName().equals(name)).findFirst().orElseThrow();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Multi.createFrom().publisher(found.getData()).subscribe().asStream().forEach(bytes::write);
        return bytes.toByteArray();
    }

    /** What a QR code says. */
    public static String saidBy(byte[] png) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
            int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
            return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.PURE_BARCODE, true)).getText();
        } catch (IOException | ReaderException e) {
            throw new AssertionError("No QR code", e);
        }
    }
}
