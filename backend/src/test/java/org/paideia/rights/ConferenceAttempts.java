package org.paideia.rights;

import java.util.Map;
import java.util.function.Function;
import org.paideia.testing.Api;

/** Attempts on conferences and their series. */
final class ConferenceAttempts {

    private ConferenceAttempts() {}

    static void addTo(Attempts attempts) {
        attempts.add("listConferences", stage -> Attempt.list("/conferences?network=" + stage.network(), slug(conference(stage))));
        attempts.addTable("exportConferencesCsv", (stage, form) -> Attempt.export("/conferences." + form + "?network=" + stage.network(), slug(conference(stage))));
        reading(attempts, "getConference", "");
        reading(attempts, "exportConferenceIcs", "/event.ics");
        reading(attempts, "listConferenceActions", "/actions");
        reading(attempts, "listConferenceTransitions", "/transitions");
        attempts.add("getConferenceSitemap", stage -> Attempt.get("/sitemap-conferences.xml"));
        attempts.add("createConference", stage -> Attempt.post("/conferences", newConference(stage)));
        writing(attempts, "updateConference", path -> Attempt.patch(path, Stage.etag(path), Map.of("about", Map.of("en", "New."))).offered(path, "updateConference", null));
        writing(attempts, "deleteConference", path -> Attempt.delete(path, Stage.etag(path)).offered(path, "deleteConference", null));
        writing(attempts, "transitionConference ->CANCELLED", path -> Attempt
                .transition(path, Stage.etag(path), Map.of("to", "CANCELLED", "note", "The host withdrew."))
                .offered(path, "transitionConference", "CANCELLED"));
        writing(attempts, "copyConference", path -> Attempt.post(path + "/copies", Map.of("slug", Api.unique("next"))).offered(path, "copyConference", null));
        series(attempts);
    }

    private static void series(Attempts attempts) {
        attempts.add("listSeries", stage -> Attempt.list("/series?network=" + stage.network(), enteredSeries(stage).substring("/series/".length())));
        attempts.add("getSeries", stage -> Attempt.get(enteredSeries(stage)));
        attempts.add("listSeriesActions", stage -> Attempt.get(enteredSeries(stage) + "/actions"));
        attempts.add("createSeries", stage -> Attempt.post("/series", newSeries(stage)));
        attempts.add("updateSeries", stage -> {
            String path = enteredSeries(stage);
            return Attempt.patch(path, Stage.etag(path), Map.of("shortName", "New")).offered(path, "updateSeries", null);
        });
    }

    private static void reading(Attempts attempts, String operation, String below) {
        attempts.add(operation, stage -> Attempt.get(conference(stage) + below));
    }

    private static void writing(Attempts attempts, String name, Function<String, Attempt> attempt) {
        attempts.add(name, stage -> attempt.apply(conference(stage)));
    }

    private static String conference(Stage stage) {
        return "/conferences/" + Stage.admin().post("/conferences", newConference(stage)).expect(201).json().path("slug").asText();
    }

    private static Map<String, ?> newConference(Stage stage) {
        return Map.of("slug", Api.unique("conference"), "network", stage.network(), "sourceLanguage", "en",
                "titles", Map.of("en", "Conference"), "mode", "ONSITE", "when", Map.of("edtf", "2031"));
    }

    private static String enteredSeries(Stage stage) {
        return "/series/" + Stage.admin().post("/series", newSeries(stage)).expect(201).json().path("slug").asText();
    }

    private static Map<String, ?> newSeries(Stage stage) {
        return Map.of("slug", Api.unique("series"), "network", stage.network(), "sourceLanguage", "en", "names", Map.of("en", "Series"));
    }

    private static String slug(String path) {
        return path.substring("/conferences/".length());
    }
}
