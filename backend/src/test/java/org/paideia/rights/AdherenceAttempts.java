package org.paideia.rights;

import java.util.List;
import java.util.Map;

/** Attempts on adherences in each state, and on who signed. */
final class AdherenceAttempts {

    private AdherenceAttempts() {}

    static void addTo(Attempts attempts) {
        reading(attempts);
        for (String state : List.of("OPEN", "CLOSED", "DRAFT")) {
            attempts.add("createAdherence to " + state, stage ->
                    Attempt.post("/declarations/" + stage.papers().declaration(state) + "/adherences", stage.papers().newAdherence()));
        }
        for (String state : List.of("OPEN", "CLOSED", "DRAFT")) {
            attempts.add("recordPaperSignature to " + state, stage -> Attempt.post(
                    "/declarations/" + stage.papers().declaration(state) + "/paper-signatures", stage.papers().newPaperSignature()));
        }
        drafts(attempts);
        moving(attempts);
        signatories(attempts);
    }

    private static void reading(Attempts attempts) {
        for (String state : List.of("SIGNED", "WITHDRAWN", "DRAFT")) {
            attempts.add("listAdherences " + state + ", no state asked", stage -> listed(stage, state, ""));
        }
        attempts.add("listAdherences DRAFT", stage -> listed(stage, "DRAFT", "&state=DRAFT"));
        attempts.addTable("exportAdherencesCsv SIGNED, no state asked", (stage, form) -> exported(stage, form, "SIGNED", ""));
        attempts.addTable("exportAdherencesCsv DRAFT", (stage, form) -> exported(stage, form, "DRAFT", "&state=DRAFT"));
        attempts.add("exportAdherencesGeoJson SIGNED, no state asked", stage -> mapped(stage, "SIGNED", ""));
        attempts.add("exportAdherencesGeoJson DRAFT", stage -> mapped(stage, "DRAFT", "&state=DRAFT"));
        for (String state : List.of("DRAFT", "SIGNED")) {
            attempts.add("getAdherence " + state, stage -> Attempt.get(path(stage, state)));
            attempts.add("listAdherenceActions " + state, stage -> Attempt.get(path(stage, state) + "/actions"));
            attempts.add("listAdherenceTransitions " + state, stage -> Attempt.get(path(stage, state) + "/transitions"));
            attempts.add("getAdherenceText " + state, stage -> Attempt.get(path(stage, state) + "/text"));
        }
        attempts.add("getAdherence WITHDRAWN", stage -> Attempt.get(path(stage, "WITHDRAWN")));
        Map.of("getAdherencePdf", "pdf", "getAdherenceDocx", "docx", "getAdherenceHtml", "html").forEach((operation, form) -> {
            for (String state : List.of("DRAFT", "SIGNED")) {
                attempts.add(operation + " " + state, stage -> Attempt.get(made(path(stage, state)) + "/document." + form));
            }
        });
        attempts.add("verifyDigest", stage -> Attempt.get("/verify?sha256=" + Papers.documentOf(stage.papers().adherence("SIGNED"))));
        attempts.add("verifyCode", stage -> Attempt.get("/verify/" + Papers.codeOf(stage.papers().adherence("SIGNED"))));
    }

    private static void drafts(Attempts attempts) {
        for (String state : List.of("DRAFT", "SIGNED")) {
            attempts.add("updateAdherence " + state, stage -> {
                String path = path(stage, state);
                return Attempt.patch(path, Stage.etag(path), Map.of("signatoryTitle", "Deputy mayor"))
                        .offered(path, "updateAdherence", null);
            });
            attempts.add("deleteAdherence " + state, stage -> {
                String path = path(stage, state);
                return Attempt.delete(path, Stage.etag(path)).offered(path, "deleteAdherence", null);
            });
        }
    }

    private static void moving(Attempts attempts) {
        attempts.add("transitionAdherence DRAFT->SIGNED", stage -> {
            String path = path(stage, "DRAFT");
            return Attempt.transition(path, Stage.etag(path), Papers.signing(path)).offered(path, "transitionAdherence", "SIGNED");
        });
        attempts.add("transitionAdherence SIGNED->WITHDRAWN", stage -> {
            String path = path(stage, "SIGNED");
            return Attempt.transition(path, Stage.etag(path), Map.of("to", "WITHDRAWN", "reason", "COUNCIL_DECISION"))
                    .offered(path, "transitionAdherence", "WITHDRAWN");
        });
    }

    private static void signatories(Attempts attempts) {
        for (String state : List.of("OPEN", "DRAFT")) {
            attempts.add("listDeclarationSignatures " + state, stage ->
                    Attempt.get("/declarations/" + stage.papers().declaration(state) + "/signatures"));
            attempts.addTable("exportDeclarationSignaturesCsv " + state, (stage, form) ->
                    Attempt.get("/declarations/" + stage.papers().declaration(state) + "/signatures." + form));
            attempts.add("listNonSignatories " + state, stage ->
                    Attempt.get("/declarations/" + stage.papers().declaration(state) + "/non-signatories"));
            attempts.addTable("exportNonSignatoriesCsv " + state, (stage, form) ->
                    Attempt.get("/declarations/" + stage.papers().declaration(state) + "/non-signatories." + form));
            attempts.add("listSignatureReminders " + state, stage ->
                    Attempt.get("/declarations/" + stage.papers().declaration(state) + "/signature-reminders"));
            attempts.add("sendSignatureReminder " + state, stage ->
                    Attempt.post("/declarations/" + stage.papers().declaration(state) + "/signature-reminders", Map.of()));
        }
    }

    /** That path, once the documents were made of what was signed: reading them again leaves no trace. */
    private static String made(String path) {
        Papers.documentOf(path.substring("/adherences/".length()));
        Who.ADMIN.client().get(path + "/document.docx");
        return path;
    }

    private static Attempt listed(Stage stage, String state, String filter) {
        String id = stage.papers().adherence(state);
        return Attempt.list("/adherences?city=" + stage.city() + filter, "\"" + id + "\"");
    }

    private static Attempt exported(Stage stage, String form, String state, String filter) {
        String id = stage.papers().adherence(state);
        return Attempt.export("/adherences." + form + "?city=" + stage.city() + filter, id);
    }

    private static Attempt mapped(Stage stage, String state, String filter) {
        String id = stage.papers().adherence(state);
        return Attempt.export("/adherences.geojson?city=" + stage.city() + filter, id);
    }

    private static String path(Stage stage, String state) {
        return "/adherences/" + stage.papers().adherence(state);
    }
}
