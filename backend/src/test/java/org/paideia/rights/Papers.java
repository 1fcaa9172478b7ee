package org.paideia.rights;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.paideia.testing.Api;

/** What the network of a stage declares, and what its city signs. */
final class Papers {

    private final Stage stage;

    Papers(Stage stage) {
        this.stage = stage;
    }

    /** A declaration of the network with a clause in two languages, in that state; its slug. */
    String declaration(String state) {
        return Stage.admin().post("/declarations", newDeclaration(state)).expect(201).json().path("slug").asText();
    }

    /** What makes such a declaration. */
    Map<String, ?> newDeclaration(String state) {
        return Map.of("slug", Api.unique("declaration"), "kind", "OUTCOME", "year", 2026, "sourceLanguage", "en",
                "titles", Map.of("en", "Declaration", "es", "Declaración"), "issuer", stage.network(), "state", state,
                "blocks", List.of(Map.of("kind", "CLAUSE", "texts", Map.of("en", "We.", "es", "Nosotras."))));
    }

    /** An adherence of the city to a declaration of the network, in that state; its id. */
    String adherence(String state) {
        return adherence(declaration("OPEN"), state);
    }

    /** An adherence of the city to that declaration, in that state; its id. */
    String adherence(String declaration, String state) {
        String id = Stage.made(Stage.admin().post("/declarations/" + declaration + "/adherences", newAdherence()));
        String path = "/adherences/" + id;
        if (!state.equals("DRAFT")) {
            Stage.move(path, signing(path));
        }
        if (state.equals("WITHDRAWN")) {
            Stage.move(path, Map.of("to", "WITHDRAWN", "reason", "COUNCIL_DECISION"));
        }
        return id;
    }

    /** What begins such an adherence. */
    Map<String, ?> newAdherence() {
        return Map.of("city", stage.city(), "signatoryName", "Somebody", "signatoryTitle", "Mayor");
    }

    /** What enters a signature that was given on paper. */
    Map<String, ?> newPaperSignature() {
        String scan = Stage.made(Stage.upload(Stage.admin(), stage.city(), "SIGNED_PAPER"));
        return Map.of("city", stage.city(), "signatoryName", "Somebody", "signatoryTitle", "Mayor", "signedOn", "2021-11-30", "scan", scan);
    }

    /** The wish to sign what that draft shows. */
    static Map<String, ?> signing(String path) {
        return Map.of("to", "SIGNED", "textSha256", Stage.admin().get(path + "/text").expect(200).json().path("sha256").asText());
    }

    /** The digest of the PDF of a signature, which is made where it was not yet; nothing of a draft. */
    static String documentOf(String adherence) {
        String path = "/adherences/" + adherence;
        Stage.admin().get(path + "/document.pdf").expect(200);
        JsonNode read = Stage.admin().get(path).expect(200).json();
        return read.has("code") ? Stage.admin().get("/verify/" + read.path("code").asText()).json().at("/signature/documentSha256").asText() : null;
    }

    /** The code of a signature. */
    static String codeOf(String adherence) {
        return Stage.admin().get("/adherences/" + adherence).expect(200).json().path("code").asText();
    }

    /** Begins a new version of the text of that declaration. */
    static void beginVersion(String declaration) {
        Stage.admin().post("/declarations/" + declaration + "/versions", Map.of("note", "Better.")).expect(201);
    }

    /** The id of the first block of a declaration. */
    static String blockOf(String declaration) {
        return Stage.admin().get("/declarations/" + declaration).expect(200).json().at("/version/blocks/0/id").asText();
    }
}
