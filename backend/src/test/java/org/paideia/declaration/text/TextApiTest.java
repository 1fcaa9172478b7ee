package org.paideia.declaration.text;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.paideia.declaration.SomeText;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

/** How a text reads. */
@ApiTest
class TextApiTest {

    private SomeText text;

    @BeforeEach
    void begin() {
        text = new SomeText();
    }

    @Nested
    class GetDeclarationText {

        private String city;

        @BeforeEach
        void begin() {
            city = Given.city(Map.of(
                    "slug", Api.unique("saint-john") + "-fi", "names", Map.of("en", "Saint <b>John</b>", "es", "*San* Juan")));
        }

        @Test
        void readsForACityInItsLanguageWithNamesAsPlainWords() {
            String english = "Because.\n\nFirst.\n\nSaint \\<b\\>John\\</b\\> joins.";
            Api.as(text.secretariat).get(text.path + "/text?city=" + city)
                    .then()
                    .statusCode(200)
                    .body("language", equalTo("en"))
                    .body("version", equalTo(1))
                    .body("blocks.kind", contains("PREAMBLE", "CLAUSE", "CLOSING"))
                    .body("blocks[1].number", equalTo(1))
                    .body("text", equalTo(english))
                    .body("sha256", equalTo(sha256(english)))
                    .body("openFields", empty());
            Api.as(text.secretariat).get(text.path + "/text?language=es&city=" + city)
                    .then()
                    .body("title", equalTo("Declaración"))
                    .body("blocks[2].text", equalTo("\\*San\\* Juan se suma."));
        }

        @Test
        void leavesFieldsOpenWithoutACity() {
            Api.as(text.secretariat).get(text.path + "/text")
                    .then()
                    .body("blocks[2].text", equalTo("{{city.name}} joins."))
                    .body("openFields", contains("city.name"));
        }

        @Test
        void doesNotFindWhatIsNotThere() {
            Api.move(Api.admin(), text.path, Map.of("to", "OPEN"));
            Api.refused(Api.anyone().get(text.path + "/text?language=fr"), 404, "not-found");
            Api.refused(Api.anyone().get(text.path + "/text?version=2"), 404, "not-found");
            Api.refused(Api.anyone().get(text.path + "/text?city=atlantis-xx"), 404, "not-found");
            Api.refused(Api.anyone().get(text.path + "/text?language=english"), 400, "invalid-request");
            Api.refused(Api.anyone().get(text.path + "/text?version=zero"), 400, "invalid-request");
        }

        @Test
        void isHiddenWithTheDraft() {
            Api.refused(Api.anyone().get(text.path + "/text"), 404, "not-found");
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
