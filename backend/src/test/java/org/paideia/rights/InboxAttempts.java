package org.paideia.rights;

import java.util.Map;
import org.paideia.inbox.SomeInbox;
import org.paideia.testing.Client;
import org.paideia.testing.Given;

/** Attempts on follows and inboxes: each person's own, and those of somebody else. */
final class InboxAttempts {

    private InboxAttempts() {}

    static void addTo(Attempts attempts) {
        follows(attempts);
        inboxes(attempts);
        letters(attempts);
    }

    private static void follows(Attempts attempts) {
        attempts.add("listFollows of somebody else", stage -> {
            follow(stage);
            return Attempt.list("/follows", stage.city());
        });
        attempts.add("createFollow of a city", stage -> Attempt.post("/follows", Map.of("kind", "CITY", "id", stage.city())));
        attempts.add("createFollow of a draft of a declaration", stage ->
                Attempt.post("/follows", Map.of("kind", "DECLARATION", "id", stage.papers().declaration("DRAFT"))));
        attempts.add("getFollow of somebody else", stage -> Attempt.get("/follows/" + follow(stage)));
        attempts.addPersonal("getFollow of one's own", stage -> Attempt.get("/follows/" + own(stage)));
        attempts.add("deleteFollow of somebody else", stage -> Attempt.delete("/follows/" + follow(stage), "\"0-x\""));
        attempts.addPersonal("deleteFollow of one's own", stage -> Attempt.delete("/follows/" + own(stage), "\"0-x\""));
    }

    private static void inboxes(Attempts attempts) {
        attempts.add("listInbox of somebody else", stage -> {
            entry(stage);
            return Attempt.list("/inbox", stage.city());
        });
        attempts.addPersonal("listInbox of an application", stage -> {
            own(stage);
            stage.membership("SUBMITTED");
            SomeInbox.publish();
            return Attempt.list("/inbox", stage.city());
        });
        attempts.add("getInboxSummary", stage -> Attempt.get("/inbox/summary"));
        attempts.addPersonal("setInboxReadMark", stage -> {
            own(stage);
            happen(stage);
            return Attempt.of(caller -> caller.put("/inbox/read-mark", Map.of("upTo", 1L << 50)));
        });
        attempts.add("markInboxEntryRead of somebody else", stage -> read(entry(stage)));
        attempts.addPersonal("markInboxEntryRead of one's own", stage -> {
            if (stage.who().isOutsider()) {
                return read(entry(stage));
            }
            own(stage);
            happen(stage);
            return read(stage.who().client().get("/inbox?limit=1").expect(200).json().at("/items/0/activity/id").asText());
        });
    }

    private static void letters(Attempts attempts) {
        attempts.add("getNotificationSettings", stage -> Attempt.get("/me/notification-settings"));
        attempts.addPersonal("setNotificationSettings", stage -> {
            if (!stage.who().isOutsider()) {
                choose(stage.who().client(), "DAILY");
            }
            return Attempt.of(caller -> caller.put("/me/notification-settings", Map.of("letters", "WEEKLY")));
        });
        attempts.addPersonal("unsubscribeLetters", stage -> {
            String code = SomeInbox.codeOf(Given.person());
            return Attempt.of(caller -> caller.sendText("POST", "/unsubscriptions/" + code, Map.of(), null));
        });
    }

    /** What somebody follows; its id. */
    static String follow(Stage stage) {
        return SomeInbox.follow(Given.person(), "CITY", stage.city());
    }

    /** An entry that is in the inbox of somebody; its id. */
    static String entry(Stage stage) {
        String somebody = Given.person();
        SomeInbox.follow(somebody, "CITY", stage.city());
        happen(stage);
        return SomeInbox.inbox(somebody, "?limit=1").at("/items/0/activity/id").asText();
    }

    /** The last entry of the history of that membership; its id. */
    static String entryOf(String membership) {
        return Stage.admin().get("/activities?recordKind=MEMBERSHIP&record=" + membership + "&limit=1").expect(200).json().at("/items/0/id").asText();
    }

    /** That the caller follows the city, or somebody does where the caller is nobody; its id. */
    private static String own(Stage stage) {
        return stage.who().isOutsider()
                ? follow(stage)
                : Stage.made(stage.who().client().post("/follows", Map.of("kind", "CITY", "id", stage.city())));
    }

    private static void happen(Stage stage) {
        SomeInbox.joined(stage.city(), stage.network());
    }

    private static Attempt read(String entry) {
        return Attempt.of(caller -> caller.sendText("PUT", "/inbox/" + entry + "/read-mark", Map.of(), null));
    }

    private static void choose(Client person, String letters) {
        person.put("/me/notification-settings", Map.of("letters", letters)).expect(200);
    }
}
