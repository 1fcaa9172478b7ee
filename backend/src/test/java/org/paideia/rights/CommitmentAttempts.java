package org.paideia.rights;

import java.util.List;
import java.util.Map;
import org.paideia.testing.Given;

/** Attempts on commitments in each state, on their reviews and their revisions. */
final class CommitmentAttempts {

    private static final Map<String, ?> PROPOSAL =
            Map.of("terms", Map.of("startsOn", "2027-01-01", "dueOn", "2029-06-30"), "note", "It takes longer.");

    private CommitmentAttempts() {}

    static void addTo(Attempts attempts) {
        reading(attempts);
        attempts.add("createCommitment", stage -> {
            stage.membership("ADMITTED");
            return Attempt.post("/commitments", content(stage));
        });
        writing(attempts);
        moving(attempts);
        running(attempts);
        revising(attempts);
        attempts.add("listClauseOutcomes OPEN", stage -> outcomes(stage, "OPEN"));
        attempts.add("listClauseOutcomes DRAFT", stage -> outcomes(stage, "DRAFT"));
    }

    private static void reading(Attempts attempts) {
        for (String state : List.of("DRAFT", "SUBMITTED", "PUBLISHED")) {
            attempts.add("listCommitments " + state + ", no state asked", stage -> listed(stage, state, ""));
            attempts.add("listCommitments " + state, stage -> listed(stage, state, "&state=" + state));
            attempts.addTable("exportCommitmentsCsv " + state, (stage, form) -> {
                String id = commitment(stage, state);
                return Attempt.export("/commitments." + form + "?city=" + stage.city() + "&state=" + state, id);
            });
            Map.of("getCommitment", "", "listCommitmentActions", "/actions", "listCommitmentTransitions", "/transitions",
                    "getCommitmentSmartCheck", "/smart-check", "listCommitmentReviews", "/reviews").forEach((operation, part) ->
                    attempts.add(operation + " " + state, stage -> Attempt.get(path(stage, state) + part)));
        }
        attempts.add("exportCityCommitmentsPdf", stage -> Attempt.get("/cities/" + stage.city() + "/commitments.pdf"));
        attempts.add("getCityCommitmentsFrame", stage -> Attempt.get("/cities/" + stage.city() + "/commitments.html"));
        attempts.add("getCommitmentSitemap", stage -> Attempt.get("/sitemap-commitments.xml"));
    }

    private static void writing(Attempts attempts) {
        for (String state : List.of("DRAFT", "SUBMITTED", "PUBLISHED")) {
            attempts.add("updateCommitment " + state, stage -> {
                String path = path(stage, state);
                return Attempt.patch(path, Stage.etag(path), Map.of("department", "Schools")).offered(path, "updateCommitment", null);
            });
        }
        attempts.add("updateCommitment PUBLISHED, what the city is held to", stage -> {
            String path = path(stage, "PUBLISHED");
            return Attempt.patch(path, Stage.etag(path), Map.of("dueOn", "2029-12-31"));
        });
        attempts.add("deleteCommitment DRAFT", stage -> {
            String path = path(stage, "DRAFT");
            return Attempt.delete(path, Stage.etag(path)).offered(path, "deleteCommitment", null);
        });
    }

    private static void moving(Attempts attempts) {
        moving(attempts, "DRAFT", Map.of("to", "SUBMITTED"));
        moving(attempts, "SUBMITTED", Map.of("to", "PUBLISHED"));
        moving(attempts, "SUBMITTED", Map.of("to", "CHANGES_REQUESTED", "note", "Say more."));
        moving(attempts, "PUBLISHED", Map.of("to", "WITHDRAWN", "reason", "NO_RESOURCES"));
    }

    private static void moving(Attempts attempts, String from, Map<String, String> wish) {
        attempts.add("transitionCommitment " + from + "->" + wish.get("to"), stage -> {
            String path = path(stage, from);
            return Attempt.transition(path, Stage.etag(path), wish).offered(path, "transitionCommitment", wish.get("to"));
        });
    }

    private static void running(Attempts attempts) {
        attempts.add("setCommitmentReviewer", stage -> {
            String path = path(stage, "PUBLISHED");
            return put(path, "/reviewer", "{\"network\":\"" + stage.network() + "\"}");
        });
        attempts.add("setCommitmentHold", stage -> {
            String path = path(stage, "PUBLISHED");
            return put(path, "/hold", "{\"note\":\"No answer.\"}").offered(path, "setCommitmentHold", null);
        });
        attempts.add("endCommitmentHold", stage -> {
            String path = path(stage, "PUBLISHED");
            put(path, "/hold", "{\"note\":\"No answer.\"}").call().apply(Stage.admin()).expect(200);
            return Attempt.delete(path + "/hold", Stage.etag(path)).offered(path, "endCommitmentHold", null);
        });
    }

    private static void revising(Attempts attempts) {
        attempts.add("listCommitmentRevisions", stage -> Attempt.get(path(stage, "PUBLISHED") + "/revisions"));
        attempts.add("createCommitmentRevision", stage -> {
            String path = path(stage, "PUBLISHED");
            return Attempt.post(path + "/revisions", PROPOSAL).offered(path, "createCommitmentRevision", null);
        });
        attempts.add("getCommitmentRevision PROPOSED", stage -> Attempt.get(revision(path(stage, "PUBLISHED"))));
        attempts.add("getCommitmentRevision ACCEPTED", stage -> {
            String revision = revision(path(stage, "PUBLISHED"));
            Stage.move(revision, Map.of("to", "ACCEPTED"));
            return Attempt.get(revision);
        });
        for (String to : List.of("ACCEPTED", "DECLINED", "WITHDRAWN")) {
            attempts.add("transitionCommitmentRevision PROPOSED->" + to, stage -> {
                String path = path(stage, "PUBLISHED");
                String revision = revision(path);
                return Attempt.transition(revision, Stage.etag(revision), Map.of("to", to, "note", "So it is."))
                        .offered(path, "transitionCommitmentRevision", to);
            });
        }
    }

    /** The path of a proposal. */
    static String revision(String commitment) {
        return "/commitment-revisions/" + Stage.made(Stage.admin().post(commitment + "/revisions", PROPOSAL));
    }

    /** The id of a commitment of the city in the network, in that state. */
    static String commitment(Stage stage, String state) {
        stage.membership("ADMITTED");
        return commitment(content(stage), state);
    }

    /** The id of a commitment of the city under a declaration that it has signed, in that state. */
    static String commitment(Stage stage, String declaration, String state) {
        return commitment(Given.newCommitment(stage.city(), Map.of("declaration", declaration)), state);
    }

    private static String commitment(Map<String, ?> content, String state) {
        String id = Stage.made(Stage.admin().post("/commitments", content));
        String path = "/commitments/" + id;
        if (!state.equals("DRAFT")) {
            Stage.move(path, Map.of("to", "SUBMITTED"));
        }
        if (state.equals("PUBLISHED")) {
            Stage.move(path, Map.of("to", "PUBLISHED"));
        }
        return id;
    }

    private static Attempt put(String path, String part, String body) {
        String etag = Stage.etag(path);
        return Attempt.of(caller -> caller.sendText("PUT", path + part, Map.of("Content-Type", "application/json", "If-Match", etag), body));
    }

    private static Attempt outcomes(Stage stage, String state) {
        return Attempt.get("/declarations/" + stage.papers().declaration(state) + "/clause-outcomes");
    }

    private static Attempt listed(Stage stage, String state, String filter) {
        String id = commitment(stage, state);
        return Attempt.list("/commitments?city=" + stage.city() + filter, id);
    }

    private static String path(Stage stage, String state) {
        return "/commitments/" + commitment(stage, state);
    }

    private static Map<String, Object> content(Stage stage) {
        return Given.newCommitment(stage.city(), Map.of("network", stage.network()));
    }
}
