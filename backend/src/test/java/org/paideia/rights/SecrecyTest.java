package org.paideia.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Client;
import org.paideia.testing.Call;
import org.paideia.testing.Client.Answer;
import org.paideia.testing.Operation;
import org.paideia.testing.Size;

/** Nothing tells of what is not public: no list, count, search, export, ETag or error. */
@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecrecyTest {

    private static final List<String> STATES =
            List.of("DRAFT", "SUBMITTED", "DECLINED", "WITHDRAWN", "PENDING", "GRANTED", "IN_FORCE", "ENDED", "REVOKED", "CHANGES_REQUESTED", "TENTATIVE", "CANCELLED");
    private static final List<String> KINDS = List.of("MEMBERSHIP", "MANDATE", "MANDATE_REQUEST", "INVITATION", "DECLARATION", "ADHERENCE", "COMMITMENT", "PROGRESS_REPORT", "FILE", "MEETING");

    /**
     * What everybody sees of the city and the network before anything hidden is there.
     *
     * @param open a declaration that the city is about to sign
     * @param signed a declaration that it has signed
     * @param commitment of the city under that
     */
    private record Known(String open, String signed, String commitment) {

        static Known to(Stage stage) {
            String signed = stage.papers().declaration("OPEN");
            stage.papers().adherence(signed, "SIGNED");
            return new Known(
                    stage.papers().declaration("OPEN"), signed, CommitmentAttempts.commitment(stage, signed, "PUBLISHED"));
        }
    }

    @Inject
    DataSource database;

    private Surroundings around;

    @BeforeEach
    void surround() {
        if (around == null) {
            around = Surroundings.make(database);
        }
        around.leaveStages();
    }

    @ParameterizedTest
    @EnumSource(names = {"NOBODY", "NEWCOMER", "FOCAL_POINT_ELSEWHERE", "SECRETARIAT_BESIDE", "SECRETARIAT_BELOW", "PARTNER_WITHOUT_MANDATE"})
    void listsAndRecordsSayTheSameAsBefore(Who reader) {
        Stage stage = new Stage(around, List.of(reader));
        Known known = Known.to(stage);
        Map<String, String> before = everythingReadBy(reader, stage);

        hiddenRecords(stage, known);
        stage.mandate("FOCAL_POINT");
        stage.mandate("REVIEWER");

        Map<String, String> after = everythingReadBy(reader, stage);
        before.forEach((address, said) -> assertEquals(said, after.get(address), address));
    }

    @ParameterizedTest
    @EnumSource(names = {"NOBODY", "NEWCOMER", "FOCAL_POINT_ELSEWHERE", "SECRETARIAT_BESIDE", "SECRETARIAT_BELOW", "PARTNER_WITHOUT_MANDATE", "MANDATE_ENDED"})
    void hiddenRecordsAreAnsweredForLikeThoseThatAreNot(Who caller) {
        Map<String, List<String>> hidden = hiddenRecords(new Stage(around, List.of(caller)));
        List<Operation> about = Operation.all().stream()
                .filter(o -> o.path().contains("{id}") || o.path().matches("/(declarations|meetings)/\\{slug}.*"))
                .filter(o -> !o.path().startsWith("/days/"))
                .toList();
        assertEquals(hidden.keySet(), new java.util.TreeSet<>(about.stream().map(SecrecyTest::collection).toList()),
                "Collections whose records may be hidden.");
        for (Operation operation : about) {
            for (Asked asked : askedOf(operation)) {
                Map<Integer, String> never = new HashMap<>();
                for (String id : hidden.get(collection(operation))) {
                    String made = told(caller.client(), operation, id, asked);
                    assertEquals(
                            never.computeIfAbsent(id.length(), length ->
                                    told(caller.client(), operation, unknown(length), asked)),
                            made,
                            operation.id());
                    assertTrue(made.startsWith("404") || made.startsWith("401") && caller == Who.NOBODY, made);
                }
            }
        }
    }

    /** A name as long as that, which nothing has: an id, or a slug that may be longer than one. */
    private static String unknown(int length) {
        String more = (UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", "");
        return (UUID.randomUUID() + more).substring(0, length);
    }

    @Test
    void aDraftDoesNotStandInTheWayOfANetworkThatKnowsNothingOfIt() {
        Stage stage = new Stage(around, List.of(Who.SECRETARIAT));
        String draft = stage.membership("DRAFT");

        Map<String, ?> admission = Map.of("kind", "ADMISSION", "when", Map.of("edtf", "2025-03-12"));
        Answer entered = Who.SECRETARIAT.client().post("/memberships",
                Map.of("city", stage.city(), "network", stage.network(), "state", "ADMITTED", "steps", List.of(admission)));

        entered.expect(201);
        assertTrue(!entered.body().contains(draft), entered.body());
    }

    @Test
    void whatWasAnsweredOnceIsNotToldAgainToSomeoneWhoHasLostTheRight() {
        Stage stage = new Stage(around, List.of(Who.DEPUTY));
        Map<String, String> headers = Map.of("Content-Type", "application/json", "Idempotency-Key", UUID.randomUUID().toString());
        String body = "{\"city\":\"%s\",\"network\":\"%s\"}".formatted(stage.city(), stage.network());
        Who.DEPUTY.client().sendText("POST", "/memberships", headers, body).expect(201);

        stage.endMandatesOf(Who.DEPUTY);

        Who.DEPUTY.client().sendText("POST", "/memberships", headers, body).expect(403);
    }

    @Test
    void anInvitationIsMadeAlikeForSomeoneKnownAndSomeoneUnknown() {
        Stage stage = new Stage(around, List.of(Who.FOCAL_POINT));
        Answer known = Who.FOCAL_POINT.client().post("/invitations", stage.invitation("DEPUTY", Who.NEWCOMER.email()));
        Answer unknown = Who.FOCAL_POINT.client().post("/invitations", stage.invitation("DEPUTY", "nobody-known@example.org"));
        assertEquals(fields(known.expect(201)), fields(unknown.expect(201)));
    }

    private static Map<String, List<String>> hiddenRecords(Stage stage) {
        return hiddenRecords(stage, Known.to(stage));
    }

    /**
     * Records of the city and the network that are not public, by collection.
     *
     * @param known what everybody sees
     */
    private static Map<String, List<String>> hiddenRecords(Stage stage, Known known) {
        String draft = stage.membership("DRAFT");
        Stage.move("/memberships/" + draft, Map.of("to", "SUBMITTED"));
        Stage.move("/memberships/" + draft, Map.of("to", "DECLINED"));
        String takenBack = stage.membership("SUBMITTED");
        Stage.move("/memberships/" + takenBack, Map.of("to", "WITHDRAWN", "reason", "APPLICATION_TAKEN_BACK"));
        Map<String, List<String>> hidden = new TreeMap<>();
        hidden.put("/memberships", List.of(draft, takenBack, stage.membership("DRAFT")));
        hidden.put("/declarations", List.of(stage.papers().declaration("DRAFT")));
        hidden.put("/meetings", List.of(MeetingAttempts.entered(stage, "MEMBERS")));
        hidden.put("/convocations", List.of(ConvocationAttempts.convocation(ConvocationAttempts.confirmed(stage, "MEMBERS"))));
        hidden.put("/registrations", List.of(RegistrationAttempts.ofSomebody(stage)));
        hidden.put("/check-ins", List.of(RegistrationAttempts.checkInOfSomebody(stage)));
        hidden.put("/session-check-ins", List.of(ProgrammeAttempts.hiddenCheckIn(stage)));
        hidden.put("/sessions", List.of(ProgrammeAttempts.hidden(stage)));
        hidden.put("/event-roles", List.of(RegistrationAttempts.roleOfSomebody(stage)));
        String held = MinutesAttempts.hidden(stage);
        hidden.put("/decisions", List.of(MinutesAttempts.decision(held)));
        hidden.put("/action-points", List.of(MinutesAttempts.actionPoint(held, Map.of())));
        hidden.put("/adherences", List.of(stage.papers().adherence(known.open(), "DRAFT")));
        hidden.put("/commitments", List.of(
                CommitmentAttempts.commitment(stage, known.signed(), "DRAFT"),
                CommitmentAttempts.commitment(stage, known.signed(), "SUBMITTED")));
        hidden.put("/commitment-revisions", List.of(
                CommitmentAttempts.revision("/commitments/" + known.commitment()).substring("/commitment-revisions/".length())));
        String report = ProgressAttempts.report("/commitments/" + known.commitment(), "DRAFT");
        String evidence = ProgressAttempts.evidence(stage, report, "DRAFT");
        Stage.move(report, Map.of("to", "SUBMITTED"));
        hidden.put("/progress-reports", List.of(ProgressAttempts.id(report)));
        hidden.put("/evidence", List.of(ProgressAttempts.id(evidence)));
        hidden.put("/extension-requests", List.of(ProgressAttempts.id(ProgressAttempts.extension("/commitments/" + known.commitment()))));
        hidden.put("/files", List.of(stage.file()));
        hidden.put("/mandates", List.of(stage.mandate("DEPUTY"), stage.mandate("COORDINATOR")));
        hidden.put("/mandate-requests", List.of(stage.request("FOCAL_POINT")));
        hidden.put("/invitations", List.of(stage.invitation("DEPUTY"), stage.invitation("SECRETARIAT")));
        hidden.put("/calendar-addresses", List.of(AgendaAttempts.address(stage)));
        hidden.put("/follows", List.of(InboxAttempts.follow(stage)));
        hidden.put("/inbox", List.of(InboxAttempts.entryOf(takenBack)));
        return hidden;
    }

    /** Each address that lists, searches, counts or exports, or shows the city or the network, with what it says. */
    private static Map<String, String> everythingReadBy(Who reader, Stage stage) {
        Map<String, String> said = new TreeMap<>();
        Operation.all().stream().filter(o -> o.method().equals("GET")).flatMap(o -> addresses(o, stage)).forEach(path -> {
            Answer answer = reader.client().get(path);
            said.put(path, answer.status() == 401
                    ? "401"
                    : answer.status() + " " + answer.header("ETag") + " " + answer.header("Link") + "\n" + withoutTrace(answer.body()));
        });
        return said;
    }

    private static Stream<String> addresses(Operation operation, Stage stage) {
        if (operation.path().contains("{slug}")) {
            return Stream.of(stage.city(), stage.network())
                    .filter(slug -> operation.path().startsWith("/cities") == slug.equals(stage.city()))
                    .map(slug -> Call.withNothing(operation.path().replace("{slug}", slug)));
        }
        if (operation.path().contains("{")) {
            return Stream.of();
        }
        List<String> queries = new ArrayList<>(List.of(""));
        filters(operation, stage).forEach(filter -> {
            if (operation.takes("count")) {
                queries.add("?limit=200&count=exact&" + filter);
            }
            // What a page of the usual size says, a longer one that is counted says too.
            if (Size.isFull() || !operation.takes("count")) {
                queries.add("?" + filter);
            }
        });
        return queries.stream().map(query -> operation.path() + query);
    }

    private static List<String> filters(Operation operation, Stage stage) {
        List<String> filters = new ArrayList<>();
        Map<String, List<String>> values = Map.of(
                "city", List.of(stage.city()),
                "network", List.of(stage.network(), stage.parentNetwork()),
                "parent", List.of(stage.network()),
                "q", List.of("city", "network"),
                "state", STATES,
                "recordKind", KINDS,
                "country", List.of("FI"));
        values.forEach((name, all) -> {
            if (operation.takes(name)) {
                all.stream().filter(value -> operation.takes(name, value)).forEach(value -> filters.add(name + "=" + value));
            }
        });
        return filters;
    }

    /** How a hidden record is asked for: right, and wrong in ways that are refused at different moments of a request. */
    private record Asked(Map<String, String> headers, String body) {}

    /** In a small run each heading and each body is sent once, in a full one each with each. */
    private static List<Asked> askedOf(Operation operation) {
        String etag = "\"0-AAAAAAAAAAAAAAAA\"";
        if (!operation.takesBody()) {
            return Stream.of(Map.<String, String>of(), Map.of("If-Match", etag), Map.of("If-None-Match", etag))
                    .map(headers -> new Asked(headers, ""))
                    .toList();
        }
        List<Map<String, String>> headings = List.of(
                Map.of("Content-Type", operation.mediaType(), "If-Match", etag),
                Map.of("Content-Type", operation.mediaType()),
                Map.of("Content-Type", "text/plain"));
        List<String> bodies = List.of("{}", "{\"to\":\"ENDED\"}", "{[", "");
        List<Asked> asked = new ArrayList<>();
        for (int body = 0; body < bodies.size(); body++) {
            for (int heading = 0; heading < headings.size(); heading++) {
                if (Size.isFull() || heading == body % headings.size()) {
                    asked.add(new Asked(headings.get(heading), bodies.get(body)));
                }
            }
        }
        return asked;
    }

    /** The whole of an answer but for what is of that one request. */
    private static String told(Client caller, Operation operation, String id, Asked asked) {
        String path = Call.withNothing(operation.path().replaceFirst("\\{[^}]+}", id));
        Answer answer = caller.sendText(operation.method(), path, asked.headers(), asked.body().isEmpty() ? null : asked.body());
        Map<String, List<String>> heading = new TreeMap<>(answer.headers().map());
        heading.keySet().removeIf(name -> name.equalsIgnoreCase("RateLimit") || name.equalsIgnoreCase("traceparent"));
        return (answer.status() + " " + heading + "\n" + withoutTrace(answer.body()))
                .replace(id, "<id>");
    }

    private static String withoutTrace(String body) {
        return body.replaceAll("\"traceId\":\"[0-9a-f]+\"", "<trace>");
    }

    private static String collection(Operation operation) {
        return operation.path().replaceFirst("/\\{.*", "");
    }

    private static List<String> fields(Answer answer) {
        List<String> names = new ArrayList<>();
        answer.json().fieldNames().forEachRemaining(names::add);
        return names;
    }
}
