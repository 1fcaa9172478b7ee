package org.paideia.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Call;
import org.paideia.testing.Given;
import org.paideia.testing.Operation;

/**
 * What was answered to anyone is given again until a transaction ends (decision 015). That is right, and of use, only as long
 * as a public read has no transaction itself.
 */
@ApiTest
class PublicReadsApiTest {

    private static final String BASE = "/api/v1";

    @Inject
    Transactions transactions;

    @ParameterizedTest
    @MethodSource("publicReads")
    void haveNoTransaction(Operation read) {
        String path = Call.pathOfKept(read);
        // What is made once, as the PDF of a signature, is made by now.
        Response answer = read(path);
        transactions.taken();
        read(path);
        List<String> begun = transactions.taken().stream().filter(request -> request.equals("GET " + BASE + path)).toList();
        // A secret address writes down that it is used: nobody keeps what it answers.
        if (!"no-store".equals(answer.header("Cache-Control"))) {
            assertEquals(List.of(), begun);
        }
    }

    /** By which one knows that they would be seen: of a change, and of a read that is the first by somebody. */
    @Test
    void areWatchedForTransactions() {
        String theme = Given.theme();
        assertTrue(transactions.taken().contains("POST " + BASE + "/themes"), theme + " was made in a transaction");
        Api.as(Api.unique("newcomer")).get("/me").then().statusCode(200);
        assertTrue(transactions.taken().contains("GET " + BASE + "/me"), "somebody new was entered in a transaction");
    }

    private static Response read(String path) {
        Response answer = Api.anyone().header("Cache-Control", "no-cache").get(path);
        assertTrue(answer.statusCode() == 200 || answer.statusCode() == 404, path + ": " + answer.statusCode());
        return answer;
    }

    /** What is there for nobody but those whom it is about, as a draft, is read without a transaction, too. */
    static Stream<Arguments> publicReads() {
        return Operation.all().stream()
                .filter(read -> read.method().equals("GET") && read.isOpen())
                .map(read -> argumentSet(read.id(), read));
    }
}
