package org.paideia.commitment.register;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

@ApiTest
class CommitmentListApiTest {

    @Inject
    DataSource database;

    private String parent;
    private String network;
    private String city;

    @BeforeEach
    void aMemberOfANetworkBelowAnother() {
        parent = Given.network();
        network = Given.network(Map.of("parent", parent));
        city = Given.city();
        Given.member(city, network);
    }

    @Test
    void isFoundByWhatOneLooksFor() {
        String theme = Given.theme();
        published(Map.of("titles", Map.of("en", "Äpples in schools"), "themes", List.of(theme), "sdgs", List.of(2, 4), "dueOn", "2028-01-31"));
        published(Map.of("titles", Map.of("en", "Bicycles"), "sdgs", List.of(11), "dueOn", "2029-01-31"));
        Given.commitment(city, network);
        titles("&sort=title", "Äpples in schools", "Bicycles");
        titles("&sort=-due", "Bicycles", "Äpples in schools");
        titles("&theme=" + theme, "Äpples in schools");
        titles("&sdg=11", "Bicycles");
        titles("&q=apples", "Äpples in schools");
        titles("&q=apples&state=PUBLISHED&progress=NOT_STARTED&light=GREEN&onHold=false", "Äpples in schools");
        titles("&progress=COMPLETED,ABANDONED");
        titles("&light=AMBER,RED");
        titles("&onHold=true");
        titles("&dueAfter=2028-02-01", "Bicycles");
        titles("&dueBefore=2028-01-31", "Äpples in schools");
        titles("&reportDueBefore=2020-01-01");
        titles("&reportDueAfter=2020-01-01&sort=title", "Äpples in schools", "Bicycles");
        titles("&reviewer=" + network + "&country=FI&sort=title", "Äpples in schools", "Bicycles");
        Api.anyone().get("/commitments?network=" + parent + "&count=exact").then().body("totalCount", equalTo(2));
        Api.anyone().get("/commitments?network=" + parent + "&below=false").then().body("items", empty());
        Api.anyone().get("/commitments?network=" + network + "&state=DRAFT").then().body("items", empty());
        Api.as(Given.contributorOf(city)).get("/commitments?network=" + network + "&state=DRAFT&count=exact").then().body("totalCount", equalTo(1));
        for (String wrong : List.of("light=BLUE", "sdg=18", "state=OPEN", "sort=colour", "clause=1", "onHold=maybe", "colour=red")) {
            Api.refused(Api.anyone().get("/commitments?" + wrong), 400, "invalid-request");
        }
    }

    @Test
    void comesPageByPageAndAsATable() {
        for (String title : List.of("=One", "Three", "Two")) {
            published(Map.of("titles", Map.of("en", title)));
        }
        String all = "/commitments?city=" + city + "&sort=title&limit=2";
        Response page = Api.anyone().get(all);
        page.then().body("items.titles.en", contains("=One", "Three"));
        Api.anyone().queryParam("cursor", page.<String>path("nextCursor")).get(all).then().body("items.titles.en", contains("Two"));
        Api.anyone().header("If-None-Match", page.header("ETag")).get(all).then().statusCode(304);
        Api.anyone().get("/commitments.csv?city=" + city).then().statusCode(200)
                .body(containsString("'=One")).body(containsString("hours a week"));
        Api.anyone().get("/commitments.xlsx?city=" + city).then().statusCode(200);
        Api.anyone().get("/commitments.csv?city=" + city + "&state=DRAFT").then().statusCode(200).body(not(containsString("One")));
    }

    @Test
    void showsTheLightOfTodayInUtc() {
        LocalDate today = LocalDate.now(java.time.Clock.systemUTC());
        String late = published(Map.of("titles", Map.of("en", "Late")));
        String due = published(Map.of("titles", Map.of("en", "Due")));
        published(Map.of("titles", Map.of("en", "Early")));
        due(late, today.minusYears(2), today);
        due(due, today, today.plusDays(1));
        titles("&light=RED", "Late");
        titles("&light=AMBER", "Due");
        titles("&light=GREEN", "Early");
        titles("&light=RED,AMBER&sort=title", "Due", "Late");
        titles("&sort=reportDue", "Late", "Due", "Early");
        Api.anyone().get("/commitments/" + late).then().body("light", equalTo("RED"));
        Api.anyone().get("/commitments/" + due).then().body("light", equalTo("AMBER"));
    }

    @Test
    void tellsWhatBecameOfTheClauses() {
        String declaration = Given.declaration(network, Map.of("state", "OPEN", "blocks", List.of(
                Given.block("PREAMBLE", Map.of("en", "Whereas.")), Given.block("CLAUSE", Map.of("en", "We.")), Given.block("CLAUSE", Map.of("en", "You.")))));
        Given.signature(declaration, city);
        Response outcomes = Api.anyone().get("/declarations/" + declaration + "/clause-outcomes");
        outcomes.then().statusCode(200).body("items.clause.number", contains(1, 2)).body("items.commitments", contains(0, 0));
        String clause = outcomes.path("items[0].clause.id");
        String done = published(Map.of("declaration", declaration, "block", clause));
        published(Map.of("declaration", declaration, "block", clause));
        write("update commitment set progress = 'COMPLETED', amber_on = null, red_on = null where id = ?", done);
        Api.anyone().get("/declarations/" + declaration + "/clause-outcomes").then()
                .body("items.commitments", contains(2, 0)).body("items.cities", contains(1, 0)).body("items.completed", contains(1, 0))
                .body("items.citiesWithCompleted", contains(1, 0)).body("items.abandoned", contains(0, 0));
        Api.anyone().get("/commitments?clause=" + clause + "&declaration=" + declaration).then().body("items.block", containsInAnyOrder(clause, clause));
        Api.refused(Api.anyone().get("/declarations/" + Given.declaration(network, Map.of()) + "/clause-outcomes"), 404, "not-found");
    }

    @Test
    void isNamedToSearchEnginesAndFound() {
        String title = Api.unique("Gardens");
        String id = published(Map.of("titles", Map.of("en", title)));
        String draft = Given.commitment(city, network);
        Api.anyone().get("/sitemap.xml").then().body(containsString("/sitemap-commitments.xml"));
        Api.anyone().get("/sitemap-commitments.xml?from=" + id).then().statusCode(200)
                .body(containsString("/en/commitments/" + id)).body(not(containsString(draft)));
        Api.anyone().get("/sitemap-commitments.xml").then().body(containsString("/en/commitments</loc>"));
        Api.anyone().get("/search?q=" + title).then().body(containsString("/commitments/" + id));
    }

    private String published(Map<String, ?> fields) {
        Map<String, Object> content = Given.newCommitment(city, fields);
        content.computeIfAbsent("network", name -> content.containsKey("declaration") ? null : network);
        content.put("milestones", List.of());
        Response made = Api.json(Api.admin(), content).post("/commitments");
        made.then().statusCode(201);
        String path = "/commitments/" + made.path("id");
        Api.move(Api.admin(), path, Map.of("to", "SUBMITTED")).then().statusCode(200);
        Api.move(Api.admin(), path, Map.of("to", "PUBLISHED")).then().statusCode(200);
        return made.path("id");
    }

    private void due(String id, LocalDate amber, LocalDate red) {
        write("update commitment set amber_on = '" + amber + "', report_sort = '" + amber + "', red_on = '" + red
                + "', version = version + 1 where id = ?", id);
    }

    private void write(String sql, String id) {
        try (var connection = database.getConnection(); var update = connection.prepareStatement(sql)) {
            update.setObject(1, UUID.fromString(id));
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void titles(String filter, String... titles) {
        Api.anyone().get("/commitments?city=" + city + filter).then().statusCode(200)
                .body("items.titles.en", titles.length == 0 ? empty() : contains(titles));
    }
}
