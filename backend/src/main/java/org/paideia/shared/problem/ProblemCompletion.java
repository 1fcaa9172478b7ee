package org.paideia.shared.problem;

import io.opentelemetry.api.trace.Span;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.net.URISyntaxException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gives every problem, the framework's own included, what the contract promises: a type that opens a page, the stable
 * code, the title of the catalogue, the path asked for and the trace id. Nothing of the inside leaves: where no code of
 * ours spoke, the detail is the catalogue's.
 */
@ApplicationScoped
public class ProblemCompletion implements ProblemPostProcessor {

    private static final int LONGEST_INSTANCE = 2000;
    static final int RETRY_AFTER_SECONDS = 5;

    private final String base;
    private final String root;

    ProblemCompletion(
            @ConfigProperty(name = "paideia.public-url") String publicUrl,
            @ConfigProperty(name = "quarkus.rest.path") String root) {
        this.base = publicUrl + "/problems/";
        this.root = root;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        boolean ours = problem.getParameters().containsKey("code");
        ProblemType type = ours
                ? ProblemType.ofCode((String) problem.getParameters().get("code")).orElseThrow()
                : ProblemType.ofStatus(problem.getStatusCode()).orElse(
                        problem.getStatusCode() < 500 ? ProblemType.INVALID_REQUEST : ProblemType.INTERNAL_ERROR);
        var completed = HttpProblem.builder(problem);
        if (type.status() == ProblemType.UNAVAILABLE.status()) {
            completed.withHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return completed
                .withType(URI.create(base + type.code()))
                .withTitle(type.title())
                .withDetail(ours ? problem.getDetail() : type.description())
                .withInstance(instance(context.path))
                .with("code", type.code())
                .with("traceId", traceId())
                .build();
    }

    static String traceId() {
        return Span.current().getSpanContext().getTraceId();
    }

    /** The path that was asked for, from the root of the host. */
    private URI instance(String path) {
        return address(path == null || path.startsWith(root) ? path : root + path);
    }

    /** A path as an address; what no address may hold is left out, and so is a path that is longer than a problem tells. */
    static URI address(String path) {
        try {
            URI address = new URI(null, null, path == null ? "/" : path.replaceAll("\\p{Cntrl}", ""), null);
            return address.toASCIIString().length() <= LONGEST_INSTANCE ? address : URI.create("/");
        } catch (URISyntaxException e) {
            return URI.create("/");
        }
    }
}
