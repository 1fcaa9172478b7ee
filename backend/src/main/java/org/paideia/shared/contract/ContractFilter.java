package org.paideia.shared.contract;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.paideia.shared.problem.ProblemType;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.problem.Violation;

/**
 * Holds the parameters of every request against the contract before a resource sees them: unknown ones, malformed values
 * and repeated ones are refused, all at once. So a resource may trust what it reads.
 */
@Provider
@Priority(Priorities.AUTHORIZATION + 100)
public class ContractFilter implements ContainerRequestFilter {

    private static final String UNCOMPRESSED = "identity";

    private final Contract contract;
    private final CurrentOperation current;

    @Context
    ResourceInfo resource;

    ContractFilter(Contract contract, CurrentOperation current) {
        this.contract = contract;
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (resource.getResourceMethod() == null) {
            return;
        }
        String id = resource.getResourceMethod().getName();
        var operation = contract.operation(id)
                .orElseThrow(() -> new IllegalStateException("The contract has no operation " + id));
        current.begin(
                operation,
                request.getMethod(),
                request.getUriInfo().getPath(),
                request.getUriInfo().getQueryParameters(),
                request.getMediaType() == null
                        ? null
                        : (request.getMediaType().getType() + "/" + request.getMediaType().getSubtype())
                                .toLowerCase(Locale.ROOT),
                request.getHeaderString("Idempotency-Key"));
        refuseCompressed(request);
        List<Violation> violations = new ArrayList<>();
        unknown(operation, request.getUriInfo().getQueryParameters(), violations);
        for (var parameter : operation.parameters()) {
            check(parameter, values(parameter, request), violations);
        }
        if (!violations.isEmpty()) {
            throw Problems.invalid(violations);
        }
    }

    /** What is small when it is sent may be very large when it is read. */
    private static void refuseCompressed(ContainerRequestContext request) {
        String encoding = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.strip().equalsIgnoreCase(UNCOMPRESSED)) {
            throw HttpProblem.builder(Problems.of(
                            ProblemType.UNSUPPORTED_MEDIA_TYPE, "Send the body as it is, without a Content-Encoding."))
                    .withHeader(HttpHeaders.ACCEPT_ENCODING, UNCOMPRESSED)
                    .build();
        }
    }

    private static void unknown(Contract.Operation operation, MultivaluedMap<String, String> query, List<Violation> found) {
        if (query.isEmpty()) {
            return;
        }
        query.keySet().stream().filter(name -> !operation.takesQuery(name)).sorted().limit(50).forEach(name -> found.add(
                Violation.ofParameter(name, "unknown-parameter", "This operation does not recognise it.")));
    }

    private static List<String> values(Contract.Parameter parameter, ContainerRequestContext request) {
        return switch (parameter.in()) {
            case "query" -> request.getUriInfo().getQueryParameters().getOrDefault(parameter.name(), List.of());
            case "path" -> request.getUriInfo().getPathParameters().getOrDefault(parameter.name(), List.of());
            default -> {
                String value = request.getHeaderString(parameter.name());
                yield value == null ? List.of() : List.of(value);
            }
        };
    }

    private static void check(Contract.Parameter parameter, List<String> values, List<Violation> found) {
        if (values.isEmpty()) {
            if (parameter.required()) {
                found.add(Violation.ofParameter(parameter.name(), "required", "Is required."));
            }
            return;
        }
        if (values.size() > 1 && parameter.list() != Contract.Many.REPEATED) {
            found.add(Violation.ofParameter(parameter.name(), "repeated", "Can be given only once."));
            return;
        }
        found.addAll(ParameterValue.violations(parameter, values));
    }
}
