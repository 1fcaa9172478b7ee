package org.paideia.adherence.register;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.paideia.adherence.SomeDraft;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

/** What anyone may know who has the code. */
@ApiTest
class VerificationApiTest {

    private SomeDraft draft;

    @BeforeEach
    void begin() {
        draft = new SomeDraft();
    }

    @Nested
    class VerifyCode {

        @Test
        void tellsAnyoneWhatWasSigned() {
            draft.sign(draft.focalPoint, Given.digest(draft.path)).then().statusCode(200);
            String code = draft.code();
            for (String typed : List.of(code, code.toLowerCase(Locale.ROOT), code.replace("-", ""))) {
                Api.anyone().get("/verify/" + typed)
                        .then()
                        .statusCode(200)
                        .body("code", equalTo(code))
                        .body("stands", equalTo(true))
                        .body("kind", equalTo("SIGNATURE"))
                        .body("signature.declaration.slug", equalTo(draft.declaration))
                        .body("signature.issuer.slug", equalTo(draft.network))
                        .body("signature.cityName", equalTo("Saint *John*"))
                        .body("signature.signatoryName", equalTo("Aino Virtanen"))
                        .body("signature.textSha256", equalTo(Given.digest(draft.path)));
            }
        }

        @Test
        void tellsNothingToWhoeverGuesses() {
            draft.sign(draft.focalPoint, Given.digest(draft.path)).then().statusCode(200);
            String code = draft.code();
            String wrong = code.substring(0, code.length() - 1) + (code.endsWith("0") ? "1" : "0");
            String badlyTyped = told(wrong);
            assertEquals(badlyTyped, told("00000-00000-0000"));
        }

        private String told(String code) {
            return Api.refused(Api.anyone().get("/verify/" + code), 404, "not-found")
                    .extract().asString().replace(code, "").replaceAll("\"traceId\":\"[0-9a-f]+\"", "");
        }
    }
}
