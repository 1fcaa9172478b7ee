package org.paideia.shared;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Call;
import org.paideia.testing.Operation;

/** The quota of each caller, where it is small. */
@ApiTest
@TestProfile(RateLimitApiTest.Small.class)
class RateLimitApiTest {

    private static final int QUOTA = 2;

    /** Few requests for everybody. */
    public static class Small implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "paideia.rate-limit.anonymous", Integer.toString(QUOTA),
                    "paideia.rate-limit.known", Integer.toString(QUOTA));
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void refusesEveryOperationWhenTheQuotaIsUsedUp(Operation operation) {
        String person = Api.unique("eager");
        for (int i = 0; i < QUOTA; i++) {
            Api.as(person).get("/problems").then().statusCode(200);
        }
        var call = Call.send(operation, Call.body(operation, Api.as(person)), Call.pathOfNothing(operation));
        Api.refused(call, 429, "too-many-requests")
                .header("Retry-After", matchesPattern("[1-9][0-9]?"))
                .header("RateLimit", matchesPattern("\"default\";r=0;t=[0-9]+"))
                .header("RateLimit-Policy", equalTo("\"default\";q=" + QUOTA + ";w=60"));
    }

    @Test
    void countsEachPersonApart() {
        String one = Api.unique("one");
        for (int i = 0; i < QUOTA; i++) {
            Api.as(one).get("/problems").then().statusCode(200).header("RateLimit", matchesPattern("\"default\";r=.*"));
        }
        Api.refused(Api.as(one).get("/problems"), 429, "too-many-requests");
        Api.as(Api.unique("other")).get("/problems").then().statusCode(200);
    }

    @Test
    void countsBadTokensByAddress() {
        String address = "192.0.2.7";
        for (int i = 0; i < QUOTA; i++) {
            Api.with("not.a.token").header("X-Forwarded-For", address).get("/problems").then().statusCode(401);
        }
        Api.refused(
                Api.with("not.a.token").header("X-Forwarded-For", address).get("/problems"), 429, "too-many-requests");
        Api.refused(Api.anyone().header("X-Forwarded-For", address).get("/problems"), 429, "too-many-requests");
        Api.anyone().header("X-Forwarded-For", "192.0.2.8").get("/problems").then().statusCode(200);
    }

    /** What stands to the left of the address that a trusted proxy added was sent by that one, who may have made it up. */
    @Test
    void countsTheAddressThatTheNearestProxyReports() {
        for (int i = 0; i < QUOTA; i++) {
            Api.anyone().header("X-Forwarded-For", "198.51.100." + i + ", 192.0.2.20").get("/problems").then().statusCode(200);
        }
        Api.refused(Api.anyone().header("X-Forwarded-For", "198.51.100.99, 192.0.2.20, 127.0.0.1").get("/problems"), 429, "too-many-requests");
        Api.refused(Api.anyone().header("X-Forwarded-For", "192.0.2.20:50123").get("/problems"), 429, "too-many-requests");
        Api.anyone().header("X-Forwarded-For", "192.0.2.20, 192.0.2.21").get("/problems").then().statusCode(200);
    }

    @Test
    void countsTheAddressesOfOneNetworkOfIpv6AsOne() {
        Api.anyone().header("X-Forwarded-For", "2001:db8:0:1::1").get("/problems").then().statusCode(200);
        Api.anyone().header("X-Forwarded-For", "[2001:db8:0:1:ffff::2]:443").get("/problems").then().statusCode(200);
        Api.refused(Api.anyone().header("X-Forwarded-For", "2001:db8:0:1:1:2:3:4").get("/problems"), 429, "too-many-requests");
        Api.anyone().header("X-Forwarded-For", "2001:db8:0:2::1").get("/problems").then().statusCode(200);
    }

    /** The loader has a higher quota, not none. */
    @Test
    void givesTheLoaderAHigherQuota() {
        Api.loader().get("/problems").then().statusCode(200).header("RateLimit-Policy", "\"default\";q=60000;w=60");
    }

    @Test
    void makesAWrongGuessOfACodeCostTheQuota() {
        String guesser = Api.unique("guesser");
        Api.refused(Api.as(guesser).get("/verify/00000-00000-0000"), 404, "not-found");
        Api.refused(Api.as(guesser).get("/verify/00000-00000-0000"), 429, "too-many-requests");
    }

    @Test
    void makesAGuessOfAPersonalLinkCostTheQuota() {
        String guesser = Api.unique("guesser");
        String link = "/registration-links/" + "b".repeat(26);
        Api.refused(Api.as(guesser).get(link), 404, "not-found");
        Api.refused(Api.as(guesser).get(link), 429, "too-many-requests");
    }

    static Stream<Arguments> operations() {
        return Operation.all().stream().map(operation -> argumentSet(operation.id(), operation));
    }
}
