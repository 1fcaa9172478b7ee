package org.paideia.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.path.xml.XmlPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paideia.testing.Issuer;

/**
 * On a platform ten years from now no filter and no sort reads a large table from end to end, a page costs as many
 * statements as a single row, and the thousandth page reads no more than the first.
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

    private static final Pattern SCAN = Pattern.compile(
            "\"Node Type\": \"Seq Scan\",[^{}]*?\"Relation Name\": \"(city|city_name|membership|step|adherence|activity|person|mandate|meeting|convocation|meeting_answer|attendance|minutes|decision|action_point)\"");
    private static final int MOST_STATEMENTS_OF_A_LIST = 3;
    private static final int MOST_STATEMENTS_OF_A_RECORD = 4;

    @Inject
    DataSource database;

    @Inject
    SessionFactory sessions;

    @BeforeAll
    void fill() throws SQLException {
        LargeDatabase.fill(database);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/cities", "/cities?sort=-name", "/cities?sort=population", "/cities?sort=-population", "/cities?sort=country,name",
        "/cities?country=FI", "/cities?region=AFRICA", "/cities?theme=theme-8", "/cities?network=network-1",
        "/cities?network=network-77", "/cities?minPopulation=5000000", "/cities?maxPopulation=1200",
        "/cities?minPopulation=10000&maxPopulation=20000&sort=population", "/cities?bbox=19,59,32,70",
        "/cities?bbox=170,-50,-170,-30", "/cities?near=60.2,24.65&radius=100", "/cities?q=barastad%2012",
        "/cities?country=FI&theme=theme-8&network=network-1",
        "/memberships", "/memberships?city=%CITY%", "/memberships?network=network-1", "/memberships?network=network-77",
        "/memberships?network=network-1&sort=since", "/memberships?network=network-1&sort=-since", "/memberships?sort=-since",
        "/memberships?network=network-77&state=ON_HOLD", "/memberships?network=network-1&state=ADMITTED,ON_HOLD", "/memberships?state=ON_HOLD", "/memberships?state=ADMITTED",
        "/memberships?sort=network,city", "/memberships?network=network-77&country=FI", "/memberships?network=network-77&q=city",
        "/declarations", "/declarations?network=network-7", "/declarations?kind=OUTCOME&sort=title", "/declarations?year=2020",
        "/declarations?q=declaration%2042", "/declarations?state=CLOSED&sort=kind",
        "/adherences", "/adherences?sort=signedAt", "/adherences?city=%CITY%", "/adherences?declaration=declaration-1",
        "/adherences?declaration=declaration-1&sort=city", "/adherences?declaration=declaration-77", "/adherences?network=network-7",
        "/adherences?country=FI", "/adherences?year=2020", "/adherences?state=WITHDRAWN", "/adherences?sort=declaration,city",
        "/adherences?declaration=declaration-1&country=SE&state=SIGNED",
        "/networks", "/networks?parent=network-1", "/networks?q=network%2042", "/networks?sort=kind", "/themes", "/themes?group=SDG",
        "/activities", "/activities?city=%CITY%", "/activities?network=network-77", "/activities?declaration=declaration-1", "/activities?recordKind=CITY&record=%CITY%", "/activities?sort=at",
        "/decisions", "/decisions?sort=when", "/decisions?sort=number", "/decisions?network=network-77", "/decisions?network=network-1", "/decisions?q=meeting-777", "/decisions?meeting=meeting-7",
        "/action-points", "/action-points?sort=-dueOn", "/action-points?sort=number", "/action-points?city=%CITY%&state=OPEN", "/action-points?network=network-77&state=OPEN",
        "/action-points?network=network-1", "/action-points?state=OPEN&dueTo=2026-06-01", "/action-points?carriedTo=meeting-6", "/action-points?meeting=meeting-7",
        "/meetings/meeting-7/attendance", "/meetings/meeting-7/attendance?presence=PRESENT"
    })
    void readsByIndexInFewStatements(String path) throws SQLException {
        String list = path.replace("%CITY%", city());
        String more = list.contains("?") ? list + "&" : list + "?";
        long few = statements(more + "limit=1", MOST_STATEMENTS_OF_A_LIST);
        long mark = LargeDatabase.mark();
        long many = statements(more + "limit=200", MOST_STATEMENTS_OF_A_LIST);
        assertEquals(few, many, "statements of a page of 200 beside those of a page of one");
        noScan(list, LargeDatabase.since(mark, database));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/meetings/meeting-7/minutes", "/meetings/meeting-6/convocations", "/cities/%CITY%", "/cities/%CITY%/actions", "/networks/network-77", "/networks/network-77/actions", "/networks/network-1/member-counts",
        "/declarations/declaration-1", "/declarations/declaration-1/actions", "/declarations/declaration-1/transitions",
        "/declarations/declaration-1/versions", "/declarations/declaration-1/versions/1",
        "/declarations/declaration-1/text?city=%CITY%", "/declarations/declaration-1/signatures",
        "/adherences/%ADHERENCE%", "/adherences/%ADHERENCE%/text", "/adherences/%ADHERENCE%/transitions",
        "/adherences/%ADHERENCE%/actions", "/verify/%CODE%",
        "/adherences.geojson?declaration=declaration-77", "/adherences.geojson?city=%CITY%", "/declarations/declaration-77/signatures.csv",
        "/themes/theme-8", "/activities.atom", "/activities.atom?city=%CITY%", "/activities.atom?declaration=declaration-1", "/sitemap-cities.xml?from=%CITY%", "/sitemap-declarations.xml", "/memberships/%MEMBERSHIP%", "/memberships/%MEMBERSHIP%/transitions", "/memberships/%MEMBERSHIP%/actions"})
    void readsARecordByIndexInFewStatements(String path) throws SQLException {
        long mark = LargeDatabase.mark();
        String record = path.replace("%CITY%", city()).replace("%MEMBERSHIP%", membership())
                .replace("%ADHERENCE%", adherence()).replace("%CODE%", code());
        statements(record, MOST_STATEMENTS_OF_A_RECORD);
        noScan(path, LargeDatabase.since(mark, database));
    }

    @Test
    void namesThoseWhoHaveNotSignedByIndexInFewStatements() throws SQLException {
        String list = "/api/v1/declarations/declaration-1/non-signatories?limit=";
        secretary().get(list + 1).then().statusCode(200);
        for (int limit : new int[] {1, 200}) {
            sessions.getStatistics().clear();
            long mark = LargeDatabase.mark();
            secretary().get(list + limit).then().statusCode(200);
            long statements = sessions.getStatistics().getPrepareStatementCount();
            assertTrue(statements <= MOST_STATEMENTS_OF_A_LIST, list + " takes " + statements + " statements");
            noScan(list, LargeDatabase.since(mark, database));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/meetings/meeting-6/answers?", "/meetings/meeting-6/answers?answer=NONE&", "/meetings/meeting-6/answers?sort=-answeredAt&",
        "/meeting-answers?city=%CITY%&", "/meeting-answers?city=%CITY%&answer=NONE&"})
    void readsAnswersByIndexInFewStatements(String path) throws SQLException {
        String list = "/api/v1" + path.replace("%CITY%", city()) + "limit=";
        for (int limit : new int[] {1, 200}) {
            sessions.getStatistics().clear();
            long mark = LargeDatabase.mark();
            secretary().get(list + limit).then().statusCode(200);
            long statements = sessions.getStatistics().getPrepareStatementCount();
            assertTrue(statements <= MOST_STATEMENTS_OF_A_RECORD, list + " takes " + statements + " statements");
            noScan(list, LargeDatabase.since(mark, database));
        }
    }

    private static RequestSpecification secretary() {
        return RestAssured.given().header("Authorization", "Bearer " + Issuer.person("secretary", Set.of("admin")));
    }

    /** A cursor is good for any size of page, so a hundred large ones lead to where the thousandth of twenty begins. */
    @ParameterizedTest
    @ValueSource(strings = {"/cities?", "/cities?sort=-population&", "/memberships?network=network-1&",
        "/memberships?network=network-1&sort=-since&", "/adherences?", "/activities?"})
    void thousandthPageReadsWhatTheFirstDoes(String list) throws SQLException {
        String page = list + "limit=20";
        long mark = LargeDatabase.mark();
        get(page).then().statusCode(200);
        double first = rows(LargeDatabase.since(mark, database));
        String next = null;
        for (int read = 0; read < 999 * 20; read += 180) {
            next = get(list + "limit=180" + (next == null ? "" : "&cursor=" + next)).path("nextCursor");
        }
        mark = LargeDatabase.mark();
        get(page + "&cursor=" + next).then().statusCode(200);
        double thousandth = rows(LargeDatabase.since(mark, database));
        assertTrue(first > 0, "the plans were written down");
        assertTrue(thousandth <= first * 1.2, list + " touches " + first + " rows first, " + thousandth + " then");
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

    private long statements(String path, int most) {
        sessions.getStatistics().clear();
        get(path).then().statusCode(200);
        long statements = sessions.getStatistics().getPrepareStatementCount();
        assertTrue(statements <= most, path + " takes " + statements + " statements");
        return statements;
    }

    private static void noScan(String what, String plans) {
        assertTrue(plans.contains("\"Node Type\""), "the plans were written down");
        List<String> scanned = new ArrayList<>();
        Matcher scan = SCAN.matcher(plans);
        while (scan.find()) {
            scanned.add(scan.group(1));
        }
        assertTrue(scanned.isEmpty(), what + " reads from end to end: " + scanned + "\n" + plans);
    }

    /** Rows that went through any node of the plans: what was read, wherever it was thrown away. */
    private static double rows(String plans) {
        Matcher rows = Pattern.compile("\"(?:Actual Rows|Rows Removed by [A-Za-z ]+)\": ([0-9.]+)").matcher(plans);
        double all = 0;
        while (rows.find()) {
            all += Double.parseDouble(rows.group(1));
        }
        return all;
    }

    /**
     * Anew, and without the eye on the contract, which would look at each of 200 items for longer than it takes to read
     * them.
     */
    private static Response get(String path) {
        return RestAssured.given().urlEncodingEnabled(false).header("Cache-Control", "no-cache").get("/api/v1" + path);
    }

    private static String city() {
        return get("/cities?limit=1&sort=-population").then().extract().path("items[0].slug");
    }

    private static String adherence() {
        return get("/adherences?limit=1").then().extract().path("items[0].id");
    }

    private static String code() {
        return get("/adherences/" + adherence()).then().extract().path("code");
    }

    private static String membership() {
        return get("/memberships?limit=1").then().extract().path("items[0].id");
    }
}
