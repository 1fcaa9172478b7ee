package org.paideia.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.restassured.path.xml.XmlPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paideia.inbox.letter.LetterOrderService;
import org.paideia.testing.Issuer;
import org.paideia.testing.Operation;
import org.paideia.testing.Size;

/**
 * On a platform ten years from now no filter and no sort reads a large table from end to end, a page costs as many
 * statements as a single row, and later pages read no more than the first.
 */
@QuarkusTest
@TestProfile(PlansTest.Large.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlansTest {

    /** With a database of its own. */
    public static class Large implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.hibernate-orm.statistics", "true");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(LargeDatabase.class), new TestResourceEntry(Issuer.class));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    private static final int MOST_STATEMENTS_OF_A_LIST = 3;
    private static final int MOST_STATEMENTS_OF_A_RECORD = 4;

    /** A multiple of nine: large pages are nine times as long. */
    private static final int LATER_PAGE = Size.of(99, 999);

    /** What is asked of the database to know who asks: the person and the mandates. */
    private static final int STATEMENTS_FOR_THE_CALLER = 1;

    /** Lists that must be told of what, or that show the cities of the caller where they are told nothing: an administrator has none. */
    private static final Map<String, String> NEEDED = Map.of(
            "listRegistrations", "kind=MEETING&event=meeting-6", "listInvitationLetters", "kind=MEETING&event=meeting-6", "listSessions", "kind=MEETING&event=meeting-6",
            "listSessionAttendance", "kind=MEETING&event=meeting-6", "listEventRoles", "kind=MEETING&event=meeting-6",
            "listCityMeetingAnswers", "city=%CITY%");

    /** Reads of one record that cannot be tried here, with the reason. */
    private static final Map<String, String> NOT_TRIED = Map.of(
            "getFileContent", "large.sql has no files, only what is known of them",
            "getEvidenceContent", "large.sql has no files, only what is known of them",
            "getAdherencePdf", "stores a file", "getAdherenceDocx", "stores a file");

    /**
     * A certificate tells the sessions beside the event, the door of a session has both. Documents need the letterhead of the network, calendars the networks above and below, beside what they tell; those with a
     * secret address also whoever made it, the mandates of that person, and the networks in which these let look.
     */
    private static final Map<String, Integer> MORE_STATEMENTS = Map.of(
            "getCertificatePdf", 1, "getSessionDoorList", 1, "getMinutesDocumentPdf", 1, "getMinutesDocumentDocx", 1, "getMinutesDocumentHtml", 1,
            "exportNetworkAgendaIcs", 2, "exportCityAgendaIcs", 2, "exportSecretDeadlinesIcs", 1, "exportSecretCalendarIcs", 4);

    @Inject
    DataSource database;

    @Inject
    SessionFactory sessions;

    private boolean isCallerKnown;

    @Inject
    LetterOrderService letters;

    @BeforeAll
    void fill() throws SQLException {
        LargeDatabase.fill();
    }

    /** Some lists show what is the caller's own; the service is not up before this. */
    @BeforeEach
    void giveSomeToTheCaller() throws SQLException {
        if (!isCallerKnown) {
            new Asking(true).get("/me").then().statusCode(200);
            try (Connection connection = database.getConnection(); var statement = connection.createStatement()) {
                statement.execute("update calendar_address set owner_id = (select id from person where subject = 'subject-of-secretary')"
                        + " where secret_hash like '%00'");
                statement.execute("update registration set person_id = (select id from person where subject = 'subject-of-secretary')"
                        + " where arrival = 1");
                statement.execute("update invitation set invited_by_id = (select id from person where subject = 'subject-of-secretary')");
            }
            LargeDatabase.follow("subject-of-secretary", database);
            isCallerKnown = true;
        }
    }

    @Test
    void knowsEveryTableAsLargeOrSmall() throws SQLException {
        assertEquals(List.of(), Plans.complaints(database));
    }

    /** Every filter and every sort that the contract has, so that a new one is held to this without a word here. */
    @ParameterizedTest
    @MethodSource("lists")
    void readsEveryFilterAndSortByIndexInFewStatements(Operation list) throws SQLException {
        String needed = NEEDED.containsKey(list.id()) ? NEEDED.get(list.id()).replace("%CITY%", city()) + "&" : "";
        String address = paths().of(list.path()) + "?" + needed;
        JsonNode items = Asking.of(list).get(address + "limit=200").then().statusCode(200).extract().as(JsonNode.class).path("items");
        List<String> complaints = new ArrayList<>();
        Filters filters = new Filters(list, items, paths().of("/cities/{slug}").substring("/cities/".length()));
        Map<String, List<String>> tried = new LinkedHashMap<>();
        tried.put("", List.of(address));
        tried.put("sort", filters.sorts().stream().map(sort -> address + sort + "&").toList());
        for (String name : filters.names()) {
            if (!needed.contains(name + "=")) {
                tried.put(name, filters.queries(name).stream().map(query -> address + query + "&").toList());
            }
        }
        for (Map.Entry<String, List<String>> reads : tried.entrySet()) {
            String what = (list.id() + " " + reads.getKey()).strip();
            Set<String> showing = new HashSet<>();
            complaints.addAll(complaintsOf(list, reads.getValue(), showing));
            if (showing.isEmpty()) {
                complaints.add("No value is known with which " + what + " finds something: say one in measure.Filters, or fill"
                        + " measure/large.sql; tried " + reads.getValue());
            }
        }
        assertEquals(List.of(), complaints);
    }

    /** Filters and sorts that are asked for together, by the app and by partners. */
    @ParameterizedTest
    @ValueSource(strings = {
        "/cities?minPopulation=10000&maxPopulation=20000&sort=population", "/cities?near=60.2,24.65&radius=100", "/cities?bbox=170,-50,-170,-30",
        "/cities?country=FI&theme=theme-8&network=network-1", "/cities?minPopulation=5000000", "/cities?maxPopulation=1200",
        "/memberships?network=network-1&sort=since", "/memberships?network=network-1&sort=-since",
        "/memberships?network=network-77&state=ON_HOLD", "/memberships?network=network-1&state=ADMITTED,ON_HOLD",
        "/memberships?network=network-77&country=FI", "/memberships?network=network-77&q=city",
        "/declarations?kind=OUTCOME&sort=title", "/declarations?state=CLOSED&sort=kind",
        "/adherences?declaration=declaration-1&sort=city", "/adherences?declaration=declaration-1&country=SE&state=SIGNED",
        "/activities?recordKind=CITY&record=%CITY%", "/decisions?q=meeting-777",
        "/action-points?city=%CITY%&state=OPEN", "/action-points?network=network-77&state=OPEN", "/action-points?state=OPEN&dueTo=2026-06-01",
        "/meeting-answers?city=%CITY%", "/agenda?country=FI&from=2026-01-01&to=2026-12-31", "/meetings?network=network-1&from=2026-01-01&to=2026-12-31"
    })
    void readsWhatIsAskedForTogetherByIndexInFewStatements(String read) throws SQLException {
        Operation list = listAt(read.substring(0, read.indexOf('?')));
        assertEquals(List.of(), complaintsOf(list, List.of(read.replace("%CITY%", city()) + "&"), new HashSet<>()));
    }

    @ParameterizedTest
    @MethodSource("records")
    void readsARecordByIndexInFewStatements(Operation record) throws SQLException {
        assertEquals(List.of(), complaintsOfRecord(Asking.of(record), paths().of(record.path()) + record.needed(),
                MORE_STATEMENTS.getOrDefault(record.id(), 0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/declarations/declaration-1/text?city=%CITY%", "/adherences.geojson?declaration=declaration-77", "/adherences.geojson?city=%CITY%",
        "/activities.atom", "/activities.atom?city=%CITY%", "/activities.atom?declaration=declaration-1", "/sitemap-cities.xml?from=%CITY%",
        "/sitemap-declarations.xml", "/agenda.ics?city=%CITY%", "/search?q=barastad%2012",
        "/titles.txt?page=/cities/%CITY%", "/commitment-figures?by=THEME&network=network-7",
        "/verify?sha256=0000000000000000000000000000000000000000000000000000000000000001"})
    void readsWhatIsNoListByIndexInFewStatements(String path) throws SQLException {
        assertEquals(List.of(), complaintsOfRecord(Asking.anyone(), path.replace("%CITY%", city()), 0));
    }

    /** Page by page, as the year view of the app and calendar programs walk through it. */
    @Test
    void readsAYearOfTheAgendaInFewStatementsAPage() throws SQLException {
        String year = "/agenda?from=2026-01-01&to=2026-12-31&limit=200";
        long mark = LargeDatabase.mark(database);
        int entries = 0;
        String next = null;
        do {
            sessions.getStatistics().clear();
            JsonNode page = get(year + (next == null ? "" : "&cursor=" + next)).then().statusCode(200).extract().as(JsonNode.class);
            long statements = sessions.getStatistics().getPrepareStatementCount();
            assertTrue(statements <= MOST_STATEMENTS_OF_A_LIST, "a page of a year takes " + statements + " statements");
            entries += page.path("items").size();
            next = page.path("nextCursor").asText(null);
        } while (next != null);
        assertTrue(entries > 300, "a year has " + entries + " entries");
        assertEquals(Set.of(), Plans.scanned(LargeDatabase.since(mark, database)));
    }

    /** Portion by portion, so that it holds no memory; and nothing of it where the calendar program has it already. */
    @Test
    void streamsACalendarOfTwoThousandEvents() throws Exception {
        String feed = "/agenda.ics?kind=DAY";
        long mark = LargeDatabase.mark(database);
        HttpURLConnection answer = (HttpURLConnection) URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/api/v1" + feed).toURL().openConnection();
        assertEquals("chunked", answer.getHeaderField("Transfer-Encoding"));
        String calendar = new String(answer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(2_000, Pattern.compile("BEGIN:VEVENT").matcher(calendar).results().count());
        assertEquals(2_000, Pattern.compile("(?m)^UID:.*$").matcher(calendar).results().map(MatchResult::group).distinct().count());
        assertEquals(Set.of(), Plans.scanned(LargeDatabase.since(mark, database)));
        sessions.getStatistics().clear();
        RestAssured.given().header("If-None-Match", answer.getHeaderField("ETag")).get("/api/v1" + feed).then().statusCode(304);
        assertEquals(1, sessions.getStatistics().getPrepareStatementCount(), "statements to know that nothing has changed");
    }

    /** Of somebody who follows three hundred cities and a network of which the history tells fifty thousand times. */
    @ParameterizedTest
    @ValueSource(strings = {"/inbox?limit=1", "/inbox?limit=200", "/inbox?limit=200&unread=true", "/inbox?limit=200&sort=position",
        "/inbox/summary", "/follows?limit=200", "/follows?recordKind=NETWORK&record=network-77"})
    void readsAnInboxByIndexInFewStatements(String path) throws SQLException {
        follower().get("/api/v1/me").then().statusCode(200);
        LargeDatabase.follow("subject-of-follower", database);
        sessions.getStatistics().clear();
        long mark = LargeDatabase.mark(database);
        follower().get("/api/v1" + path).then().statusCode(200);
        long statements = sessions.getStatistics().getPrepareStatementCount();
        assertTrue(statements <= MOST_STATEMENTS_OF_A_RECORD, path + " takes " + statements + " statements");
        assertEquals(Set.of(), Plans.scanned(LargeDatabase.since(mark, database)));
    }

    @Test
    void noteWhoIsToBeWrittenToByIndex() throws SQLException {
        LargeDatabase.markOfLetters(10, database);
        long mark = LargeDatabase.mark(database);
        letters.order();
        assertEquals(Set.of(), Plans.scanned(LargeDatabase.since(mark, database)));
    }

    /**
     * For a meeting with 147,000 places taken and 98,000 who wait, under the lock of which everybody stands: as many statements
     * as the history, the key and the caller of any write, eight beside, and none that reads more than a few rows.
     */
    @Test
    void registersInFewStatementsHoweverManyAreRegistered() throws SQLException {
        long any = written("/themes", Map.of("slug", "of-plans", "group", "SDG", "sourceLanguage", "en", "labels", Map.of("en", "Plans")));
        Map<String, ?> wish = Map.of("kind", "MEETING", "event", "meeting-6", "mode", "ONSITE", "name", "Ada Example", "language", "en");
        // The first of a process looks up more.
        written("/registrations", with(wish, "first@example.org"));
        long mark = LargeDatabase.mark(database);
        long registering = written("/registrations", with(wish, "second@example.org"));
        String plans = LargeDatabase.since(mark, database);
        assertTrue(registering <= any + 8, "registering takes " + registering + " statements, any other write " + any + "\n" + plans);
        assertEquals(Set.of(), Plans.scanned(plans));
        assertTrue(Plans.rows(plans) < 100, Plans.rows(plans) + " rows\n" + plans);
    }

    /**
     * At a meeting with 147,000 places, among a thousand who were checked in before: one statement beside those of every write,
     * which are the history, the key and the caller, and what it is about; and one more for the attendance of a city.
     */
    @Test
    void checksInWithOneStatementBesideThoseOfEveryWrite() throws SQLException {
        List<String> expected = takesPlaceToday("meeting-6");
        checkedIn(expected.get(0));
        long mark = LargeDatabase.mark(database);
        checkedIn(expected.get(1));
        String plans = LargeDatabase.since(mark, database);
        List<String> statements = Pattern.compile("\"Query Text\": \"(.*?[^\\\\])\"").matcher(plans).results().map(found -> found.group(1)).toList();
        assertEquals(1, statements.stream().filter(text -> text.contains("check_in") && !text.contains("insert into kept_answer")).count(), plans);
        assertEquals(1, statements.stream().filter(text -> text.contains("into attendance")).count(), plans);
        assertTrue(statements.size() <= 13, statements.size() + " statements\n" + plans);
        assertEquals(Set.of(), Plans.scanned(plans));
        assertTrue(Plans.rows(plans) < 100, Plans.rows(plans) + " rows\n" + plans);
    }

    /** The ids of some who have a place there. */
    private List<String> takesPlaceToday(String meeting) throws SQLException {
        try (Connection connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute("update meeting set edtf = current_date::text, precision = 'DAY', earliest = current_date, latest = current_date,"
                    + " first_day = current_date, last_day = current_date, starts_at = null, ends_at = null where slug = '" + meeting + "'");
            var rows = statement.executeQuery("select id from registration where event_slug = '" + meeting + "' and state = 'CONFIRMED' order by arrival limit 2");
            List<String> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
            return ids;
        }
    }

    private static void checkedIn(String registration) {
        RestAssured.given().contentType(ContentType.JSON).body(Map.of("kind", "MEETING", "event", "meeting-6", "checkIns",
                        List.of(Map.of("id", UUID.randomUUID().toString(), "registration", registration, "at", Instant.now().toString()))))
                .header("Authorization", "Bearer " + Issuer.service("paideia-loader", "paideia.read paideia.write", Set.of("admin")))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/check-ins")
                .then()
                .statusCode(200);
    }

    private static Map<String, ?> with(Map<String, ?> wish, String email) {
        Map<String, Object> whole = new HashMap<>(wish);
        whole.put("email", email);
        return whole;
    }

    /** How many statements the database was asked for to create it, by an administrator's client under a key. */
    private long written(String path, Map<String, ?> body) throws SQLException {
        long mark = LargeDatabase.mark(database);
        RestAssured.given().contentType(ContentType.JSON).body(body)
                .header("Authorization", "Bearer " + Issuer.service("paideia-loader", "paideia.read paideia.write", Set.of("admin")))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1" + path)
                .then()
                .statusCode(201);
        return Pattern.compile("\"Query Text\"").matcher(LargeDatabase.since(mark, database)).results().count();
    }

    private static RequestSpecification follower() {
        return RestAssured.given().header("Authorization", "Bearer " + Issuer.person("follower", Set.of()));
    }

    /** A cursor is good for any size of page, so large ones lead to where the hundredth of twenty begins, in a full run the thousandth. */
    @ParameterizedTest
    @ValueSource(strings = {"/cities?", "/cities?sort=-population&", "/memberships?network=network-1&",
        "/memberships?network=network-1&sort=-since&", "/adherences?", "/activities?", "/agenda?"})
    void laterPagesReadWhatTheFirstDoes(String list) throws SQLException {
        String page = list + "limit=20";
        long mark = LargeDatabase.mark(database);
        get(page).then().statusCode(200);
        double first = Plans.rows(LargeDatabase.since(mark, database));
        String next = null;
        for (int read = 0; read < LATER_PAGE * 20; read += 180) {
            next = get(list + "limit=180" + (next == null ? "" : "&cursor=" + next)).path("nextCursor");
        }
        mark = LargeDatabase.mark(database);
        get(page + "&cursor=" + next).then().statusCode(200);
        double later = Plans.rows(LargeDatabase.since(mark, database));
        assertTrue(first > 0, "the plans were written down");
        assertTrue(later <= first * 1.2, list + " touches " + first + " rows first, " + later + " then");
    }

    /** A sitemap has at most 50,000 addresses. */
    @Test
    void sitemapNamesEveryCityInPartsThatAreSmallEnough() {
        List<String> parts = new XmlPath(get("/sitemap.xml").asString()).getList("sitemapindex.sitemap.loc");
        Set<String> cities = new HashSet<>();
        for (String part : parts.stream().filter(address -> address.contains("cities")).toList()) {
            String map = get(part.substring(part.indexOf("/sitemap"))).asString();
            long addresses = Pattern.compile("<loc>").matcher(map).results().count();
            assertTrue(addresses > 0 && addresses <= 50_000, part + " has " + addresses);
            Pattern.compile("/en/cities/([^<]+)</loc>").matcher(map).results().forEach(city -> cities.add(city.group(1)));
        }
        assertEquals(50_000, cities.size());
    }

    static Stream<Arguments> lists() {
        return Operation.all().stream()
                .filter(PlansTest::isList)
                .map(list -> argumentSet(list.id(), list));
    }

    /** Reads of one record, and of what hangs on one. */
    static Stream<Arguments> records() {
        return Operation.all().stream()
                .filter(read -> read.method().equals("GET") && read.path().contains("{") && !isList(read))
                .filter(read -> !NOT_TRIED.containsKey(read.id()))
                .map(read -> argumentSet(read.id(), read));
    }

    private static boolean isList(Operation read) {
        return read.method().equals("GET") && read.takes("cursor") && read.takes("limit");
    }

    private static Operation listAt(String path) {
        return Operation.all().stream().filter(read -> isList(read) && read.path().equals(path)).findFirst().orElseThrow();
    }

    /**
     * What is wrong with those reads of a list: too many statements, more for a long page than for a short one, or a table read
     * from end to end by one that finds something.
     *
     * @param showing gets those of the reads that show something
     */
    private List<String> complaintsOf(Operation list, List<String> reads, Set<String> showing) throws SQLException {
        List<String> complaints = new ArrayList<>();
        Asking asking = Asking.of(list);
        int most = MOST_STATEMENTS_OF_A_LIST + (list.isOpen() ? 0 : STATEMENTS_FOR_THE_CALLER);
        for (String read : reads) {
            sessions.getStatistics().clear();
            Response shortest = asking.get(read + "limit=1");
            if (shortest.statusCode() != 200) {
                complaints.add(read + " is answered with " + shortest.asString());
                continue;
            }
            long few = sessions.getStatistics().getPrepareStatementCount();
            long mark = LargeDatabase.mark(database);
            long many = statements(asking, read + "limit=200");
            if (many > most || few != many) {
                complaints.add(read + " takes " + few + " statements for a page of one, " + many + " for one of 200");
            }
            if (!shortest.as(JsonNode.class).path("items").isEmpty()) {
                showing.add(read);
                complaints.addAll(scans(read, LargeDatabase.since(mark, database)));
            }
        }
        return complaints;
    }

    private static List<String> scans(String read, String plans) {
        return Plans.scanned(plans).stream()
                .map(table -> read + " reads " + table + " from end to end\n" + plans)
                .toList();
    }

    /** @param more statements than others that it may take */
    private List<String> complaintsOfRecord(Asking asked, String path, int more) throws SQLException {
        List<String> complaints = new ArrayList<>();
        // What is open is not so for each record: of one that is not, as an administrator.
        Asking asking = asked.get(path).statusCode() == 404 ? new Asking(true) : asked;
        asking.get(path).then().statusCode(200);
        long mark = LargeDatabase.mark(database);
        long statements = statements(asking, path);
        if (statements > MOST_STATEMENTS_OF_A_RECORD + more + (asking.asAdministrator() ? STATEMENTS_FOR_THE_CALLER : 0)) {
            complaints.add(path + " takes " + statements + " statements");
        }
        complaints.addAll(scans(path, LargeDatabase.since(mark, database)));
        return complaints;
    }

    private long statements(Asking asking, String path) {
        sessions.getStatistics().clear();
        asking.get(path).then().statusCode(200);
        return sessions.getStatistics().getPrepareStatementCount();
    }

    /**
     * Who asks: nobody in particular where that will do. Anew, and without the eye on the contract, which would look at each
     * of 200 items for longer than it takes to read them.
     */
    private record Asking(boolean asAdministrator) {

        static Asking of(Operation read) {
            return new Asking(!read.isOpen());
        }

        static Asking anyone() {
            return new Asking(false);
        }

        Response get(String path) {
            var request = RestAssured.given().urlEncodingEnabled(false).header("Cache-Control", "no-cache");
            return (asAdministrator ? request.header("Authorization", "Bearer " + Issuer.person("secretary", Set.of("admin"))) : request)
                    .get("/api/v1" + path);
        }
    }

    private static Response get(String path) {
        return Asking.anyone().get(path);
    }

    private static RecordPaths paths() {
        return new RecordPaths(path -> new Asking(true).get(path).then().statusCode(200).extract().as(JsonNode.class));
    }

    private static String city() {
        return get("/cities?limit=1&sort=-population").then().extract().path("items[0].slug");
    }
}
