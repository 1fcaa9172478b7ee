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
import java.util.Arrays;

/**
 * Holds each exchange of a test against the contract: what went well must have been asked and answered as the contract
 * says; what was refused must be answered as it says, and refused with 400 only if the contract refuses it too. It also
 * remembers which documented answers were ever seen.
 */
public final class ContractCheck implements Filter {

    /** Marks a request whose 400 comes from a rule that a schema cannot state. */
    public static final Filter BEYOND_SCHEMA = (request, response, context) -> context.next(request, response);

    private static final OpenApiInteractionValidator VALIDATOR = OpenApiInteractionValidator.createForSpecificationUrl(
                    Operation.CONTRACT.toUri().toString())
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
        URI uri = URI.create(request.getURI());
        String path = uri.getRawPath().replaceFirst("^/api/v1", "");
        Request.Method method = Request.Method.valueOf(request.getMethod().equals("HEAD") ? "GET" : request.getMethod());
        SimpleRequest asked = asked(request, uri, path, method);
        int status = response.getStatusCode();
        if (!request.getMethod().equals("HEAD") && status != 304) {
            refuse(VALIDATOR.validateResponse(path, method, answered(response)), request, response);
        }
        if (status < 300 && !beyondSchema) {
            refuse(VALIDATOR.validateRequest(asked), request, response);
        }
        boolean structural = status == 400 && "invalid-request".equals(response.path("code"));
        if (structural && !beyondSchema && !VALIDATOR.validateRequest(asked).hasErrors()) {
            throw new AssertionError("Refused, though the contract takes it: " + request.getMethod() + " " + uri + " " + response.asString());
        }
        Operation.all().stream()
                .filter(operation -> operation.isCalledBy(request.getMethod(), path))
                .forEach(operation -> Seen.add(operation, status));
    }

    private static SimpleRequest asked(FilterableRequestSpecification request, URI uri, String path, Request.Method method) {
        SimpleRequest.Builder asked = new SimpleRequest.Builder(method, path);
        request.getHeaders().forEach(header -> asked.withHeader(header.getName(), header.getValue()));
        if (uri.getRawQuery() != null) {
            Arrays.stream(uri.getRawQuery().split("&")).forEach(pair -> {
                String[] parts = pair.split("=", 2);
                asked.withQueryParam(decoded(parts[0]), parts.length > 1 ? decoded(parts[1]) : "");
            });
        }
        if (request.getBody() != null) {
            asked.withBody(request.getBody().toString());
        }
        return asked.build();
    }

    private static SimpleResponse answered(Response response) {
        SimpleResponse.Builder answered = new SimpleResponse.Builder(response.getStatusCode());
        response.getHeaders().forEach(header -> answered.withHeader(header.getName(), header.getValue()));
        String body = response.getBody().asString();
        if (!body.isEmpty()) {
            answered.withBody(body);
        }
        return answered.build();
    }

    private static void refuse(ValidationReport report, FilterableRequestSpecification request, Response response) {
        if (report.hasErrors()) {
            throw new AssertionError(request.getMethod() + " " + request.getURI() + " answered " + response.getStatusCode()
                    + " against the contract:\n"
                    + String.join("\n", report.getMessages().stream().map(ValidationReport.Message::getMessage).toList())
                    + "\n" + response.getBody().asString());
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
