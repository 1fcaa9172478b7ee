package org.paideia.progress.deadline;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

/** The deadlines of a city in a calendar program. */
@ApiTest
class DeadlineApiTest {

    @Test
    void areReadUnderASecretAddressOfTheCityUntilThatIsRevoked() {
        String network = Given.network();
        String city = Given.city();
        Given.member(city, network);
        String open = Given.publishedCommitment(city, network);
        String over = Given.publishedCommitment(city, network);
        Given.acceptedReport(over, Map.of("progress", "COMPLETED"));
        String due = Api.anyone().get("/commitments/" + open).<String>path("reportDueOn").replace("-", "");
        String deputy = Given.deputyOf(city);
        Response made = Api.json(Api.as(deputy), Map.of("label", "Phone", "city", city)).post("/calendar-addresses");
        String address = deadlines(made);
        Api.anyone().get(address).then().statusCode(200).header("Cache-Control", equalTo("no-store"))
                .body(containsString("UID:commitment-" + open + "-report@")).body(containsString("DTSTART;VALUE=DATE:" + due))
                .body(containsString("TRANSP:TRANSPARENT")).body(containsString("SUMMARY:Report due")).body(not(containsString(over)));
        Api.anyone().get(address + "?lang=fr").then().body(containsString("SUMMARY:Rapport attendu"));
        String path = "/calendar-addresses/" + made.path("id");
        Api.as(deputy).header("If-Match", Api.etag(Api.as(deputy), path)).delete(path).then().statusCode(204);
        Api.refused(Api.anyone().get(address), 404, "not-found");
        Response ofNetwork = Api.json(Api.as(Given.secretariatOf(network)), Map.of("label", "Phone", "network", network)).post("/calendar-addresses");
        Api.refused(Api.anyone().get(deadlines(ofNetwork)), 404, "not-found");
    }

    private static String deadlines(Response made) {
        return made.then().statusCode(201).extract().<String>path("address").replaceFirst(".*/api/v1", "").replace("agenda.ics", "deadlines.ics");
    }
}
