package org.paideia.rights;

import java.util.Map;
import org.paideia.testing.Api;
import org.paideia.testing.Given;

/** Attempts on the agenda, its calendars and International Days. */
final class AgendaAttempts {

    private AgendaAttempts() {}

    static void addTo(Attempts attempts) {
        attempts.add("listAgenda", stage -> Attempt.get("/agenda?network=" + stage.network()));
        attempts.add("exportAgendaIcs", stage -> Attempt.get("/agenda.ics?network=" + stage.network()));
        attempts.add("exportCityAgendaIcs", stage -> Attempt.get("/cities/" + stage.city() + "/agenda.ics"));
        attempts.add("exportNetworkAgendaIcs", stage -> Attempt.get("/networks/" + stage.network() + "/agenda.ics"));
        addresses(attempts);
        days(attempts);
    }

    private static void addresses(Attempts attempts) {
        attempts.add("listCalendarAddresses", stage -> Attempt.get("/calendar-addresses"));
        attempts.add("createCalendarAddress", stage -> {
            stage.membership("ADMITTED");
            return Attempt.post("/calendar-addresses", Map.of("label", "Phone", "network", stage.network()));
        });
        attempts.add("getCalendarAddress of somebody else", stage -> Attempt.get("/calendar-addresses/" + address(stage)));
        attempts.add("deleteCalendarAddress of somebody else", stage -> Attempt.delete("/calendar-addresses/" + address(stage), "\"0-x\""));
        attempts.add("exportSecretCalendarIcs", stage -> {
            String secretariat = Given.secretariatOf(stage.network());
            String address = Api.json(Api.as(secretariat), Map.of("label", "Phone", "network", stage.network()))
                    .post("/calendar-addresses")
                    .path("address");
            // Read once, since the first reading of a day is written down.
            Api.anyone().get(address.replaceFirst(".*/api/v1", "")).then().statusCode(200);
            return Attempt.get(address.replaceFirst(".*/api/v1", ""));
        });
    }

    private static void days(Attempts attempts) {
        attempts.add("listDays", stage -> Attempt.get("/days"));
        attempts.addTable("exportDaysCsv", (stage, form) -> Attempt.get("/days." + form + "?network=" + stage.network()));
        attempts.add("getDay", stage -> Attempt.get(day(stage)));
        attempts.add("createDay", stage -> Attempt.post("/days", newDay(stage)));
        attempts.add("updateDay", stage -> {
            String path = day(stage);
            return Attempt.patch(path, Stage.etag(path), Map.of("titles", Map.of("fr", "Une journée")));
        });
        attempts.add("deleteDay", stage -> {
            String path = day(stage);
            return Attempt.delete(path, Stage.etag(path));
        });
    }

    /** The calendar address of somebody, by id. */
    static String address(Stage stage) {
        String secretariat = Given.secretariatOf(stage.network());
        return Api.json(Api.as(secretariat), Map.of("label", "Phone", "network", stage.network()))
                .post("/calendar-addresses")
                .<String>path("id");
    }

    private static String day(Stage stage) {
        return "/days/" + Api.json(Api.admin(), newDay(stage)).post("/days").then().statusCode(201).extract().<String>path("id");
    }

    private static Map<String, Object> newDay(Stage stage) {
        return Map.of(
                "code", Api.unique("day"), "year", 2025, "on", "2025-11-30", "sourceLanguage", "en",
                "titles", Map.of("en", "A day"), "network", stage.network());
    }
}
