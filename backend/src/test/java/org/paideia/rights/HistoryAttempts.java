package org.paideia.rights;

import jakarta.enterprise.inject.spi.CDI;
import java.util.Map;
import org.paideia.activity.feed.PublishingService;

/** Attempts on the history: which entries are shown, and whether they name the person. */
final class HistoryAttempts {

    private HistoryAttempts() {}

    static void addTo(Attempts attempts) {
        attempts.add("listActivities of a city", stage -> of("CITY", stage.city()));
        attempts.add("listActivities of a draft", stage -> of("MEMBERSHIP", stage.membership("DRAFT")));
        attempts.add("listActivities of an application", stage -> of("MEMBERSHIP", stage.membership("SUBMITTED")));
        attempts.add("listActivities of a mandate of this city", stage -> of("MANDATE", stage.mandate("DEPUTY")));
        attempts.add("listActivities of a mandate of this network", stage -> of("MANDATE", stage.mandate("REVIEWER")));
        attempts.add("listActivities of a request for a mandate", stage -> of("MANDATE_REQUEST", stage.request("DEPUTY")));
        attempts.add("listActivities of an invitation of this city", stage -> of("INVITATION", stage.invitation("DEPUTY")));
        attempts.add("listActivities of an invitation of this network", stage -> of("INVITATION", stage.invitation("REVIEWER")));
        attempts.addTable("exportActivitiesCsv of a city", (stage, form) -> exported(form, "CITY", stage.city()));
        attempts.addTable("exportActivitiesCsv of a draft", (stage, form) -> exported(form, "MEMBERSHIP", stage.membership("DRAFT")));
        attempts.addTable("exportActivitiesCsv of an invitation of this city", (stage, form) -> exported(form, "INVITATION", stage.invitation("DEPUTY")));
        attempts.add("getActivityFeed of a city", stage -> published("/activities.atom?city=" + stage.city(), "<entry>"));
        attempts.add("getActivityFeed of an application", stage -> {
            stage.membership("SUBMITTED");
            return published("/activities.atom?city=" + stage.city(), "membership.");
        });
        attempts.add("listActivities of a draft of an adherence", stage -> of("ADHERENCE", stage.papers().adherence("DRAFT")));
        attempts.add("listActivities of a draft of a declaration", stage -> of("DECLARATION", stage.papers().declaration("DRAFT")));
        attempts.add("searchRecords for a city", stage -> Attempt.export("/search?q=" + stage.city().replace("-", "%20"), "groups"));
        attempts.add("searchRecords for a draft of a declaration", stage -> {
            String draft = stage.papers().declaration("DRAFT");
            return Attempt.export("/search?limit=50&q=" + draft.replace("-", "%20"), "\"" + draft + "\"");
        });
        attempts.add("listActivities naming who changed a city", stage -> {
            String path = "/cities/" + stage.city();
            Stage.changer().patch(path, Stage.etag(path), Map.of("adminArea", "Uusimaa")).expect(200);
            return naming("CITY", stage.city());
        });
        attempts.add("listActivities naming who admitted a city", stage -> {
            String path = "/memberships/" + stage.membership("SUBMITTED");
            Stage.changer().transition(path, Stage.etag(path), Map.of("to", "ADMITTED")).expect(200);
            return naming("MEMBERSHIP", path.substring("/memberships/".length()));
        });
    }

    /** A feed tells what was published, which happens from time to time. */
    private static Attempt published(String feed, String wanted) {
        CDI.current().select(PublishingService.class).get().publish();
        return Attempt.export(feed, wanted);
    }

    private static Attempt of(String kind, String record) {
        return Attempt.list(path(kind, record), "\"" + record + "\"");
    }

    private static Attempt exported(String form, String kind, String record) {
        String path = path(kind, record);
        return Attempt.export(path.replace("/activities", "/activities." + form), record);
    }

    private static Attempt naming(String kind, String record) {
        return Attempt.list(path(kind, record), "Name of " + Stage.CHANGER);
    }

    private static String path(String kind, String record) {
        return "/activities?recordKind=" + kind + "&record=" + record;
    }
}
