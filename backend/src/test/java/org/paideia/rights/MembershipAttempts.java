package org.paideia.rights;

import java.util.List;
import java.util.Map;

/** Attempts on memberships in each state. */
final class MembershipAttempts {

    private static final Map<String, ?> LETTER = Map.of("kind", "MAYORS_LETTER", "when", Map.of("edtf", "2025-03-12"));
    private static final Map<String, ?> ADMISSION = Map.of("kind", "ADMISSION", "when", Map.of("edtf", "2025-03-12"));

    private MembershipAttempts() {}

    static void addTo(Attempts attempts) {
        reading(attempts);
        creating(attempts);
        drafts(attempts);
        transitions(attempts);
        steps(attempts);
    }

    private static void reading(Attempts attempts) {
        attempts.add("listMemberships ADMITTED, no state asked", stage -> listed(stage, "ADMITTED", ""));
        attempts.add("listMemberships DRAFT, no state asked", stage -> listed(stage, "DRAFT", ""));
        for (String state : List.of("DRAFT", "SUBMITTED", "DECLINED")) {
            attempts.add("listMemberships " + state, stage -> listed(stage, state, "&state=" + state));
        }
        attempts.addTable("exportMembershipsCsv ADMITTED, no state asked", (stage, form) -> exported(stage, form, "ADMITTED", ""));
        attempts.addTable("exportMembershipsCsv DRAFT", (stage, form) -> exported(stage, form, "DRAFT", "&state=DRAFT"));
        attempts.addTable("exportMembershipsCsv SUBMITTED", (stage, form) -> exported(stage, form, "SUBMITTED", "&state=SUBMITTED"));
        attempts.add("listMemberships WITHDRAWN before admission", stage -> list(stage, takenBack(stage), "&state=WITHDRAWN"));
        attempts.add("listMemberships WITHDRAWN after admission", stage -> list(stage, left(stage), "&state=WITHDRAWN"));
        for (String state : List.of("DRAFT", "SUBMITTED", "DECLINED", "ADMITTED", "ON_HOLD")) {
            attempts.add("getMembership " + state, stage -> Attempt.get(path(stage.membership(state))));
        }
        attempts.add("getMembership WITHDRAWN before admission", stage -> Attempt.get(path(takenBack(stage))));
        attempts.add("getMembership WITHDRAWN after admission", stage -> Attempt.get(path(left(stage))));
        for (String state : List.of("DRAFT", "SUBMITTED", "ADMITTED")) {
            attempts.add("listMembershipActions " + state, stage -> Attempt.get(path(stage.membership(state)) + "/actions"));
            attempts.add("listMembershipTransitions " + state, stage -> Attempt.get(path(stage.membership(state)) + "/transitions"));
        }
    }

    private static void creating(Attempts attempts) {
        attempts.add("createMembership DRAFT", stage -> create(stage, "DRAFT", List.of()));
        attempts.add("createMembership SUBMITTED", stage -> create(stage, "SUBMITTED", List.of()));
        attempts.add("createMembership ADMITTED", stage -> create(stage, "ADMITTED", List.of(ADMISSION)));
        attempts.add("createMembership DRAFT with an admission", stage -> create(stage, "DRAFT", List.of(ADMISSION)));
    }

    private static void drafts(Attempts attempts) {
        for (String state : List.of("DRAFT", "SUBMITTED")) {
            attempts.add("updateMembership " + state, stage -> {
                String path = path(stage.membership(state));
                return Attempt.patch(path, Stage.etag(path), Map.of("motivation", "Another.")).offered(path, "updateMembership", null);
            });
            attempts.add("deleteMembership " + state, stage -> {
                String path = path(stage.membership(state));
                return Attempt.delete(path, Stage.etag(path)).offered(path, "deleteMembership", null);
            });
        }
    }

    private static void transitions(Attempts attempts) {
        for (String move : List.of("DRAFT->SUBMITTED", "SUBMITTED->ADMITTED", "SUBMITTED->DECLINED", "ADMITTED->ON_HOLD", "ON_HOLD->ADMITTED")) {
            String[] states = move.split("->");
            attempts.add("transitionMembership " + move, stage -> {
                String path = path(stage.membership(states[0]));
                return Attempt.transition(path, Stage.etag(path), Map.of("to", states[1])).offered(path, "transitionMembership", states[1]);
            });
        }
        withdrawal(attempts, "SUBMITTED", "taken back", "APPLICATION_TAKEN_BACK");
        withdrawal(attempts, "ADMITTED", "city left", "CITY_LEFT");
        withdrawal(attempts, "ON_HOLD", "city left", "CITY_LEFT");
        for (String state : List.of("SUBMITTED", "ADMITTED", "ON_HOLD")) {
            withdrawal(attempts, state, "by network", "ENDED_BY_NETWORK");
        }
    }

    private static void withdrawal(Attempts attempts, String state, String words, String reason) {
        attempts.add("transitionMembership " + state + "->WITHDRAWN " + words, stage -> {
            String path = path(stage.membership(state));
            return Attempt.transition(path, Stage.etag(path), Map.of("to", "WITHDRAWN", "reason", reason))
                    .offeredRoughly(path, "transitionMembership", "WITHDRAWN");
        });
    }

    private static void steps(Attempts attempts) {
        for (String state : List.of("DRAFT", "SUBMITTED", "ADMITTED")) {
            attempts.add("addMembershipStep to " + state, stage -> {
                String path = path(stage.membership(state));
                return Attempt.post(path + "/steps", LETTER).offered(path, "addMembershipStep", null);
            });
        }
        attempts.add("addMembershipStep an admission", stage -> {
            String path = path(stage.membership("ADMITTED"));
            return Attempt.post(path + "/steps", ADMISSION).offeredRoughly(path, "addMembershipStep", null);
        });
    }

    private static Attempt create(Stage stage, String state, List<?> steps) {
        return Attempt.post("/memberships", Map.of("city", stage.city(), "network", stage.network(), "state", state, "steps", steps));
    }

    private static Attempt listed(Stage stage, String state, String filter) {
        return list(stage, stage.membership(state), filter);
    }

    private static Attempt exported(Stage stage, String form, String state, String filter) {
        String id = stage.membership(state);
        return Attempt.export("/memberships." + form + "?city=" + stage.city() + filter, id);
    }

    private static Attempt list(Stage stage, String id, String filter) {
        return Attempt.list("/memberships?city=" + stage.city() + filter, id);
    }

    private static String takenBack(Stage stage) {
        return withdrawn(stage.membership("SUBMITTED"), "APPLICATION_TAKEN_BACK");
    }

    private static String left(Stage stage) {
        return withdrawn(stage.membership("ADMITTED"), "CITY_LEFT");
    }

    private static String withdrawn(String id, String reason) {
        Stage.move(path(id), Map.of("to", "WITHDRAWN", "reason", reason));
        return id;
    }

    private static String path(String id) {
        return "/memberships/" + id;
    }
}
