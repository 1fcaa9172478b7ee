package org.paideia.shared;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Call;
import org.paideia.testing.Given;
import org.paideia.testing.Issuer;
import org.paideia.testing.Operation;

/** What every operation refuses in the same way, whatever it does: asked of all that the contract lists. */
@ApiTest
class RefusalApiTest {

    private static final int MORE_THAN_A_MEBIBYTE = 1024 * 1024 + 1;
    private static final int MORE_THAN_A_FILE = 10 * 1024 * 1024 + 1;

    @ParameterizedTest
    @MethodSource("operations")
    void refusesABadTokenAlsoWhereNoneIsNeeded(Operation operation) {
        var call = Call.send(operation, Call.body(operation, Api.with("not.a.token")), Call.pathOfNothing(operation));
        Api.refused(call, 401, "not-signed-in").header("WWW-Authenticate", startsWith("Bearer"));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void asksForATokenWhereOneIsNeeded(Operation operation) {
        Response call = Call.send(operation, Call.body(operation, Api.anyone()), Call.pathOfNothing(operation));
        if (operation.isOpen()) {
            boolean isOfARecord = (operation.path() + operation.needed()).matches(".*[{?].*") && operation.answers(404);
            // What anybody may enter names in its body a record that is not there.
            call.then().statusCode(isOfARecord ? 404 : operation.takesBody() ? 422 : 200);
        } else {
            Api.refused(call, 401, "not-signed-in").header("WWW-Authenticate", startsWith("Bearer"));
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void refusesAPartnerWhoseTokenLacksTheScope(Operation operation) {
        RequestSpecification partner = Api.partner("partner-without-scopes", "openid");
        Api.refused(
                Call.send(operation, Call.body(operation, partner), Call.pathOfNothing(operation)), 403, "forbidden");
    }

    @ParameterizedTest
    @MethodSource("operationsWithoutASuffix")
    void refusesAFormThatItDoesNotSpeak(Operation operation) {
        var request = Call.body(operation, Api.admin()).accept("application/x-unheard-of");
        Api.refused(Call.send(operation, request, Call.pathOfNothing(operation)), 406, "not-acceptable");
    }

    @Test
    void refusesToSendWhatIsNotTaken() {
        for (String form : Set.of("application/json;q=0", "text/html, application/json; q=0.000", "*/*, application/json;q=0")) {
            Api.refused(Api.anyone().header("Accept", form).get("/themes"), 406, "not-acceptable");
        }
        Api.anyone().header("Accept", "text/html;q=0, */*;q=0.1").get("/themes").then().statusCode(200);
    }

    /** Programs that were generated from the contract may ask for nothing but the problems that an operation can answer. */
    @ParameterizedTest
    @MethodSource("operations")
    void isAskedByWhoTakesProblemsAlone(Operation operation) {
        var request = Call.body(operation, Api.admin()).accept("application/problem+json");
        assertNotEquals(406, Call.send(operation, request, Call.pathOfNothing(operation)).statusCode());
    }

    @ParameterizedTest
    @MethodSource("operationsWithABody")
    void refusesABodyThatIsCompressed(Operation operation) {
        var request = Call.body(operation, Api.admin()).header("Content-Encoding", "gzip");
        Api.refused(Call.send(operation, request, Call.pathOfKept(operation)), 415, "unsupported-media-type")
                .header("Accept-Encoding", "identity");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void refusesAParameterThatItDoesNotKnow(Operation operation) {
        var request = Call.body(operation, Api.admin()).queryParam("mayor", "x");
        Api.refused(Call.send(operation, request, Call.pathOfNothing(operation)), 400, "invalid-request")
                .body("violations.parameter", contains("mayor"));
    }

    @ParameterizedTest
    @MethodSource("operationsOnARecord")
    void doesNotFindWhatIsNotThere(Operation operation) {
        var request = Call.body(operation, Api.admin());
        Api.refused(Call.send(operation, request, Call.pathOfNothing(operation)), 404, "not-found");
    }

    @ParameterizedTest
    @MethodSource("operationsOnARecord")
    void refusesAPathThatNamesNoRecord(Operation operation) {
        var request = Call.body(operation, Api.admin());
        String path = Call.withNothing(operation.path().replaceFirst("\\{[^}]+}", "Not_A_Name")) + operation.needed();
        Api.refused(Call.send(operation, request, path), 400, "invalid-request");
    }

    @ParameterizedTest
    @MethodSource("operationsWithABody")
    void refusesAMediaTypeThatItDoesNotTake(Operation operation) {
        var request = Api.admin().contentType("text/plain").body(operation.example());
        Api.refused(Call.send(operation, request, Call.pathOfKept(operation)), 415, "unsupported-media-type")
                .body("detail", containsString(operation.mediaType()));
    }

    @ParameterizedTest
    @MethodSource("operationsWithABody")
    void refusesABodyThatIsTooLarge(Operation operation) {
        var request = Call.body(operation, Api.admin(), " ".repeat(tooMuch(operation)));
        Api.refused(Call.send(operation, request, Call.pathOfKept(operation)), 413, "too-large");
    }

    @ParameterizedTest
    @MethodSource("operationsOnAVersion")
    void asksForTheVersionThatWasRead(Operation operation) {
        Api.refused(Call.send(operation, Call.body(operation, Api.admin()), Call.pathOfKept(operation)), 428, "precondition-required");
    }

    @ParameterizedTest
    @MethodSource("operationsOnAVersion")
    void refusesAVersionThatIsNotTheLast(Operation operation) {
        var request = Call.body(operation, Api.admin().header("If-Match", "\"99-stale\""));
        Api.refused(Call.send(operation, request, Call.pathOfKept(operation)), 412, "changed-meanwhile");
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void refusesATokenThatIsNotGoodHere(String token) {
        Api.refused(Api.with(token).get("/cities"), 401, "not-signed-in");
        Api.refused(Api.with(token).get("/me"), 401, "not-signed-in");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void tellsOfAMethodThatAnAddressDoesNotTake(String path) {
        Set<String> taken = Operation.all().stream()
                .filter(operation -> operation.path().equals(path))
                .map(Operation::method)
                .collect(Collectors.toSet());
        for (String method : List.of("GET", "POST", "PUT", "PATCH", "DELETE")) {
            if (!taken.contains(method)) {
                Api.refused(Api.outsideTheContract().request(method, "/api/v1" + Call.withNothing(path)), 405, "method-not-allowed")
                        .header("Allow", stringContainsInOrder(new TreeSet<>(taken)));
            }
        }
    }

    static Stream<String> addresses() {
        return Operation.all().stream().map(Operation::path).distinct();
    }

    /** Whoever may change a record part by part is told in which form. */
    @Test
    void tellsTheFormOfAPatch() {
        String path = "/api/v1/cities/no-such-record";
        Api.outsideTheContract().options(path).then().statusCode(200).header("Accept-Patch", "application/merge-patch+json");
        Api.refused(Api.admin().contentType("application/json").body("{}").patch("/cities/" + Given.city()), 415, "unsupported-media-type")
                .header("Accept-Patch", "application/merge-patch+json");
        Api.outsideTheContract().options("/api/v1/problems").then().statusCode(200).header("Accept-Patch", nullValue());
    }

    @Test
    void tellsOfAnAddressThatIsNotThere() {
        Api.refused(Api.outsideTheContract().get("/api/v1/mayors"), 404, "not-found");
        Api.outsideTheContract().get("/mayors").then().statusCode(404).contentType("application/problem+json");
    }

    private static int tooMuch(Operation operation) {
        return operation.mediaType().endsWith("json") ? MORE_THAN_A_MEBIBYTE : MORE_THAN_A_FILE;
    }

    static Stream<Arguments> operations() {
        return named(Operation.all().stream());
    }

    static Stream<Arguments> operationsWithoutASuffix() {
        return named(Operation.all().stream().filter(operation -> !operation.path().contains(".")));
    }

    static Stream<Arguments> operationsOnARecord() {
        return named(Operation.all().stream().filter(operation -> operation.path().contains("{")));
    }

    static Stream<Arguments> operationsWithABody() {
        return named(Operation.all().stream().filter(Operation::takesBody));
    }

    static Stream<Arguments> operationsOnAVersion() {
        return named(Operation.all().stream().filter(operation -> operation.answers(428)));
    }

    static Stream<Arguments> badTokens() {
        return Stream.of(
                argumentSet("expired", Issuer.sign(Issuer.claims("someone", Set.of()).expiresAt(1))),
                argumentSet("of an unknown key", Issuer.sign(Issuer.claims("someone", Set.of()), Issuer.keys().getPrivate())),
                argumentSet("for another service", Issuer.sign(Issuer.claims("someone", Set.of()).audience("other-api"))),
                argumentSet("of another issuer", Issuer.sign(Issuer.claims("someone", Set.of()).issuer("https://example.org"))),
                argumentSet("given to another app", Issuer.sign(Issuer.claims("someone", Set.of()).claim("azp", "other-app"))),
                argumentSet("of nobody", Issuer.sign(Issuer.claims("someone", Set.of()).remove("sub"))));
    }

    private static Stream<Arguments> named(Stream<Operation> operations) {
        return operations.map(operation -> argumentSet(operation.id(), operation));
    }
}
