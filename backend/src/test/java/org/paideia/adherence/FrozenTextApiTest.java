package org.paideia.adherence;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;
import org.paideia.testing.Together;

/** What becomes of a text that a city has signed: it stays, and whatever is changed is another version. */
@ApiTest
class FrozenTextApiTest {

    private SomeDraft draft;

    @BeforeEach
    void begin() {
        draft = new SomeDraft();
    }

    @Test
    void givesWayToANewVersionOnceThatIsPublished() {
        String other = Given.signature(draft.declaration, Given.city());
        String digest = Given.digest(draft.path);
        String declared = "/declarations/" + draft.declaration;
        Api.json(Api.as(draft.secretariat), Map.of("note", "Better.")).post(declared + "/versions").then().statusCode(201);
        Api.patch(Api.as(draft.secretariat), Api.etag(declared), Map.of("texts", Map.of("en", "We *mind*.")))
                .patch(declared + "/blocks/" + Given.blockOf(draft.declaration)).then().statusCode(200);
        assertEquals(digest, Given.digest(draft.path), "what is being written is not signed");
        Api.transition(Api.as(draft.secretariat), declared + "/versions/2", Api.etag(declared), Map.of("to", "PUBLISHED"))
                .then().statusCode(200);
        Api.refused(draft.sign(draft.focalPoint, digest), 409, "conflict");
        draft.sign(draft.focalPoint, Given.digest(draft.path)).then().statusCode(200).body("version", equalTo(2));
        Api.anyone().get("/adherences/" + other).then().body("version", equalTo(1)).body("state", equalTo("SIGNED"));
    }

    @Test
    void staysWhoeverWouldChangeIt() {
        draft.sign(draft.focalPoint, Given.digest(draft.path)).then().statusCode(200);
        String declared = "/declarations/" + draft.declaration;
        String block = declared + "/blocks/" + Given.blockOf(draft.declaration);
        Api.anyone().get(declared + "/versions").then().body("items[0]", hasKey("frozenAt"));
        Api.refused(draft.write(block, Map.of("texts", Map.of("en", "We *mind*."))), 409, "conflict")
                .body("reason", equalTo("signed"));
        Api.refused(draft.write(block, Map.of("texts", Map.of("es", "Otra cosa."))), 409, "conflict");
        Api.refused(draft.write(block, Map.of("position", 2)), 409, "conflict");
        Api.refused(draft.write(block, Map.of("kind", "PREAMBLE")), 409, "conflict");
        Api.refused(Api.as(draft.secretariat).header("If-Match", Api.etag(declared)).delete(block), 409, "conflict");
        Api.refused(
                Api.json(Api.as(draft.secretariat), Given.block("CLAUSE", Map.of("en", "And."))).post(declared + "/blocks"),
                409, "conflict");
        Api.refused(
                Api.as(draft.secretariat).header("If-Match", Api.etag(declared)).delete(declared + "/translations/es"), 409, "conflict");
        Api.refused(
                Api.transition(Api.as(draft.secretariat), declared + "/translations/es", Api.etag(declared), Map.of("to", "DRAFT")),
                409, "conflict");
        Api.refused(
                Api.patch(Api.as(draft.secretariat), Api.etag(declared), Map.of("titles", Map.of("en", "Other"))).patch(declared),
                409, "conflict");
        Api.refused(Api.patch(Api.as(draft.secretariat), Api.etag(declared), Map.of("year", 1999)).patch(declared), 409, "conflict");
    }

    @Test
    void leavesRoomForAFurtherLanguage() {
        draft.sign(draft.focalPoint, Given.digest(draft.path)).then().statusCode(200);
        String declared = "/declarations/" + draft.declaration;
        List<String> ids = Api.anyone().get(declared).path("version.blocks.id");
        for (String id : ids) {
            draft.write(declared + "/blocks/" + id, Map.of("texts", Map.of("fr", "Oui."))).then().statusCode(200);
        }
        Api.patch(Api.as(draft.secretariat), Api.etag(declared), Map.of("titles", Map.of("fr", "Déclaration"))).patch(declared)
                .then().statusCode(200);
        Api.transition(Api.as(draft.secretariat), declared + "/translations/fr", Api.etag(declared), Map.of("to", "REVIEWED"))
                .then().statusCode(200);
        Api.refused(draft.write(declared + "/blocks/" + ids.getFirst(), Map.of("texts", Map.of("fr", "Non."))), 409, "conflict");
    }

    @Test
    void neverChangesUnderTheHandThatSigns() {
        String digest = Given.digest(draft.path);
        String declared = "/declarations/" + draft.declaration;
        String etag = Api.etag(declared);
        String block = declared + "/blocks/" + Given.blockOf(draft.declaration);
        List<Integer> statuses = Together.act(List.of(
                () -> draft.sign(draft.focalPoint, digest).statusCode(),
                () -> Api.patch(Api.as(draft.secretariat), etag, Map.of("texts", Map.of("en", "We *mind*."))).patch(block).statusCode()));
        assertThat(statuses, containsInAnyOrder(200, 409));
        boolean signed = statuses.getFirst() == 200;
        Api.anyone().get(declared).then().body("version.blocks[0].texts.en", equalTo(signed ? "We *care*." : "We *mind*."));
    }
}
