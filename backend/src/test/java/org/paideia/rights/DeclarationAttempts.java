package org.paideia.rights;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Attempts on declarations and their texts. */
final class DeclarationAttempts {

    private static final Map<String, ?> BLOCK = Map.of("kind", "CLAUSE", "texts", Map.of("en", "And they."));

    private DeclarationAttempts() {}

    static void addTo(Attempts attempts) {
        reading(attempts);
        creating(attempts);
        for (String state : List.of("DRAFT", "OPEN")) {
            writing(attempts, state);
        }
        moving(attempts);
        versions(attempts);
    }

    private static void reading(Attempts attempts) {
        attempts.add("listDeclarations OPEN, no state asked", stage -> listed(stage, "OPEN", ""));
        attempts.add("listDeclarations DRAFT, no state asked", stage -> listed(stage, "DRAFT", ""));
        attempts.add("listDeclarations DRAFT", stage -> listed(stage, "DRAFT", "&state=DRAFT"));
        attempts.addTable("exportDeclarationsCsv OPEN, no state asked", (stage, form) -> exported(stage, form, "OPEN", ""));
        attempts.addTable("exportDeclarationsCsv DRAFT", (stage, form) -> exported(stage, form, "DRAFT", "&state=DRAFT"));
        for (String state : List.of("DRAFT", "OPEN")) {
            attempts.add("getDeclaration " + state, stage -> Attempt.get(path(stage, state)));
            attempts.add("listDeclarationActions " + state, stage -> Attempt.get(path(stage, state) + "/actions"));
            attempts.add("listDeclarationTransitions " + state, stage -> Attempt.get(path(stage, state) + "/transitions"));
            attempts.add("getDeclarationText " + state, stage -> Attempt.get(path(stage, state) + "/text"));
            attempts.add("listDeclarationVersions " + state, stage -> Attempt.get(path(stage, state) + "/versions"));
        }
        attempts.add("getDeclaration CLOSED", stage -> Attempt.get(path(stage, "CLOSED")));
        attempts.add("getDeclarationVersion of a DRAFT", stage -> Attempt.get(path(stage, "DRAFT") + "/versions/1"));
        attempts.add("getDeclarationVersion published", stage -> Attempt.get(path(stage, "OPEN") + "/versions/1"));
        attempts.add("getDeclarationVersion being written", stage -> Attempt.get(beingWritten(stage) + "/versions/2"));
    }

    private static void creating(Attempts attempts) {
        attempts.add("createDeclaration", stage -> Attempt.post("/declarations", stage.papers().newDeclaration("DRAFT")));
        attempts.add("createDeclaration of its parent", stage -> {
            Map<String, Object> wish = new HashMap<>(stage.papers().newDeclaration("DRAFT"));
            wish.put("issuer", stage.parentNetwork());
            return Attempt.post("/declarations", wish);
        });
    }

    private static void writing(Attempts attempts, String state) {
        attempts.add("updateDeclaration " + state, stage -> {
            String path = path(stage, state);
            return Attempt.patch(path, Stage.etag(path), Map.of("year", 2025)).offered(path, "updateDeclaration", null);
        });
        attempts.add("addDeclarationBlock " + state, stage -> {
            String path = path(stage, state);
            return Attempt.post(path + "/blocks", BLOCK).offered(path, "addDeclarationBlock", null);
        });
        attempts.add("updateDeclarationBlock " + state, stage -> {
            String slug = stage.papers().declaration(state);
            return Attempt.patch(block(slug), Stage.etag("/declarations/" + slug), Map.of("texts", Map.of("en", "All of us.")));
        });
        attempts.add("deleteDeclarationBlock " + state, stage -> {
            String slug = stage.papers().declaration(state);
            return Attempt.delete(block(slug), Stage.etag("/declarations/" + slug));
        });
        attempts.add("transitionDeclarationTranslation " + state, stage -> {
            String path = path(stage, state);
            return Attempt.transition(path + "/translations/es", Stage.etag(path), Map.of("to", "DRAFT"));
        });
        attempts.add("deleteDeclarationTranslation " + state, stage -> {
            String path = path(stage, state);
            return Attempt.delete(path + "/translations/es", Stage.etag(path));
        });
        attempts.add("deleteDeclaration " + state, stage -> {
            String path = path(stage, state);
            return Attempt.delete(path, Stage.etag(path)).offered(path, "deleteDeclaration", null);
        });
    }

    private static void moving(Attempts attempts) {
        for (String move : List.of("DRAFT->OPEN", "OPEN->CLOSED")) {
            String[] states = move.split("->");
            attempts.add("transitionDeclaration " + move, stage -> {
                String path = path(stage, states[0]);
                return Attempt.transition(path, Stage.etag(path), Map.of("to", states[1]))
                        .offered(path, "transitionDeclaration", states[1]);
            });
        }
    }

    private static void versions(Attempts attempts) {
        attempts.add("createDeclarationVersion OPEN", stage -> {
            String path = path(stage, "OPEN");
            return Attempt.post(path + "/versions", Map.of("note", "Better.")).offered(path, "createDeclarationVersion", null);
        });
        attempts.add("deleteDeclarationVersion being written", stage -> {
            String path = beingWritten(stage);
            return Attempt.delete(path + "/versions/2", Stage.etag(path));
        });
        attempts.add("transitionDeclarationVersion being written", stage -> {
            String path = beingWritten(stage);
            return Attempt.transition(path + "/versions/2", Stage.etag(path), Map.of("to", "PUBLISHED"));
        });
    }

    private static Attempt listed(Stage stage, String state, String filter) {
        String slug = stage.papers().declaration(state);
        return Attempt.list("/declarations?network=" + stage.network() + filter, "\"" + slug + "\"");
    }

    private static Attempt exported(Stage stage, String form, String state, String filter) {
        String slug = stage.papers().declaration(state);
        return Attempt.export("/declarations." + form + "?network=" + stage.network() + filter, slug);
    }

    private static String path(Stage stage, String state) {
        return "/declarations/" + stage.papers().declaration(state);
    }

    private static String beingWritten(Stage stage) {
        String slug = stage.papers().declaration("OPEN");
        Papers.beginVersion(slug);
        return "/declarations/" + slug;
    }

    private static String block(String slug) {
        return "/declarations/" + slug + "/blocks/" + Papers.blockOf(slug);
    }
}
