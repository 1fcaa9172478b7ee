package org.paideia.progress.figures;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusMock;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

@ApiTest
class FigureApiTest {

    @Inject
    FigureJob job;

    /** Against the list of commitments, counted one by one. */
    @Test
    void areWhatOneCounts() {
        String parent = Given.network();
        String network = Given.networkBelow(parent);
        String theme = Given.theme();
        String finnish = Given.city();
        String kenyan = Given.city(Map.of("country", "KE"));
        for (String city : List.of(finnish, kenyan)) {
            Given.member(city, network);
            for (String progress : List.of("IN_PROGRESS", "COMPLETED", "ABANDONED")) {
                String id = Given.publishedCommitment(city, network);
                Api.patch(Api.admin(), Api.etag("/commitments/" + id), Map.of("themes", List.of(theme), "sdgs", List.of(4, 11)))
                        .patch("/commitments/" + id).then().statusCode(200);
                Given.acceptedReport(id, progress.equals("ABANDONED") ? Map.of("progress", progress, "reason", "No money.") : Map.of("progress", progress));
            }
            String plain = Given.publishedCommitment(city, network);
            if (city.equals(kenyan)) {
                Api.patch(Api.admin(), Api.etag("/commitments/" + plain), Map.of("sdgs", List.of()))
                        .patch("/commitments/" + plain).then().statusCode(200);
            }
        }
        String withdrawn = Given.publishedCommitment(finnish, network);
        Api.move(Api.admin(), "/commitments/" + withdrawn, Map.of("to", "WITHDRAWN", "reason", "MERGED")).then().statusCode(200);
        Given.commitment(finnish, network);
        LocalDate in = LocalDate.now(ZoneOffset.UTC).plusMonths(13);
        QuarkusMock.installMockForType(Clock.fixed(in.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC), Clock.class);
        job.run();
        for (String of : List.of(network, parent)) {
            compare("ALL", of, item -> List.of("ALL"));
            compare("THEME", of, item -> texts(item.path("themes")));
            compare("SDG", of, item -> texts(item.path("sdgs")));
            compare("REGION", of, item -> List.of(item.at("/city/country").asText().equals("KE") ? "AFRICA" : "EUROPE_NORTH_AMERICA"));
            compare("YEAR", of, item -> List.of(item.path("publishedOn").asText().substring(0, 4)));
        }
        figures("ALL", "network=" + parent + "&below=false").then().body("items.size()", equalTo(0));
        figures("REGION", "network=" + parent).then().body("items.key", contains("AFRICA", "EUROPE_NORTH_AMERICA"))
                .body("items.amber", contains(2, 2)).body("items.completed", contains(1, 1));
        figures("ALL", "declaration=no-such-declaration").then().body("items.size()", equalTo(0));
        // What names no theme or no goal is said to be left out; everything has a region and a year.
        Map.of("THEME", 2, "SDG", 1, "ALL", 0, "REGION", 0, "YEAR", 0).forEach((by, leftOut) ->
                figures(by, "network=" + network).then().body("leftOut", equalTo(leftOut)));
    }

    @Test
    void areATableThatSaysWhenItWasCounted() {
        String network = Given.network();
        String city = Given.city();
        Given.member(city, network);
        Given.publishedCommitment(city, network);
        job.run();
        String asOf = figures("REGION", "network=" + network).path("asOf");
        Api.anyone().get("/commitment-figures.csv?by=REGION&network=" + network).then().statusCode(200).body(equalTo(
                "by,key,total,notStarted,inProgress,completed,abandoned,green,amber,red,asOf\r\n"
                        + "REGION,EUROPE_NORTH_AMERICA,1,1,0,0,0,1,0,0," + asOf + "\r\n"));
        Api.anyone().get("/commitment-figures.xlsx?by=REGION&network=" + network).then().statusCode(200);
    }

    @Test
    void sayAsOfWhenAndStayUntilTheyAreCountedAnew() {
        String network = Given.network();
        String city = Given.city();
        Given.member(city, network);
        job.run();
        String first = figures("ALL", "network=" + network).path("asOf");
        Given.publishedCommitment(city, network);
        figures("ALL", "network=" + network).then().body("items.size()", equalTo(0)).body("asOf", equalTo(first));
        job.run();
        String second = figures("ALL", "network=" + network).then().body("items.notStarted", contains(1)).body("items.green", contains(1))
                .extract().path("asOf");
        assertEquals(true, Instant.parse(second).isAfter(Instant.parse(first)));
    }

    private static void compare(String by, String network, Function<JsonNode, List<String>> keys) {
        Map<String, List<Long>> slow = new TreeMap<>();
        JsonNode items = Api.read(Api.anyone().get("/commitments?limit=200&state=PUBLISHED&network=" + network)).path("items");
        items.forEach(item -> keys.apply(item).forEach(key -> slow.merge(key, row(item), FigureApiTest::sum)));
        Map<String, List<Long>> fast = new TreeMap<>();
        Api.read(figures(by, "network=" + network)).path("items").forEach(item -> {
            List<Long> row = new ArrayList<>();
            for (String column : List.of("total", "notStarted", "inProgress", "completed", "abandoned", "green", "amber", "red")) {
                row.add(item.path(column).asLong());
            }
            fast.put(item.path("key").asText(), row);
        });
        assertEquals(slow, fast, by);
    }

    private static List<Long> row(JsonNode item) {
        List<Long> row = new ArrayList<>(List.of(1L));
        for (String progress : List.of("NOT_STARTED", "IN_PROGRESS", "COMPLETED", "ABANDONED")) {
            row.add(item.path("progress").asText().equals(progress) ? 1L : 0L);
        }
        for (String light : List.of("GREEN", "AMBER", "RED")) {
            row.add(item.path("light").asText().equals(light) ? 1L : 0L);
        }
        return row;
    }

    private static List<Long> sum(List<Long> one, List<Long> other) {
        List<Long> sum = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            sum.add(one.get(i) + other.get(i));
        }
        return sum;
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
    }

    private static io.restassured.response.Response figures(String by, String filter) {
        var answer = Api.anyone().get("/commitment-figures?by=" + by + "&" + filter);
        answer.then().statusCode(200);
        return answer;
    }
}
