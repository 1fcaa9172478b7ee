package org.paideia.directory;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;
import org.paideia.testing.Together;

/** Cities in the order of how many networks have admitted them and how many declarations they signed. */
@ApiTest
class CityCountsApiTest {

    private String theme;
    private String busy;
    private String quiet;
    private String idle;

    @BeforeEach
    void begin() {
        theme = Given.theme();
        busy = city("Busy");
        quiet = city("Quiet");
        idle = city("Idle");
    }

    @Test
    void sortsByTheNumberOfNetworksThatHaveAdmittedThem() {
        String second = Given.member(busy, Given.network());
        Given.member(busy, Given.network());
        Given.member(quiet, Given.network());
        Given.application(idle, Given.network());
        sorted("-memberships", busy, quiet, idle);
        sorted("memberships,name", idle, quiet, busy);
        Api.move(Api.admin(), "/memberships/" + second, Map.of("to", "ON_HOLD")).then().statusCode(200);
        sorted("-memberships,-name", quiet, busy, idle);
        Api.move(Api.admin(), "/memberships/" + second, Map.of("to", "ADMITTED")).then().statusCode(200);
        sorted("-memberships", busy, quiet, idle);
        Api.move(Api.admin(), "/memberships/" + second, Map.of("to", "WITHDRAWN", "reason", "ENDED_BY_NETWORK")).then().statusCode(200);
        sorted("-memberships,-name", quiet, busy, idle);
    }

    @Test
    void sortsByTheNumberOfDeclarationsThatTheySignedAndShowsIt() {
        String second = Given.signature(declaration(), busy);
        Given.signature(declaration(), busy);
        Given.signature(declaration(), quiet);
        Given.adherence(declaration(), idle);
        sorted("-signatures", busy, quiet, idle);
        sorted("signatures", idle, quiet, busy);
        Api.anyone().get("/cities?theme=" + theme + "&sort=-signatures").then().body("items.signatures", contains(2, 1, 0));
        Api.move(Api.admin(), "/adherences/" + second, Map.of("to", "WITHDRAWN", "reason", "COUNCIL_DECISION")).then().statusCode(200);
        Api.anyone().get("/cities?theme=" + theme + "&sort=-signatures").then().body("items.signatures", contains(1, 1, 0));
    }

    @Test
    void countsEachOfThoseThatComeAtOnce() {
        List<String> declarations = List.of(declaration(), declaration(), declaration(), declaration());
        List<Callable<Integer>> acts = new ArrayList<>();
        for (String declaration : declarations) {
            String path = "/adherences/" + Given.adherence(declaration, busy);
            Map<String, String> wish = Map.of("to", "SIGNED", "textSha256", Given.digest(path));
            acts.add(() -> Api.move(Api.admin(), path, wish).statusCode());
        }
        for (int network = 0; network < 4; network++) {
            String path = "/memberships/" + Given.application(busy, Given.network());
            acts.add(() -> Api.move(Api.admin(), path, Map.of("to", "ADMITTED")).statusCode());
        }
        assertEquals(Collections.nCopies(8, 200), Together.act(acts));
        Given.member(quiet, Given.network());
        Api.anyone().get("/cities?theme=" + theme + "&sort=-signatures").then()
                .body("items[0].signatures", equalTo(4))
                .body("items[0].networks.size()", equalTo(4));
        sorted("-memberships", busy, quiet, idle);
    }

    @Test
    void leavesTheCityAsItsEditorsHaveReadIt() {
        String etag = Api.etag("/cities/" + busy);
        Given.member(busy, Given.network());
        Given.signature(declaration(), busy);
        Api.patch(Api.admin(), etag, Map.of("adminArea", "Uusimaa")).patch("/cities/" + busy).then().statusCode(200);
        sorted("-signatures,-memberships,-name", busy, quiet, idle);
    }

    private void sorted(String sort, String... cities) {
        Api.anyone().get("/cities?theme=" + theme + "&sort=" + sort).then().statusCode(200).body("items.slug", contains(cities));
    }

    private String city(String name) {
        return Given.city(Map.of("slug", Api.unique("city") + "-fi", "themes", List.of(theme), "names", Map.of("en", name)));
    }

    private static String declaration() {
        return Given.declaration(Given.network(), Map.of("state", "OPEN"));
    }
}
