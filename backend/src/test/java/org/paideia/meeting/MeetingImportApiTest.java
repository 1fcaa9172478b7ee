package org.paideia.meeting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

@ApiTest
class MeetingImportApiTest {

    private String network;
    private String secretariat;

    @BeforeEach
    void aNetwork() {
        network = Given.network();
        secretariat = Given.secretariatOf(network);
    }

    @Test
    void isUnderstoodRowByRowAndEnteredAsAWhole() {
        String host = Given.city(Map.of("timeZone", "Europe/Madrid"));
        String table = """
                title;title_es;kind;ordinal;when;as_written;starts;ends;host;state;source
                Opening %1$s;Apertura;NETWORK_MEETING;17;2025-10-01/2025-10-03;1-3 October 2025;2025-10-01T09:30;2025-10-03T14:00;%2$s;HELD;https://a.example | https://b.example
                "Autumn; %1$s";;EVENT;;2025-23;;;;;;
                """.formatted(network, host);
        send(table, true).then().statusCode(200).body("dryRun", equalTo(true)).body("rows", equalTo(2)).body("wrong", equalTo(0))
                .body("items.row", contains(2, 3)).body("items[0].startsAt", equalTo("2025-10-01T07:30:00Z"))
                .body("items[0].timeZone", equalTo("Europe/Madrid")).body("items[0].titles.es", equalTo("Apertura"))
                .body("items[1].when.precision", equalTo("SEASON")).body("items[1].titles.en", equalTo("Autumn; " + network));
        Api.anyone().get("/meetings?network=" + network).then().body("items", empty());
        send(table, false).then().statusCode(200).body("dryRun", equalTo(false)).body("wrong", equalTo(0));
        Api.anyone().get("/meetings?network=" + network).then().body("items", hasSize(2))
                .body("items.state", containsInAnyOrder("HELD", "TENTATIVE"));
        Api.refused(send(table, false), 422, "rule-violated").body("violations.pointer", contains("/rows/0/slug", "/rows/1/slug"));
        Api.anyone().get("/meetings?network=" + network).then().body("items", hasSize(2));
    }

    @Test
    void saysWhatIsWrongWhereAndThenEntersNothing() {
        String host = Given.city(Map.of("timeZone", "Europe/Madrid"));
        String table = """
                title,kind,ordinal,when,starts,time_zone,host
                Skipped,EVENT,,2026-03-29,2026-03-29T02:30,,%1$s
                Repeated,EVENT,,2026-10-25,2026-10-25 02:30,,%1$s
                No zone,EVENT,,2026-10-25,2026-10-25T10:30,,
                Odd zone,EVENT,,2026-10-25,2026-10-25T10:30,Mars/Olympus,
                No day,EVENT,many,2026-02-31,,,atlantis-xx
                ,lower case,,,,,
                Right,EVENT,,,,,
                Right,EVENT,,,,,
                """.formatted(host);
        send(table, true).then().statusCode(200).body("rows", equalTo(8)).body("wrong", equalTo(7))
                .body("items.violations.code", contains(
                        java.util.List.of("no-such-time"), java.util.List.of("ambiguous-time"), java.util.List.of("required"),
                        java.util.List.of("unknown-time-zone"), java.util.List.of("wrong-type"), java.util.List.of("malformed", "required"),
                        java.util.List.of(), java.util.List.of("repeated")));
        Api.refused(send(table, false), 422, "rule-violated").body("violations[0].pointer", equalTo("/rows/0/startsAt"));
        Api.anyone().get("/meetings?network=" + network).then().body("items", empty());
    }

    @Test
    void refusesWhatIsNoTableOrTooLong() {
        Api.refused(send("name,kind\nA,EVENT\n", true), 400, "invalid-request").body("violations.code", contains("unknown-property"));
        Api.refused(send("title,kind\n", true), 400, "invalid-request").body("violations.code", contains("too-short"));
        send("title,kind\n\"A,EVENT\n", true).then().statusCode(200).body("wrong", equalTo(1));
        Api.refused(send("title,kind\n" + "A,EVENT\n".repeat(50_000), true), 400, "invalid-request")
                .body("violations.code", contains("too-long")).body("violations.message", contains(containsString("1,000 rows")));
        Api.refused(send("title,kind\n" + "A long title of a meeting,NETWORK_MEETING\n".repeat(50_000), true), 413, "too-large");
        Api.refused(Api.json(Api.beyondSchema(Api.as(secretariat)), Map.of()).post("/networks/" + network + "/meeting-imports"), 415, "unsupported-media-type");
    }

    private Response send(String table, boolean dryRun) {
        return Api.beyondSchema(Api.as(secretariat)).contentType("text/csv").body(table)
                .post("/networks/" + network + "/meeting-imports?dryRun=" + dryRun);
    }
}
