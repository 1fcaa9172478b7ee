package org.paideia.rights;

import java.util.Map;
import java.util.function.Function;
import org.paideia.testing.Api;
import org.paideia.testing.Client;
import org.paideia.testing.Client.Answer;

/** Attempts on invitations. */
final class InvitationAttempts {

    private static final Map<String, ?> REVOKE = Map.of("to", "REVOKED");

    private InvitationAttempts() {}

    static void addTo(Attempts attempts) {
        reading(attempts, "DEPUTY", stage -> stage.attended().invitation("DEPUTY"));
        reading(attempts, "FOCAL_POINT, none in force", stage -> applied(stage).invitation("FOCAL_POINT"));
        reading(attempts, "REVIEWER", stage -> stage.invitation("REVIEWER"));
        reading(attempts, "SECRETARIAT", stage -> stage.invitation("SECRETARIAT"));
        attempts.addTable("exportInvitationsCsv DEPUTY", (stage, form) -> {
            String id = stage.attended().invitation("DEPUTY");
            return Attempt.export("/invitations." + form + "?city=" + stage.city(), id);
        });
        attempts.addTable("exportInvitationsCsv REVIEWER", (stage, form) -> {
            String id = stage.invitation("REVIEWER");
            return Attempt.export("/invitations." + form + "?network=" + stage.network(), id);
        });
        links(attempts);
        inviting(attempts);
        accepting(attempts);
        attempts.add("transitionInvitation DEPUTY->REVOKED", stage -> revoke(stage.attended().invitation("DEPUTY")));
        attempts.add("transitionInvitation REVIEWER->REVOKED", stage -> revoke(stage.invitation("REVIEWER")));
    }

    private static void reading(Attempts attempts, String what, Function<Stage, String> invited) {
        attempts.add("listInvitations " + what, stage -> {
            String id = invited.apply(stage);
            String scope = what.startsWith("DEPUTY") || what.startsWith("FOCAL_POINT") ? "city=" + stage.city() : "network=" + stage.network();
            return Attempt.list("/invitations?" + scope, id);
        });
        attempts.add("getInvitation " + what, stage -> Attempt.get("/invitations/" + invited.apply(stage)));
        attempts.add("listInvitationActions " + what, stage -> Attempt.get("/invitations/" + invited.apply(stage) + "/actions"));
        attempts.add("listInvitationTransitions " + what, stage -> Attempt.get("/invitations/" + invited.apply(stage) + "/transitions"));
    }

    private static void links(Attempts attempts) {
        attempts.add("getInvitationLink of another's", stage -> Attempt.get("/invitations/" + stage.attended().invitation("DEPUTY") + "/link"));
        attempts.addPersonal("getInvitationLink of one's own", stage -> Attempt.get("/invitations/" + own(stage) + "/link"));
    }

    private static void inviting(Attempts attempts) {
        attempts.add("createInvitation DEPUTY", stage -> invite(stage, "DEPUTY"));
        attempts.add("createInvitation CONTRIBUTOR", stage -> invite(stage, "CONTRIBUTOR"));
        attempts.add("createInvitation FOCAL_POINT, one in force", stage -> invite(stage.attended(), "FOCAL_POINT"));
        attempts.add("createInvitation FOCAL_POINT, none in force", stage -> invite(applied(stage), "FOCAL_POINT"));
        attempts.add("createInvitation FOCAL_POINT, handing over", stage -> Attempt.post("/invitations", Map.of(
                "email", someAddress(), "role", "FOCAL_POINT", "city", stage.city(), "handOver", true)));
        attempts.add("createInvitation REVIEWER", stage -> invite(stage, "REVIEWER"));
        attempts.add("createInvitation SECRETARIAT", stage -> invite(stage, "SECRETARIAT"));
    }

    private static void accepting(Attempts attempts) {
        attempts.addPersonal("acceptInvitation sent to oneself", stage -> accept(Stage.tokenOf(sentTo(stage.who().email()))));
        attempts.add("acceptInvitation sent to another", stage -> accept(Stage.tokenOf(sentTo(someAddress()))));
        attempts.addPersonal("acceptInvitation to an address not verified", stage -> {
            String token = Stage.tokenOf(sentTo(stage.who().email()));
            return Attempt.of(caller -> post(stage.who().isOutsider()
                    ? caller
                    : stage.who().client(claims -> claims.claim("email_verified", false)), token));
        });
        attempts.addPersonal("acceptInvitation that one made", stage -> {
            String address = someAddress();
            String id = invitedBy(stage, address);
            String token = Stage.tokenOf(stage.who().client(), id);
            Client moved = stage.who().client(claims -> claims.claim("email", address));
            moved.get("/me").expect(200);
            return Attempt.of(caller -> post(moved, token));
        });
    }

    private static Attempt invite(Stage stage, String role) {
        return Attempt.post("/invitations", stage.invitation(role, someAddress()));
    }

    private static Attempt accept(String token) {
        return Attempt.of(caller -> post(caller, token));
    }

    private static Answer post(Client caller, String token) {
        return caller.post("/invitation-acceptances", Map.of("token", token));
    }

    private static Attempt revoke(String id) {
        String path = "/invitations/" + id;
        return Attempt.transition(path, Stage.etag(path), REVOKE).offered(path, "transitionInvitation", "REVOKED");
    }

    /** An invitation that the caller made to whatever role the caller may give. */
    private static String own(Stage stage) {
        return invitedBy(stage, someAddress());
    }

    private static String invitedBy(Stage stage, String address) {
        String role = switch (stage.who()) {
            case FOCAL_POINT, ADMIN, PARTNER_WITH_MANDATES -> "DEPUTY";
            default -> "REVIEWER";
        };
        return Stage.made(stage.who().client().post("/invitations", stage.invitation(role, address)));
    }

    /** An invitation to a role in a city of which the table says nothing. */
    private static String sentTo(String address) {
        return Stage.invite(Map.of("email", address, "role", "DEPUTY", "city", Stage.newCity()));
    }

    private static String someAddress() {
        return Api.unique("someone") + "@example.org";
    }

    private static Stage applied(Stage stage) {
        stage.membership("SUBMITTED");
        return stage;
    }
}
