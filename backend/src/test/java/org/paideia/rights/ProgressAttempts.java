package org.paideia.rights;

import java.util.List;
import java.util.Map;
import org.paideia.testing.Api;
import org.paideia.testing.Given;

/** Attempts on reports in each state, on their evidence, on more time for them, and on what waits for whom. */
final class ProgressAttempts {

    private static final Map<String, ?> WISH = Map.of("months", 3, "reason", "We move house.");

    private ProgressAttempts() {}

    static void addTo(Attempts attempts) {
        reading(attempts);
        writing(attempts);
        moving(attempts);
        evidence(attempts);
        extending(attempts);
        waiting(attempts);
    }

    private static void reading(Attempts attempts) {
        for (String state : List.of("DRAFT", "SUBMITTED", "ACCEPTED")) {
            Map.of("getProgressReport", "", "listProgressReportActions", "/actions", "listProgressReportTransitions", "/transitions",
                    "listProgressReportReviews", "/reviews", "listEvidence", "/evidence").forEach((operation, part) ->
                    attempts.add(operation + " " + state, stage -> Attempt.get(path(stage, state) + part)));
        }
        attempts.add("listProgressReports", stage -> Attempt.get(commitment(stage) + "/progress-reports"));
        attempts.add("getProgressReportStart", stage -> Attempt.get(commitment(stage) + "/progress-report-start"));
        attempts.add("getReportSchedule", stage -> Attempt.get(commitment(stage) + "/report-schedule"));
    }

    private static void writing(Attempts attempts) {
        attempts.add("createProgressReport", stage -> {
            String commitment = commitment(stage);
            return Attempt.post(commitment + "/progress-reports", Given.newProgressReport(Map.of()))
                    .offered(commitment, "createProgressReport", null);
        });
        for (String state : List.of("DRAFT", "SUBMITTED")) {
            attempts.add("updateProgressReport " + state, stage -> {
                String path = path(stage, state);
                return Attempt.patch(path, Stage.etag(path), Map.of("percentage", 45)).offered(path, "updateProgressReport", null);
            });
        }
        attempts.add("deleteProgressReport DRAFT", stage -> {
            String path = path(stage, "DRAFT");
            return Attempt.delete(path, Stage.etag(path)).offered(path, "deleteProgressReport", null);
        });
    }

    private static void moving(Attempts attempts) {
        moving(attempts, "DRAFT", Map.of("to", "SUBMITTED"));
        moving(attempts, "SUBMITTED", Map.of("to", "ACCEPTED"));
        moving(attempts, "SUBMITTED", Map.of("to", "CHANGES_REQUESTED", "note", "Say more."));
        attempts.add("createProgressReportAcceptance", stage -> Attempt.post("/progress-report-acceptances",
                Map.of("reports", List.of(path(stage, "SUBMITTED").substring("/progress-reports/".length())))));
    }

    private static void moving(Attempts attempts, String from, Map<String, String> wish) {
        attempts.add("transitionProgressReport " + from + "->" + wish.get("to"), stage -> {
            String path = path(stage, from);
            return Attempt.transition(path, Stage.etag(path), wish).offered(path, "transitionProgressReport", wish.get("to"));
        });
    }

    private static void evidence(Attempts attempts) {
        attempts.add("createEvidence", stage -> {
            String path = path(stage, "DRAFT");
            return Attempt.post(path + "/evidence", Map.of("titles", Map.of("en", "Our page"), "url", "https://example.org/libraries"))
                    .offered(path, "createEvidence", null);
        });
        for (String state : List.of("DRAFT", "ACCEPTED")) {
            attempts.add("getEvidence " + state, stage -> Attempt.get(evidence(stage, path(stage, "DRAFT"), state)));
            attempts.add("getEvidenceContent " + state, stage -> Attempt.get(evidence(stage, path(stage, "DRAFT"), state) + "/content"));
        }
        attempts.add("deleteEvidence DRAFT", stage -> {
            String path = path(stage, "DRAFT");
            String evidence = evidence(stage, path, "DRAFT");
            return Attempt.delete(evidence, Stage.etag(path)).offered(path, "deleteEvidence", null);
        });
    }

    /** The path of a document that goes along with that report, which comes to that state then. */
    static String evidence(Stage stage, String report, String state) {
        String file = Stage.made(Stage.admin().sendText("POST", "/cities/" + stage.city() + "/files?purpose=EVIDENCE&name=plan.pdf",
                Map.of("Content-Type", "application/octet-stream"), "%PDF-1.4 " + Api.unique("plan")));
        String id = Stage.made(Stage.admin().post(report + "/evidence", Map.of("titles", Map.of("en", "The plan"), "file", file)));
        if (state.equals("ACCEPTED")) {
            Stage.move(report, Map.of("to", "SUBMITTED"));
            Stage.move(report, Map.of("to", "ACCEPTED"));
        }
        return "/evidence/" + id;
    }

    private static void extending(Attempts attempts) {
        attempts.add("listExtensionRequests", stage -> Attempt.get(commitment(stage) + "/extension-requests"));
        attempts.add("createExtensionRequest", stage -> {
            String commitment = commitment(stage);
            return Attempt.post(commitment + "/extension-requests", WISH).offered(commitment, "createExtensionRequest", null);
        });
        attempts.add("getExtensionRequest", stage -> Attempt.get(extension(commitment(stage))));
        for (String to : List.of("GRANTED", "DECLINED", "WITHDRAWN")) {
            attempts.add("transitionExtensionRequest ASKED->" + to, stage -> {
                String commitment = commitment(stage);
                String extension = extension(commitment);
                return Attempt.transition(extension, Stage.etag(extension), Map.of("to", to, "note", "So it is."))
                        .offered(commitment, "transitionExtensionRequest", to);
            });
        }
    }

    static String extension(String commitment) {
        return "/extension-requests/" + Stage.made(Stage.admin().post(commitment + "/extension-requests", WISH));
    }

    private static void waiting(Attempts attempts) {
        attempts.add("listDueReports", stage -> Attempt.list("/due-reports?city=" + stage.city(), id(commitment(stage))));
        attempts.add("listReviewQueue", stage -> Attempt.list("/review-queue?network=" + stage.network(), id(path(stage, "SUBMITTED"))));
        attempts.add("listLateCities", stage -> Attempt.get("/networks/" + stage.network() + "/late-cities"));
        attempts.add("exportSecretDeadlinesIcs", stage -> {
            String address = Api.json(Api.as(Given.deputyOf(stage.city())), Map.of("label", "Phone", "city", stage.city()))
                    .post("/calendar-addresses")
                    .<String>path("address")
                    .replaceFirst(".*/api/v1", "")
                    .replace("agenda.ics", "deadlines.ics");
            // Read once, since the first reading of a day is written down.
            Api.anyone().get(address).then().statusCode(200);
            return Attempt.get(address);
        });
        attempts.add("getCommitmentFigures", stage -> Attempt.get("/commitment-figures?by=THEME&network=" + stage.network()));
        attempts.addTable("exportCommitmentFiguresCsv",
                (stage, form) -> Attempt.get("/commitment-figures." + form + "?by=THEME&network=" + stage.network()));
    }

    private static String commitment(Stage stage) {
        return "/commitments/" + CommitmentAttempts.commitment(stage, "PUBLISHED");
    }

    /** The path of a report of the city in that state. */
    static String path(Stage stage, String state) {
        return report(commitment(stage), state);
    }

    /** The path of a report on that commitment in that state. */
    static String report(String commitment, String state) {
        String path = "/progress-reports/" + Stage.made(Stage.admin().post(commitment + "/progress-reports", Given.newProgressReport(Map.of())));
        if (!state.equals("DRAFT")) {
            Stage.move(path, Map.of("to", "SUBMITTED"));
        }
        if (state.equals("ACCEPTED")) {
            Stage.move(path, Map.of("to", "ACCEPTED"));
        }
        return path;
    }

    static String id(String path) {
        return path.replaceFirst(".*/", "");
    }
}
