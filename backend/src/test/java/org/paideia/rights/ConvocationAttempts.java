package org.paideia.rights;

import java.util.Map;
import org.paideia.testing.Api;

/** Attempts on convocations of meetings: one that everybody sees, and one for members, of which the city of the stage is one. */
final class ConvocationAttempts {

    private static final Map<String, ?> COMING = Map.of("answer", "COMING", "people", 2);

    private ConvocationAttempts() {}

    static void addTo(Attempts attempts) {
        reading(attempts, "listConvocations", "PUBLIC", "");
        reading(attempts, "listConvocations", "MEMBERS", " for members");
        attempts.add("getConvocation", stage -> Attempt.get("/convocations/" + convocation(toMember(stage, "PUBLIC"))));
        attempts.add("getConvocation for members", stage -> Attempt.get("/convocations/" + convocation(toMember(stage, "MEMBERS"))));
        for (String form : new String[] {"Pdf", "Docx", "Html"}) {
            attempts.add("getConvocationDocument" + form, stage -> Attempt.get(document(stage, "PUBLIC", form)));
        }
        attempts.add("getConvocationDocumentHtml for members", stage -> Attempt.get(document(stage, "MEMBERS", "Html")));
        attempts.add("createConvocation", stage -> {
            String path = "/meetings/" + toMember(stage, "PUBLIC");
            return Attempt.post(path + "/convocations", Map.of()).offered(path, "createConvocation", null);
        });
        attempts.add("listMeetingAnswers", stage -> Attempt.list("/meetings/" + convoked(stage) + "/answers", stage.city()));
        attempts.add("setMeetingAnswer", stage -> {
            String path = "/meetings/" + convoked(stage);
            return Attempt.of(caller -> caller.put(path + "/answers/" + stage.city(), COMING));
        });
        attempts.add("listCityMeetingAnswers", stage -> {
            String meeting = convoked(stage);
            return Attempt.list("/meeting-answers?city=" + stage.city(), meeting);
        });
    }

    private static void reading(Attempts attempts, String operation, String audience, String which) {
        attempts.add(operation + which, stage -> Attempt.get("/meetings/" + toMember(stage, audience) + "/convocations"));
    }

    private static String document(Stage stage, String audience, String form) {
        return "/convocations/" + convocation(toMember(stage, audience)) + "/document." + form.toLowerCase(java.util.Locale.ROOT);
    }

    private static String convoked(Stage stage) {
        String meeting = toMember(stage, "PUBLIC");
        convocation(meeting);
        return meeting;
    }

    /** The slug of a meeting with its day, for that audience, with the city of the stage as a member of the network. */
    static String toMember(Stage stage, String audience) {
        stage.membership("ADMITTED");
        return confirmed(stage, audience);
    }

    /** The slug of a meeting with its day, for that audience. */
    static String confirmed(Stage stage, String audience) {
        return confirmed(stage, audience, "2031-05-04");
    }

    /** The slug of a meeting on that day, for that audience. */
    static String confirmed(Stage stage, String audience, String day) {
        return Stage.admin().post("/meetings", Map.of(
                "slug", Api.unique("meeting"), "network", stage.network(), "kind", "COMMITTEE", "sourceLanguage", "en", "state", "CONFIRMED",
                "titles", Map.of("en", "Meeting"), "mode", "ONLINE", "when", Map.of("edtf", day), "audience", audience))
                .expect(201).json().path("slug").asText();
    }

    /** The id of a convocation of that meeting. */
    static String convocation(String meeting) {
        return Stage.made(Stage.admin().post("/meetings/" + meeting + "/convocations", Map.of()));
    }
}
