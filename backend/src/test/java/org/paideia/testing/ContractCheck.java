package org.paideia.testing;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Holds each exchange of a test against the contract: what went well must have been asked and answered as the contract
 * says, without a property that the contract does not name; what was refused must be answered as it says, and refused with 400 only if the contract refuses it too. It also
 * remembers which documented answers were ever seen.
 */
public final class ContractCheck implements Filter {

    private static final String BASE = "/api/v1";

    /** Marks a request whose 400 comes from a rule that a schema cannot state. */
    public static final Filter BEYOND_SCHEMA = (request, response, context) -> context.next(request, response);

    private static final OpenApiInteractionValidator VALIDATOR = OpenApiInteractionValidator.createForInlineApiSpecification(ClosedContract.json())
            .withLevelResolver(LevelResolver.create()
                    .withLevel("validation.request.parameter.query.unexpected", ValidationReport.Level.ERROR)
                    .build())
            .build();

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification wanted, FilterContext context) {
        Response response = context.next(request, wanted);
        boolean beyond = request.getDefinedFilters().contains(BEYOND_SCHEMA);
        check(request, response, beyond);
        return response;
    }

    private static void check(FilterableRequestSpecification request, Response response, boolean beyondSchema) {
        List<Header> sent = new ArrayList<>();
        request.getHeaders().forEach(header -> sent.add(new Header(header.getName(), header.getValue())));
        List<Header> got = new ArrayList<>();
        response.getHeaders().forEach(header -> got.add(new Header(header.getName(), header.getValue())));
        check(
                new Exchange(
                        request.getMethod(),
                        URI.create(request.getURI()),
                        sent,
                        request.getBody() == null ? null : request.getBody().toString(),
                        response.getStatusCode(),
                        got,
                        response.getBody().asString()),
                beyondSchema);
    }

    /** A header that was sent or answered. */
    public record Header(String name, String value) {}

    /** What was asked and what was answered. */
    public record Exchange(
            String method, URI uri, List<Header> sent, String request, int status, List<Header> got, String response) {

        /** The path below the base address. */
        public String path() {
            String path = uri.getRawPath();
            return path.startsWith(BASE) ? path.substring(BASE.length()) : path;
        }
    }

    /** Holds an exchange against the contract, and remembers it. */
    static void check(Exchange exchange, boolean beyondSchema) {
        Request.Method method = Request.Method.valueOf(exchange.method().equals("HEAD") ? "GET" : exchange.method());
        SimpleRequest asked = asked(exchange, method);
        int status = exchange.status();
        if (!exchange.method().equals("HEAD") && status != 304) {
            refuse(VALIDATOR.validateResponse(exchange.path(), method, answered(exchange)), exchange);
        }
        if (status < 300 && !beyondSchema) {
            refuse(VALIDATOR.validateRequest(asked), exchange);
        }
        boolean structural = status == 400 && exchange.response().contains("\"code\":\"invalid-request\"");
        if (structural && !beyondSchema && !VALIDATOR.validateRequest(asked).hasErrors()) {
            throw new AssertionError("Refused, though the contract takes it: " + exchange.method() + " " + exchange.uri() + " " + exchange.response());
        }
        Operation.calledBy(exchange.method(), exchange.path()).forEach(operation -> Seen.add(operation, status));
    }

    /** Holds an exchange against the contract whose request may be anything: what went well must have been asked as it says. */
    public static void checkOdd(Exchange exchange) {
        Request.Method method = Request.Method.valueOf(exchange.method());
        refuse(VALIDATOR.validateResponse(exchange.path(), method, answered(exchange)), exchange);
        if (exchange.status() < 300) {
            refuse(VALIDATOR.validateRequest(asked(exchange, method)), exchange);
        }
    }

    private static SimpleRequest asked(Exchange exchange, Request.Method method) {
        SimpleRequest.Builder asked = new SimpleRequest.Builder(method, exchange.path());
        exchange.sent().forEach(header -> asked.withHeader(header.name(), header.value()));
        if (exchange.uri().getRawQuery() != null) {
            Arrays.stream(exchange.uri().getRawQuery().split("&")).forEach(pair -> {
                String[] parts = pair.split("=", 2);
                asked.withQueryParam(decoded(parts[0]), parts.length > 1 ? decoded(parts[1]) : "");
            });
        }
        if (exchange.request() != null) {
            asked.withBody(exchange.request());
        }
        return asked.build();
    }

    private static SimpleResponse answered(Exchange exchange) {
        SimpleResponse.Builder answered = new SimpleResponse.Builder(exchange.status());
        exchange.got().forEach(header -> answered.withHeader(header.name(), header.value()));
        if (!exchange.response().isEmpty()) {
            answered.withBody(exchange.response());
        }
        return answered.build();
    }

    private static void refuse(ValidationReport report, Exchange exchange) {
        if (report.hasErrors()) {
            throw new AssertionError(exchange.method() + " " + exchange.uri() + " answered " + exchange.status()
                    + " against the contract:\n"
                    + String.join("\n", report.getMessages().stream().map(ValidationReport.Message::getMessage).toList())
                    + "\n" + exchange.response());
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
