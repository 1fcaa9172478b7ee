package org.paideia.declaration.text;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

/** Versions of a text: the one that is shown, and the one that is being written. */
@ApiTest
class VersionApiTest {

    private String network;
    private String secretariat;
    private String path;

    @BeforeEach
    void begin() {
        network = Given.network();
        secretariat = Given.secretariatOf(network);
        path = "/declarations/" + Given.declaration(network, Map.of("state", "OPEN"));
    }

    @Nested
    class CreateDeclarationVersion {

        @Test
        void beginsAsACopyThatOnlyThoseWhoWriteItSee() {
            String block = Given.blockOf(path.substring("/declarations/".length()));
            begin("Mends a year.")
                    .then()
                    .statusCode(201)
                    .body("number", equalTo(2))
                    .body("state", equalTo("DRAFT"))
                    .body("isCurrent", equalTo(false))
                    .body("note", equalTo("Mends a year."))
                    .body("blocks.id", contains(block));
            Api.as(secretariat).get(path + "/versions").then().statusCode(200)
                    .body("items.number", contains(2, 1)).body("items.state", contains("DRAFT", "PUBLISHED"));
            Api.anyone().get(path + "/versions").then().statusCode(200).body("items.number", contains(1));
            Api.as(secretariat).get(path + "/versions/2").then().statusCode(200);
            Api.refused(Api.anyone().get(path + "/versions/2"), 404, "not-found");
            Api.refused(Api.anyone().get(path + "/text?version=2"), 404, "not-found");
            Api.as(secretariat).get(path + "/text?version=2").then().statusCode(200);
        }

        @Test
        void takesTheChangesWhileTheShownOneStays() {
            begin("Mends a word.");
            String block = Given.blockOf(path.substring("/declarations/".length()));
            Api.patch(Api.as(secretariat), Api.etag(path), Map.of("texts", Map.of("en", "Mended.")))
                    .patch(path + "/blocks/" + block)
                    .then()
                    .statusCode(200)
                    .body("number", equalTo(2))
                    .body("blocks[0].texts.en", equalTo("Mended."));
            Api.anyone().get(path).then().body("version.number", equalTo(1))
                    .body("version.blocks[0].texts.en", equalTo("{{city.name}} is committed."));
        }

        @Test
        void isOneAtATime() {
            begin("One.").then().statusCode(201);
            Api.refused(begin("Two."), 409, "conflict");
            Api.refused(Api.json(Api.as(Given.person()), Map.of()).post(path + "/versions"), 403, "forbidden");
        }

        @Test
        void givesATextToOneThatHadNone() {
            path = "/declarations/" + Given.declaration(network, Map.of("state", "CLOSED", "blocks", List.of()));
            begin("Found in the archive.").then().statusCode(201).body("number", equalTo(1));
            Api.refused(publish(1), 422, "rule-violated");
            Api.json(Api.as(secretariat), Given.block("CLAUSE", Map.of("en", "We."))).post(path + "/blocks").then().statusCode(201);
            publish(1).then().statusCode(200).body("isCurrent", equalTo(true));
            Api.anyone().get(path).then().body("hasText", equalTo(true)).body("state", equalTo("CLOSED"));
        }
    }

    @Nested
    class TransitionDeclarationVersion {

        @Test
        void publishesIt() {
            begin("Better.");
            publish(2).then().statusCode(200).body("state", equalTo("PUBLISHED")).body("isCurrent", equalTo(true));
            Api.anyone().get(path).then().body("version.number", equalTo(2));
            Api.anyone().get(path + "/versions/1").then().statusCode(200).body("isCurrent", equalTo(false));
            Api.anyone().get("/activities?recordKind=DECLARATION&record=" + path.substring("/declarations/".length()))
                    .then().body("items[0].event", equalTo("declaration.version-published"));
        }

        @Test
        void saysWhatIsPossible() {
            Api.refused(publish(1), 409, "transition-not-allowed");
            begin("Better.");
            Api.refused(Api.transition(Api.as(secretariat), path + "/versions/2", Api.etag(path), Map.of("to", "FROZEN")),
                            409, "transition-not-allowed")
                    .body("allowed", contains("PUBLISHED"));
            Api.refused(publish(3), 404, "not-found");
        }

        @Test
        void leavesTheFirstToTheOpeningOfTheDeclaration() {
            path = "/declarations/" + Given.declaration(network, Map.of());
            Api.refused(publish(1), 409, "conflict");
        }

        @Test
        void isForThoseWhoRunTheNetwork() {
            Api.refused(
                    Api.transition(Api.as(Given.person()), path + "/versions/1", Api.etag(path), Map.of("to", "PUBLISHED")),
                    403,
                    "forbidden");
        }
    }

    @Nested
    class DeleteDeclarationVersion {

        @Test
        void discardsWhatIsBeingWritten() {
            begin("Perhaps.");
            discard(secretariat, 2).then().statusCode(204);
            Api.as(secretariat).get(path + "/versions").then().body("items.number", contains(1));
            begin("Perhaps again.").then().statusCode(201).body("number", equalTo(2));
        }

        @Test
        void keepsWhatWasPublishedAndTheFirst() {
            Api.refused(discard(secretariat, 1), 409, "conflict");
            Api.refused(discard(Given.person(), 1), 403, "forbidden");
            path = "/declarations/" + Given.declaration(network, Map.of());
            Api.refused(discard(secretariat, 1), 409, "conflict");
        }

        private Response discard(String by, int number) {
            return Api.as(by).header("If-Match", Api.etag(Api.admin(), path)).delete(path + "/versions/" + number);
        }
    }

    private Response begin(String note) {
        return Api.json(Api.as(secretariat), Map.of("note", note)).post(path + "/versions");
    }

    private Response publish(int number) {
        return Api.transition(
                Api.as(secretariat), path + "/versions/" + number, Api.etag(Api.admin(), path), Map.of("to", "PUBLISHED"));
    }
}
