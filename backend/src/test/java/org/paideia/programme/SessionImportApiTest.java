package org.paideia.programme;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

/** Programmes as files: tables, and the schedules of other conferences, which come in and go out again. */
@ApiTest
class SessionImportApiTest {

    private static final String TABLE = "reference,title_en,title_es,start,end,room,format,speakers,capacity,languages\r\n"
            + "opening,Opening,Apertura,2036-05-04T09:00,2036-05-04T10:00,Great hall,PLENARY,\"Ada Example; Mayor; Espoo | Alan Example\",,en|es\r\n"
            + "visit,A school,,2036-05-04 10:00,2036-05-04 12:00,,STUDY_VISIT,,25,\r\n";

    /** As pretalx writes it, of an invented conference. */
    private static final String XML = """
            <?xml version='1.0' encoding='utf-8' ?>
            <schedule>
              <generator name="pretalx" version="2025.1" />
              <version>0.4</version>
              <conference>
                <title>Invented Days</title><acronym>invented</acronym><start>2036-05-04</start><end>2036-05-04</end>
                <days>1</days><timeslot_duration>00:05</timeslot_duration><time_zone_name>Europe/Helsinki</time_zone_name>
                <track name="Schools" slug="1-schools" color="#123456"/>
              </conference>
              <day index='1' date='2036-05-04' start='2036-05-04T04:00:00+03:00' end='2036-05-05T03:59:00+03:00'>
                <room name='Blue room' guid='6a2f3c1e-0000-4000-8000-000000000001'>
                  <event guid='6a2f3c1e-0000-4000-8000-0000000000aa' id='12' code='G9JGWY'>
                    <room>Blue room</room><title>Learning &amp; teaching</title><subtitle></subtitle><type>Talk</type>
                    <date>2036-05-04T12:30:00+03:00</date><start>12:30</start><duration>00:45</duration>
                    <abstract>In short.</abstract><slug>invented-12</slug><track>Schools</track><logo></logo>
                    <persons><person id='4' guid='6a2f3c1e-0000-4000-8000-0000000000bb'>Grace Example</person></persons>
                    <language>en</language><description>At length.</description>
                    <recording><license></license><optout>false</optout></recording>
                    <links><link href="https://example.org/more">More</link></links><attachments></attachments>
                    <url>https://example.org/talk/G9JGWY/</url><feedback_url>https://example.org/feedback/</feedback_url>
                  </event>
                </room>
                <room name='Red room' guid='6a2f3c1e-0000-4000-8000-000000000002'>
                  <event guid='6a2f3c1e-0000-4000-8000-0000000000cc' id='13' code='H8KHXZ'>
                    <room>Red room</room><title>Build a garden</title><subtitle>With children</subtitle><type>Workshop</type>
                    <date>2036-05-04T14:00:00+03:00</date><start>14:00</start><duration>01:30</duration>
                    <abstract></abstract><slug>invented-13</slug><track></track><persons></persons><language>en</language>
                    <description></description><links></links><attachments></attachments>
                  </event>
                </room>
              </day>
            </schedule>
            """;

    /** As pretalx writes it: rooms by name, persons with a code, more than is read here. */
    private static final String JSON = """
            {"$schema": "https://c3voc.de/schedule/schema.json",
             "generator": {"name": "pretalx", "version": "2025.1.0", "url": "https://example.org"},
             "schedule": {"url": "https://example.org/invented/schedule/", "version": "0.7", "base_url": "https://example.org",
              "conference": {"acronym": "invented", "title": "Invented Nights", "start": "2036-05-04", "end": "2036-05-04", "daysCount": 1,
               "timeslot_duration": "00:05", "time_zone_name": "Europe/Helsinki", "colors": {"primary": "#123456"},
               "rooms": [{"name": "Blue room", "slug": "1-blue-room", "guid": "6a2f3c1e-0000-4000-8000-000000000001", "description": null, "capacity": 80}],
               "tracks": [{"name": "Schools", "slug": "1-schools", "color": "#123456"}],
               "days": [{"index": 1, "date": "2036-05-04", "day_start": "2036-05-04T04:00:00+03:00", "day_end": "2036-05-05T03:59:00+03:00",
                "rooms": {"Blue room": [
                 {"guid": "6a2f3c1e-0000-4000-8000-0000000000aa", "code": "G9JGWY", "id": 12, "logo": null, "date": "2036-05-04T12:30:00+03:00",
                  "start": "12:30", "end": "2036-05-04T13:15:00+03:00", "duration": "00:45", "room": "Blue room", "slug": "invented-12-learning",
                  "url": "https://example.org/talk/G9JGWY/", "title": "Learning & teaching", "subtitle": "", "track": "Schools",
                  "type": "Panel talk", "language": "pt-br", "abstract": "In short.", "description": "", "recording_license": "",
                  "do_not_record": false, "feedback_url": "https://example.org/feedback/", "origin_url": "https://example.org/talk/G9JGWY/",
                  "persons": [{"code": "ED97ZT", "name": "Grace Example", "avatar": null, "biography": "Invented.", "public_name": "Grace Example",
                   "guid": "6a2f3c1e-0000-4000-8000-0000000000bb", "url": "https://example.org/speaker/ED97ZT/"}],
                  "links": [{"title": "More", "url": "https://example.org/more", "type": "related"}], "attachments": []},
                 {"guid": "6a2f3c1e-0000-4000-8000-0000000000cc", "code": "H8KHXZ", "id": 13, "logo": null, "date": "2036-05-04T23:30:00+03:00",
                  "start": "23:30", "end": "2036-05-05T01:00:00+03:00", "duration": "01:30", "room": "Blue room", "slug": "invented-13-stars",
                  "title": "Stars", "subtitle": "", "track": null, "type": "Workshop", "language": "de-formal", "abstract": null,
                  "description": null, "persons": [], "links": [], "attachments": []}]}}]}}}
            """;

    private String conference;
    private String organiser;

    @BeforeEach
    void aConference() {
        conference = Given.openedConference(Given.network(), Map.of());
        organiser = Given.person();
        Given.eventRole(conference, organiser, "ORGANISER");
    }

    @Test
    void saysHowATableIsUnderstoodBeforeItIsTakenIn() {
        take("text/csv", TABLE, true, "").then().statusCode(200)
                .body("dryRun", equalTo(true)).body("source", equalTo("CSV")).body("new", equalTo(2)).body("wrong", equalTo(0))
                .body("items[0].speakers", contains("Ada Example", "Alan Example")).body("items[1].start", equalTo("2036-05-04T10:00"));
        sessions().then().body("items", hasSize(0));
        take("text/csv", TABLE, false, "&consentedOn=2036-01-01").then().statusCode(200).body("dryRun", equalTo(false));
        sessions().then().body("items.titles.en", contains("Opening", "A school"))
                .body("items[0].speakers[0].organisation", equalTo("Espoo")).body("items[0].speakers.name", contains("Ada Example", "Alan Example"))
                .body("items[1].places.capacity", equalTo(25));
        take("text/csv", TABLE, true, "").then().body("unchanged", equalTo(2));
        take("text/csv", TABLE.replace("Great hall", "Small hall"), false, "").then().statusCode(200)
                .body("changed", equalTo(1)).body("unchanged", equalTo(1));
        sessions().then().body("items[0].room", equalTo("Small hall")).body("items[0].speakers[0].name", equalTo("Ada Example"));
    }

    @Test
    void takesInTheScheduleOfAnotherConference() {
        take("application/xml", XML, true, "").then().statusCode(200).body("title", equalTo("Invented Days")).body("new", equalTo(2));
        take("application/xml", XML, false, "").then().statusCode(200);
        sessions().then().statusCode(200)
                .body("items.titles.en", contains("Learning & teaching", "Build a garden: With children"))
                .body("items.reference", contains("G9JGWY", "H8KHXZ")).body("items.format", contains("PLENARY", "WORKSHOP"))
                .body("items.start", contains("2036-05-04T09:30", "2036-05-04T11:00"))
                .body("items.end", contains("2036-05-04T10:15", "2036-05-04T12:30"))
                .body("items.room", contains("Blue room", "Red room")).body("items[0].track", equalTo("Schools"))
                .body("items[0].speakers[0].name", nullValue());
        String id = sessions().path("items[0].id");
        Api.anyone().get("/sessions/" + id).then().body("descriptions.en", equalTo("In short.\n\nAt length."))
                .body("documents[0].url", equalTo("https://example.org/more"));
        Api.as(organiser).get("/sessions/" + id + "/speakers").then().body("items.name", contains("Grace Example"));
    }

    @Test
    void takesInTheScheduleOfAnotherConferenceAsJson() {
        take("application/json", JSON, true, "").then().statusCode(200).body("title", equalTo("Invented Nights")).body("new", equalTo(2))
                .body("items.violations", contains(hasSize(0), hasSize(0)));
        take("application/json", JSON, false, "&consentedOn=2036-01-01").then().statusCode(200);
        sessions().then().statusCode(200)
                .body("items.titles.en", contains("Learning & teaching", "Stars")).body("items.reference", contains("G9JGWY", "H8KHXZ"))
                .body("items.format", contains("DIALOGUE", "WORKSHOP")).body("items.room", contains("Blue room", "Blue room"))
                .body("items.start", contains("2036-05-04T09:30", "2036-05-04T20:30")).body("items.languages", contains(List.of("pt-BR"), List.of("de")))
                .body("items[0].speakers.name", contains("Grace Example"));
        take("application/json", JSON, true, "").then().body("unchanged", equalTo(2));
        // The same conference in the other form: nothing is there twice.
        take("application/xml", XML, true, "").then().body("new", equalTo(0)).body("changed", equalTo(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/xml /schedule.xml", "application/json /schedule.json", "text/csv /sessions.csv"})
    void comesBackAsItWentOut(String form) {
        SomeSessions.session(conference, Map.of("reference", "one", "track", "Schools", "room", "Great hall", "languages", List.of("en"),
                "descriptions", Map.of("en", "How cities learn."), "titles", Map.of("en", "=Opening, \"loud\" & <clear>"),
                "speakers", List.of(Map.of("name", "Ada Example", "consentedOn", "2036-01-01"))));
        SomeSessions.session(conference, Map.of("reference", "two", "format", "STUDY_VISIT", "titles", Map.of("en", "A school"),
                "start", "2036-05-04T23:00", "end", "2036-05-05T01:30"));
        String address = form.split(" ")[1] + "?kind=CONFERENCE&event=" + conference;
        byte[] file = Api.anyone().get(address).then().statusCode(200).extract().asByteArray();
        String other = Given.openedConference(Given.network(), Map.of());
        Given.eventRole(other, organiser, "ORGANISER");
        take(form.split(" ")[0], file, "&dryRun=false&consentedOn=2036-01-01", other).then().statusCode(200).body("new", equalTo(2));
        assertEquals(told(conference), told(other));
        take(form.split(" ")[0], file, "&dryRun=true&consentedOn=2036-01-01", conference).then().body("unchanged", equalTo(2));
    }

    @Test
    void refusesWhatIsWrongInAnyOfThemAndTakesInNone() {
        String table = TABLE + "opening,Again,,2036-05-04T09:30,2036-05-04T10:30,Great hall,,,,\r\n"
                + "late,Too late,,2036-05-09T09:30,2036-05-09T10:30,,,,,\r\n"
                + "odd,Odd,,2036-05-04Tnine:30,2036-05-04T10:30,,PARTY,,many,xx-yy-zz\r\n"
                + "clash,Clash,,2036-05-04T09:30,2036-05-04T10:30,Great hall,,Ada Example,,\r\n";
        take("text/csv", table, true, "").then().statusCode(200).body("wrong", equalTo(4))
                .body("items[2].violations.pointer", contains("/reference")).body("items[3].violations.pointer", contains("/start"))
                .body("items[4].violations.pointer", containsInAnyOrder("/start", "/format", "/capacity", "/languages/0"))
                .body("items[5].violations.pointer", contains("/room", "/speakers/0/name"))
                .body("items[5].violations.code", contains("taken", "taken"));
        Api.refused(take("text/csv", table, false, ""), 422, "rule-violated").body("violations.pointer", hasItem("/rows/5/room"));
        sessions().then().body("items", hasSize(0));
        Api.refused(take("text/csv", "reference,mayor\r\na,b\r\n", true, ""), 400, "invalid-request")
                .body("violations.pointer", contains("/mayor"));
    }

    @Test
    void fetchesNothingAndResolvesNoEntities() {
        String external = XML.replace("<schedule>", "<!DOCTYPE schedule [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<schedule>")
                .replace("In short.", "&x;");
        Api.refused(take("application/xml", external, true, ""), 400, "invalid-request")
                .body("violations.message", hasItem(containsString("document type")));
        String laughs = "<!DOCTYPE s [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><schedule>&b;</schedule>";
        Api.refused(take("application/xml", laughs, true, ""), 400, "invalid-request");
    }

    @Test
    void refusesMoreSessionsThanAProgrammeHas() {
        StringBuilder many = new StringBuilder("<schedule><day><room name='a'>");
        for (int i = 0; i < 50_000; i++) {
            many.append("<event id='").append(i).append("'><title>A</title><date>2036-05-04T12:30:00Z</date><duration>00:45</duration></event>");
        }
        Api.refused(take("application/xml", many + "</room></day></schedule>", false, ""), 400, "invalid-request")
                .body("violations.code", contains("too-long")).body("violations[0].limit", equalTo(2000));
        Api.refused(take("application/xml", "x".repeat(11 * 1024 * 1024), true, ""), 413, "too-large");
        Api.refused(take("application/xml", "<schedule>", true, ""), 400, "invalid-request");
        Api.refused(take("application/json", "[1", true, ""), 400, "invalid-request");
        Api.refused(take("application/json", "{\"schedule\": {}}", true, ""), 400, "invalid-request");
        Api.refused(take("text/plain", "x", true, ""), 415, "unsupported-media-type");
    }

    @Test
    void isForThoseWhoRunTheEvent() {
        Api.refused(take(Api.as(Given.person()), "text/csv", TABLE.getBytes(), "", conference), 403, "forbidden");
        Api.refused(take(Api.anyone(), "text/csv", TABLE.getBytes(), "", conference), 401, "not-signed-in");
    }

    /** What a programme says, whatever its ids are. */
    private static List<JsonNode> told(String event) {
        List<JsonNode> told = new ArrayList<>();
        Api.read(Api.anyone().get("/sessions?kind=CONFERENCE&event=" + event)).path("items").forEach(item -> {
            ObjectNode plain = item.deepCopy();
            plain.remove(List.of("id", "places"));
            told.add(plain);
        });
        return told;
    }

    private Response sessions() {
        return Api.anyone().get("/sessions?kind=CONFERENCE&event=" + conference);
    }

    @Test
    void takesNothingInWhereTheEventIsOver() {
        String over = Given.conference(Given.network(), Map.of("when", Map.of("edtf", "2036-05-04")));
        Api.move(Api.admin(), "/conferences/" + over, Map.of("to", "CANCELLED", "note", "No host.")).then().statusCode(200);
        byte[] table = "title_en,start,end\r\nOpening,2036-05-04T09:30,2036-05-04T10:00\r\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Api.refused(take(Api.admin(), "text/csv", table, "&dryRun=false", over), 409, "conflict").body("reason", equalTo("conference-over"));
    }

    private Response take(String type, String file, boolean dryRun, String more) {
        return take(type, file.getBytes(java.nio.charset.StandardCharsets.UTF_8), "&dryRun=" + dryRun + more, conference);
    }

    private Response take(String type, byte[] file, String more, String event) {
        return take(Api.as(organiser), type, file, more, event);
    }

    private Response take(RequestSpecification by, String type, byte[] file, String more, String event) {
        return Api.beyondSchema(by).contentType(type).body(file).post("/session-imports?kind=CONFERENCE&event=" + event + more);
    }

    /** pretalx writes a session that takes place twice under one code, and the addresses of its attachments from its own root. */
    @Test
    void takesInASessionThatTakesPlaceTwiceAndWhatIsAttachedToIt() {
        String twice = JSON.replace("\"H8KHXZ\"", "\"G9JGWY\"").replace("\"attachments\": []", "\"attachments\": [{\"title\": \"Slides\", \"url\": \"/media/invented/slides.pdf\"}]");
        take("application/json", twice, false, "").then().statusCode(200).body("new", equalTo(2)).body("wrong", equalTo(0))
                .body("items.reference", contains("G9JGWY", "6a2f3c1e-0000-4000-8000-0000000000cc"));
        sessions().then().body("items[0].documents.url", contains("https://example.org/more", "https://example.org/media/invented/slides.pdf"));
        take("application/json", twice, true, "").then().body("unchanged", equalTo(2));
    }

    /** Older files tell the day of all and the clock time of each; what begins after midnight stands under the day before. */
    @Test
    void takesInTimesThatAreToldByDayAndClock() {
        String older = XML.replaceAll("<date>[^<]*</date>", "").replace("<start>14:00</start>", "<start>00:30</start>").replace("date='2036-05-04' start", "date='2036-05-03' start")
                .replace("<start>12:30</start>", "<start>01:00</start>");
        take("application/xml", older, true, "").then().statusCode(200).body("wrong", equalTo(0)).body("items.start", contains("2036-05-04T01:00", "2036-05-04T00:30"));
        take("application/xml", XML.replaceAll("<date>[^<]*</date>", ""), true, "").then().body("items.start", contains("2036-05-04T12:30", "2036-05-04T14:00"));
        take("application/xml", XML.replaceAll("<date>[^<]*</date>", "").replace("<start>14:00</start>", ""), true, "").then().body("wrong", equalTo(1));
    }
}
