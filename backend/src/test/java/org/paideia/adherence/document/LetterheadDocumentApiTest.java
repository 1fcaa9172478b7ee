package org.paideia.adherence.document;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.restassured.response.Response;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.paideia.document.HostileLetterheads;
import org.paideia.document.ReadableDocx;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;
import org.paideia.testing.Size;

/** Whatever is sent as a letterhead: the public DOCX of a signature can be read, and fetches nothing. */
@ApiTest
class LetterheadDocumentApiTest {

    private String city;
    private String path;

    @BeforeEach
    void sign() {
        city = Given.city();
        String declaration = Given.declaration(Given.network(), Map.of("state", "OPEN"));
        path = "/adherences/" + Given.signature(declaration, city);
    }

    static Stream<Arguments> byHand() {
        return HostileLetterheads.byHand().entrySet().stream().map(one -> argumentSet(one.getKey(), (Object) one.getValue()));
    }

    @ParameterizedTest
    @MethodSource
    void byHand(byte[] letterhead) throws Exception {
        Response sent = send(letterhead);
        sent.then().statusCode(oneOf(201, 415, 422));
        if (sent.statusCode() == 422) {
            Api.refused(sent, 422, "rule-violated").body("violations[0].code", oneOf("unsafe-file", "unusable-file"));
        }
        assertMade();
    }

    @Test
    void byChance() throws Exception {
        for (long number = 0; number < Size.of(50, 1_000); number++) {
            Response sent = send(HostileLetterheads.of(number));
            assertThat("number " + number, sent.statusCode(), anyOf(is(201), allOf(greaterThanOrEqualTo(400), lessThan(500))));
            assertMade();
        }
    }

    private Response send(byte[] letterhead) {
        return Api.upload(Api.admin(), city, "LETTERHEAD", "a.docx", letterhead);
    }

    private void assertMade() throws Exception {
        Response made = Api.anyone().get(path + "/document.docx");
        made.then().statusCode(200);
        ReadableDocx.assertReadable(made.asByteArray());
    }
}
