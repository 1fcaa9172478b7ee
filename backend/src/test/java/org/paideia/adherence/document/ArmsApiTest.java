package org.paideia.adherence.document;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

/** The arms of a city on what it signs, and the hands of several who sign. */
@ApiTest
class ArmsApiTest {

    private String declaration;
    private String city;
    private String focalPoint;

    @BeforeEach
    void begin() {
        declaration = Given.declaration(Given.network(), Map.of("state", "OPEN", "theme", Map.of("en", "Nobody is left behind")));
        city = Given.city();
        focalPoint = Given.focalPointOf(city);
    }

    @Test
    void standOnWhatIsSignedAsTheyWereOnThatDay() throws IOException {
        byte[] before = picture("png", 40);
        String first = upload("arms.png", before);
        String draft = "/adherences/" + Given.adherence(declaration, city);
        assertThat(html(draft), containsString(Base64.getEncoder().encodeToString(content(first))));
        Api.move(Api.admin(), draft, Map.of("to", "SIGNED", "textSha256", Given.digest(draft))).then().statusCode(200);
        String shown = html(draft);

        String second = upload("arms.jpg", picture("jpg", 30));
        assertThat(html(draft), equalTo(shown));
        assertThat(html(draft), containsString("Nobody is left behind"));
        Api.as(focalPoint).get("/cities/" + city + "/files?purpose=ARMS").then().body("items.id", contains(second, first));
        Api.refused(Api.admin().header("If-Match", Api.etag(Api.admin(), "/files/" + first)).delete("/files/" + first), 409, "conflict");
        try (var pdf = Loader.loadPDF(Api.anyone().get(draft + "/document.pdf").asByteArray())) {
            assertThat(pdf.getPage(0).getResources().getXObjectNames().iterator().hasNext(), equalTo(true));
        }
        Api.anyone().get(draft + "/document.docx").then().statusCode(200);
    }

    @Test
    void takeThePlaceOfThoseThatStandNowhere() throws IOException {
        upload("arms.png", picture("png", 40));
        String second = upload("arms.jpg", picture("jpg", 30));
        Api.as(focalPoint).get("/cities/" + city + "/files?purpose=ARMS").then().body("items.id", contains(second));
        String draft = "/adherences/" + Given.adherence(declaration, city);
        assertThat(html(draft), containsString("data:image/jpeg;base64,"));
        Api.as(focalPoint).header("If-Match", Api.etag(Api.admin(), "/files/" + second)).delete("/files/" + second).then().statusCode(204);
        assertThat(html(draft), not(containsString("data:image/jpeg;base64,")));
    }

    @Test
    void areAPictureThatADocumentCanShow() throws IOException {
        Api.refused(Api.upload(Api.as(focalPoint), city, "ARMS", "arms.pdf", Given.pdf()), 415, "unsupported-media-type");
        Api.refused(Api.upload(Api.as(focalPoint), city, "ARMS", "arms.png", picture("png", 2_001)), 422, "rule-violated")
                .body("violations.code", contains("unusable-file"));
        BufferedImage noise = new BufferedImage(700, 700, BufferedImage.TYPE_INT_RGB);
        Random any = new Random(1);
        for (int at = 0; at < 700 * 700; at++) {
            noise.setRGB(at % 700, at / 700, any.nextInt());
        }
        Api.refused(Api.upload(Api.as(focalPoint), city, "ARMS", "arms.png", bytes(noise, "png")), 422, "rule-violated")
                .body("violations.message", contains(containsString("1 MiB")));
    }

    @Test
    void standBesideSeveralHandsInTheirOrder() {
        List<Map<String, String>> others = List.of(
                Map.of("name", "Matti Korhonen", "title", "Chair"), Map.of("name", "Liisa Laine", "title", "Secretary"));
        String draft = "/adherences/" + Given.adherence(declaration, city);
        Api.patch(Api.as(focalPoint), Api.etag(Api.admin(), draft), Map.of("furtherSignatories", others)).patch(draft)
                .then().statusCode(200).body("furtherSignatories", equalTo(others)).body("signatoryName", equalTo("Aino Virtanen"));
        Api.move(Api.admin(), draft, Map.of("to", "SIGNED", "textSha256", Given.digest(draft))).then().statusCode(200)
                .body("furtherSignatories.name", contains("Matti Korhonen", "Liisa Laine"));
        Api.anyone().get("/adherences?declaration=" + declaration).then()
                .body("items[0].furtherSignatories.title", contains("Chair", "Secretary"));
        Api.anyone().get("/verify/" + Api.anyone().get(draft).path("code")).then()
                .body("signature.furtherSignatories", hasSize(2))
                .body("signature.theme", equalTo("Nobody is left behind"));
        assertThat(html(draft).replaceAll("<[^>]+>|\\s+", " ").replaceAll(" +", " "),
                containsString("Aino Virtanen Mayor Matti Korhonen Chair Liisa Laine Secretary"));
        Api.anyone().get("/adherences.csv?declaration=" + declaration).then()
                .body(containsString("Matti Korhonen, Chair; Liisa Laine, Secretary"));
    }

    @Test
    void areNoneOfTheHandsOnceTheyAreCleared() {
        String draft = "/adherences/" + Given.adherence(declaration, city);
        Map<String, Object> nobody = new java.util.HashMap<>();
        nobody.put("furtherSignatories", null);
        Api.patch(Api.as(focalPoint), Api.etag(Api.admin(), draft), Map.of("furtherSignatories", List.of(Map.of("name", "A", "title", "B"))))
                .patch(draft).then().statusCode(200);
        Api.patch(Api.as(focalPoint), Api.etag(Api.admin(), draft), nobody).patch(draft)
                .then().statusCode(200).body("$", not(org.hamcrest.Matchers.hasKey("furtherSignatories")));
    }

    private String upload(String name, byte[] picture) {
        return Api.upload(Api.as(focalPoint), city, "ARMS", name, picture).then().statusCode(201).extract().path("id");
    }

    private byte[] content(String file) {
        return Api.as(focalPoint).get("/files/" + file + "/content").asByteArray();
    }

    private String html(String path) {
        return new String(Api.as(focalPoint).get(path + "/document.html").then().statusCode(200).extract().asByteArray(),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    private static byte[] picture(String format, int side) throws IOException {
        return bytes(new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB), format);
    }

    private static byte[] bytes(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }
}
