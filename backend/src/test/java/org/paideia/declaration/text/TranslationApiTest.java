package org.paideia.declaration.text;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.paideia.declaration.SomeText;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

/** The languages of a text: reviewed, taken back and taken out. */
@ApiTest
class TranslationApiTest {

    private SomeText text;

    @BeforeEach
    void begin() {
        text = new SomeText();
    }

    @Nested
    class TransitionDeclarationTranslation {

        @Test
        void takesATranslationBackAndReviewsItAgain() {
            text.review("es", "DRAFT").then().statusCode(200).body("translations[1].status", equalTo("DRAFT"));
            Api.admin().get("/declarations?state=DRAFT&network=" + text.network).then().body("items[0].languages", contains("en"));
            text.review("es", "REVIEWED").then().statusCode(200).body("translations[1].status", equalTo("REVIEWED"));
            Api.admin().get("/declarations?state=DRAFT&network=" + text.network).then().body("items[0].languages", contains("en", "es"));
        }

        @Test
        void needsEveryBlockAndTheTitle() {
            for (String id : text.ids()) {
                Api.refused(reviewFrench(id), 409, "conflict");
            }
            Api.patch(Api.as(text.secretariat), Api.etag(Api.admin(), text.path), Map.of("titles", Map.of("fr", "Déclaration"))).patch(text.path);
            text.review("fr", "REVIEWED").then().statusCode(200).body("translations[2].status", equalTo("REVIEWED"));
        }

        private Response reviewFrench(String id) {
            text.change(id, Map.of("texts", Map.of("fr", "Oui."))).then().statusCode(200);
            return text.review("fr", "REVIEWED");
        }

        @Test
        void refusesTheKeyForAnotherWish() {
            String part = text.path + "/translations/es";
            Api.transition(keyed(), part, Api.etag(Api.admin(), text.path), Map.of("to", "DRAFT")).then().statusCode(200);
            Api.refused(
                    Api.transition(keyed(), part, Api.etag(Api.admin(), text.path), Map.of("to", "REVIEWED")), 422, "key-reused");
        }

        private RequestSpecification keyed() {
            return Api.as(text.secretariat).header("Idempotency-Key", text.slug);
        }

        @Test
        void saysWhatIsPossible() {
            Api.refused(text.review("en", "REVIEWED"), 409, "transition-not-allowed").body("allowed", empty());
            Api.refused(text.review("es", "OUTDATED"), 409, "transition-not-allowed").body("allowed", contains("DRAFT"));
            Api.refused(text.review("fr", "REVIEWED"), 404, "not-found");
        }

        @Test
        void isForThoseWhoRunTheNetwork() {
            Api.move(Api.admin(), text.path, Map.of("to", "OPEN"));
            Api.refused(
                    Api.transition(Api.as(Given.person()), text.path + "/translations/es", Api.etag(text.path), Map.of("to", "DRAFT")),
                    403,
                    "forbidden");
        }
    }

    @Nested
    class DeleteDeclarationTranslation {

        @Test
        void takesTheLanguageOutOfEveryBlock() {
            text.remove(Api.as(text.secretariat), text.path + "/translations/es")
                    .then()
                    .statusCode(200)
                    .body("translations.language", contains("en"))
                    .body("blocks[0].texts", not(hasKey("es")));
        }

        @Test
        void keepsTheSource() {
            Api.refused(text.remove(Api.as(text.secretariat), text.path + "/translations/en"), 409, "conflict");
            Api.refused(text.remove(Api.as(text.secretariat), text.path + "/translations/fr"), 404, "not-found");
        }

        @Test
        void isForThoseWhoRunTheNetwork() {
            Api.move(Api.admin(), text.path, Map.of("to", "OPEN"));
            Api.refused(text.remove(Api.as(Given.person()), text.path + "/translations/es"), 403, "forbidden");
        }
    }
}
