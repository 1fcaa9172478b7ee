package org.paideia.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.ContractCheck;
import org.paideia.testing.ContractCheck.Exchange;
import org.paideia.testing.ContractCheck.Header;
import org.paideia.testing.Operation;
import org.paideia.testing.Refused;
import org.paideia.testing.Size;
import org.paideia.testing.Together;

/**
 * A thousand requests, in a full run ten thousand, made from those that the contract shows by breaking something in each, over all operations and by
 * all kinds of caller: none ends in a failure of the service, and none is answered otherwise than the contract says.
 */
@ApiTest
class FuzzTest {

    private static final int REQUESTS = Size.of(1_000, 10_000);
    private static final int ASKING_AT_ONCE = 4;
    /** Another one tries other requests: -Dfuzz.seed=7. */
    private static final long SEED = Long.getLong("fuzz.seed", 20261120);
    private static final int ENOUGH_FOUND = 20;
    /** An answer that does not come is a finding, too; one that comes late is none. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void answersWhateverIsAskedAsTheContractSays() {
        Api.anyone();
        Corpus corpus = new Corpus();
        List<Caller> callers = Caller.all(corpus);
        Map<Integer, LongAdder> statuses = new ConcurrentSkipListMap<>();
        List<Callable<List<String>>> asking = LongStream.range(0, ASKING_AT_ONCE)
                .mapToObj(i -> new Requests(new Random(SEED + i), corpus, callers))
                .map(requests -> (Callable<List<String>>) () -> ask(requests, statuses))
                .toList();
        List<String> found = Together.act(asking).stream().flatMap(List::stream).toList();
        System.out.println("Mutated requests with fuzz.seed " + SEED + " were answered with " + statuses);
        assertEquals("", String.join("\n\n", found), "With fuzz.seed " + SEED);
    }

    private static List<String> ask(Requests requests, Map<Integer, LongAdder> statuses) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < REQUESTS / ASKING_AT_ONCE && found.size() < ENOUGH_FOUND; i++) {
            Sent sent = requests.next();
            try {
                HttpResponse<String> answer = send(sent);
                statuses.computeIfAbsent(answer.statusCode(), status -> new LongAdder()).increment();
                check(sent, answer);
            } catch (AssertionError | IOException e) {
                found.add(e.getMessage() + "\nasked by " + sent.caller() + ":\n" + sent.curl(base()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return found;
            }
        }
        return found;
    }

    private static void check(Sent sent, HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() >= 500) {
            throw new AssertionError("Failed with " + answer.statusCode() + ": " + answer.body());
        }
        if (sent.method().equals("HEAD") || answer.statusCode() == 304) {
            assertEquals("", answer.body());
            return;
        }
        if (answer.statusCode() >= 400) {
            var problem = JSON.readTree(answer.body());
            Refused.with(answer.statusCode(), problem.path("code").asText(), answer.statusCode(), answer.headers().firstValue("Content-Type").orElse(null), problem);
        }
        Exchange exchange = exchange(sent, answer);
        if (called(sent).isPresent()) {
            ContractCheck.checkOdd(exchange);
        } else if (answer.statusCode() < 400 && !sent.method().equals("OPTIONS")) {
            throw new AssertionError("Answered " + answer.statusCode() + ", though the contract does not list it: " + answer.body());
        }
    }

    /** The operation that it calls in the end, if one: the method may not be the one it was made with. */
    private static Optional<Operation> called(Sent sent) {
        String path = sent.address().replaceFirst("\\?.*", "");
        return Operation.calledBy(sent.method(), path).findFirst();
    }

    private static HttpResponse<String> send(Sent sent) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base() + sent.address()))
                .timeout(PATIENCE)
                .method(sent.method(), sent.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(sent.body()));
        sent.headers().forEach(request::header);
        if (sent.token() != null) {
            request.header("Authorization", "Bearer " + sent.token());
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private static Exchange exchange(Sent sent, HttpResponse<String> answer) {
        List<Header> asked = new ArrayList<>();
        // What is accepted is about a body: an answer that has none fits whatever was accepted. An address with a suffix gives
        // its form whatever is accepted.
        boolean isAcceptHeard = answer.statusCode() != 204 && !sent.address().matches("[^?]*\\.[a-z]+(\\?.*)?");
        sent.headers().forEach((name, value) -> {
            if (isAcceptHeard || !name.equals("Accept")) {
                asked.add(new Header(name, value));
            }
        });
        if (sent.token() != null) {
            asked.add(new Header("Authorization", "Bearer " + sent.token()));
        }
        List<Header> got = new ArrayList<>();
        answer.headers().map().forEach((name, values) -> values.forEach(value -> got.add(new Header(name, value))));
        // A body where none belongs means nothing in HTTP.
        String body = called(sent).filter(Operation::takesBody).isPresent() ? sent.body() : null;
        return new Exchange(sent.method(), URI.create(base() + sent.address()), asked, body, answer.statusCode(), got, answer.body());
    }

    private static String base() {
        return "http://localhost:" + RestAssured.port + "/api/v1";
    }
}
