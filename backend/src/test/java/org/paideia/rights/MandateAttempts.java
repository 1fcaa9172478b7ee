package org.paideia.rights;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.paideia.testing.Api;

/** Attempts on mandates and on requests for them. */
final class MandateAttempts {

    private static final Map<String, ?> END = Map.of("to", "ENDED");

    private interface Adder {
        void add(String name, Function<Stage, Attempt> attempt);
    }

    private MandateAttempts() {}

    static void addTo(Attempts attempts) {
        attempts.add("getMe", stage -> Attempt.get("/me"));
        reading(attempts);
        granting(attempts);
        ending(attempts);
        readingRequests(attempts);
        deciding(attempts);
    }

    private static void reading(Attempts attempts) {
        attempts.add("listMandates of this city", stage -> {
            String id = ofTheCity(stage);
            return Attempt.list("/mandates?city=" + stage.city(), id);
        });
        attempts.add("listMandates of this network", stage -> {
            String id = stage.mandate("REVIEWER");
            return Attempt.list("/mandates?network=" + stage.network(), id);
        });
        attempts.addTable("exportMandatesCsv of this city", (stage, form) -> {
            String id = ofTheCity(stage);
            return Attempt.export("/mandates." + form + "?city=" + stage.city(), id);
        });
        attempts.addTable("exportMandatesCsv of this network", (stage, form) -> {
            String id = stage.mandate("REVIEWER");
            return Attempt.export("/mandates." + form + "?network=" + stage.network(), id);
        });
        attempts.addPersonal("listMandates one's own, ended", stage -> {
            String id = ownEnded(stage);
            return Attempt.list("/mandates?state=ENDED&city=" + stage.city(), id);
        });
        record(attempts::add, "this city", MandateAttempts::ofTheCity);
        record(attempts::add, "this network", stage -> stage.mandate("REVIEWER"));
        record(attempts::addPersonal, "one's own, ended", MandateAttempts::ownEnded);
    }

    private static void record(Adder add, String whose, Function<Stage, String> mandate) {
        add.add("getMandate of " + whose, stage -> Attempt.get("/mandates/" + mandate.apply(stage)));
        add.add("listMandateActions of " + whose, stage -> Attempt.get("/mandates/" + mandate.apply(stage) + "/actions"));
        add.add("listMandateTransitions of " + whose, stage -> Attempt.get("/mandates/" + mandate.apply(stage) + "/transitions"));
    }

    private static void granting(Attempts attempts) {
        attempts.add("grantMandate DEPUTY", stage -> grant(stage, "DEPUTY"));
        attempts.add("grantMandate CONTRIBUTOR", stage -> grant(stage, "CONTRIBUTOR"));
        attempts.add("grantMandate DEPUTY, somebody unknown", stage -> grant(stage, Stage.stranger(), "DEPUTY"));
        attempts.add("grantMandate REVIEWER, somebody unknown", stage -> grant(stage, Stage.stranger(), "REVIEWER"));
        attempts.add("grantMandate FOCAL_POINT, one in force", stage -> grant(stage.attended(), "FOCAL_POINT"));
        attempts.add("grantMandate FOCAL_POINT, none in force", stage -> grant(applied(stage), "FOCAL_POINT"));
        for (String role : List.of("REVIEWER", "COORDINATOR", "SECRETARIAT")) {
            attempts.add("grantMandate " + role, stage -> grant(stage, role));
        }
        attempts.addPersonal("grantMandate to oneself", stage -> Attempt.post("/mandates", Map.of(
                "person", stage.ownId(), "role", "DEPUTY", "city", stage.city())));
    }

    private static void ending(Attempts attempts) {
        attempts.add("transitionMandate DEPUTY->ENDED", stage -> end(ofTheCity(stage)));
        for (String role : List.of("FOCAL_POINT", "REVIEWER", "SECRETARIAT")) {
            attempts.add("transitionMandate " + role + "->ENDED", stage -> end(stage.mandate(role)));
        }
        attempts.addPersonal("transitionMandate one's own->ENDED", stage -> end(own(stage)));
    }

    private static void readingRequests(Attempts attempts) {
        requests(attempts, "DEPUTY", stage -> stage.attended().request("DEPUTY"));
        requests(attempts, "DEPUTY, no focal point in force", stage -> applied(stage).request("DEPUTY"));
        requests(attempts, "FOCAL_POINT, none in force", stage -> applied(stage).request("FOCAL_POINT"));
        request(attempts::addPersonal, "one's own", Stage::ownRequest);
        attempts.addTable("exportMandateRequestsCsv DEPUTY", (stage, form) -> {
            String id = stage.attended().request("DEPUTY");
            return Attempt.export("/mandate-requests." + form + "?city=" + stage.city(), id);
        });
    }

    private static void requests(Attempts attempts, String what, Function<Stage, String> asked) {
        attempts.add("listMandateRequests " + what, stage -> {
            String id = asked.apply(stage);
            return Attempt.list("/mandate-requests?city=" + stage.city(), id);
        });
        request(attempts::add, what, asked);
    }

    private static void request(Adder add, String what, Function<Stage, String> asked) {
        add.add("getMandateRequest " + what, stage -> Attempt.get("/mandate-requests/" + asked.apply(stage)));
        add.add("listMandateRequestActions " + what, stage -> Attempt.get("/mandate-requests/" + asked.apply(stage) + "/actions"));
        add.add("listMandateRequestTransitions " + what, stage -> Attempt.get("/mandate-requests/" + asked.apply(stage) + "/transitions"));
    }

    private static void deciding(Attempts attempts) {
        attempts.add("requestMandate", stage -> Attempt.post("/mandate-requests", Map.of(
                "role", "DEPUTY", "city", Stage.newCity(), "note", "The mayor sent me.")));
        attempts.add("transitionMandateRequest DEPUTY->GRANTED", stage -> decide(stage.attended().request("DEPUTY"), "GRANTED"));
        attempts.add("transitionMandateRequest DEPUTY->WITHDRAWN", stage -> decide(stage.attended().request("DEPUTY"), "WITHDRAWN"));
        for (String to : List.of("GRANTED", "DECLINED")) {
            attempts.add("transitionMandateRequest FOCAL_POINT->" + to + ", none in force",
                    stage -> decide(applied(stage).request("FOCAL_POINT"), to));
        }
        attempts.addPersonal("transitionMandateRequest one's own->WITHDRAWN", stage -> decide(stage.ownRequest(), "WITHDRAWN"));
        attempts.addPersonal("transitionMandateRequest one's own->GRANTED", stage -> decide(stage.ownRequest(), "GRANTED"));
    }

    /** To somebody whom those who may grant the role know. */
    private static Attempt grant(Stage stage, String role) {
        stage.makeKnown(Stage.SOMEBODY);
        return grant(stage, stage.id(Stage.SOMEBODY), role);
    }

    private static Attempt grant(Stage stage, String person, String role) {
        boolean forCity = Stage.isForCity(role);
        return Attempt.post("/mandates", Map.of(
                "person", person,
                "role", role,
                forCity ? "city" : "network", forCity ? stage.city() : stage.network()));
    }

    private static Attempt end(String id) {
        String path = "/mandates/" + id;
        return Attempt.transition(path, Stage.etag(path), END).offered(path, "transitionMandate", "ENDED");
    }

    private static Attempt decide(String id, String to) {
        String path = "/mandate-requests/" + id;
        return Attempt.transition(path, Stage.etag(path), Map.of("to", to)).offered(path, "transitionMandateRequest", to);
    }

    private static String ofTheCity(Stage stage) {
        return stage.attended().mandate("DEPUTY");
    }

    /** A mandate of the caller for a city of which the table says nothing. */
    private static String own(Stage stage) {
        return Stage.grant(stage.ownId(), "DEPUTY", Stage.newCity());
    }

    /** A mandate of the caller for this city, in a role that the caller has not got now. */
    private static String ownEnded(Stage stage) {
        String role = stage.who() == Who.DEPUTY ? "FOCAL_POINT" : "DEPUTY";
        String id = Stage.grant(stage.ownId(), role, stage.city());
        Stage.move("/mandates/" + id, END);
        return id;
    }

    /** Lets the city be one that the network may provide with a first focal point. */
    private static Stage applied(Stage stage) {
        stage.membership("SUBMITTED");
        return stage;
    }
}
