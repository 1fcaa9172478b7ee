package org.paideia.shared.http;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.paideia.shared.contract.Contract;
import org.paideia.shared.problem.ProblemCompletion;
import org.paideia.shared.problem.ProblemType;
import org.paideia.shared.problem.Problems;

/**
 * The headers of every answer, whoever makes it. Errors are never kept by anyone, and whoever asks wrongly is
 * told what is right. What may be compressed says so to caches, and its ETag is that of the form in which it is sent. The
 * trace by which a request is found in the log is told also when all went well.
 */
@Provider
public class AnswerHeaders implements ContainerResponseFilter {

    static final String GZIP = "gzip";

    /** Marks an answer that is compressed already: the server must not compress it again. */
    static final String IS_COMPRESSED = AnswerHeaders.class.getName();

    /** What is added to the ETag of what is compressed: two forms are two representations (RFC 9110). */
    static final String COMPRESSED = "-gzip";

    /** The first filter, so that it sees the headers last. */
    private static final int PRIORITY = 1_000;

    private static final int NOT_MODIFIED = 304;
    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int UNSUPPORTED_MEDIA_TYPE = 415;
    private static final Set<Integer> ABOUT_METHODS = Set.of(NOT_FOUND, METHOD_NOT_ALLOWED, UNSUPPORTED_MEDIA_TYPE);
    private static final String UNCOMPRESSED = "identity";

    private final Contract contract;
    private final ProblemCompletion completion;
    private final Set<String> compressible;

    AnswerHeaders(
            Contract contract,
            ProblemCompletion completion,
            @ConfigProperty(name = "quarkus.http.compress-media-types") Set<String> compressible) {
        this.contract = contract;
        this.completion = completion;
        this.compressible = compressible;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= 400) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        boolean asksForMethods = request.getMethod().equals("OPTIONS");
        if (ABOUT_METHODS.contains(response.getStatus()) || asksForMethods) {
            String path = request.getUriInfo().getPath();
            var methods = contract.methods(path);
            // Where several resources share the beginning of an address, the framework answers a wrong method with 404.
            if (response.getStatus() == NOT_FOUND && methods.size() > 1 && !methods.contains(request.getMethod())) {
                ProblemType type = ProblemType.METHOD_NOT_ALLOWED;
                HttpProblem problem = Problems.of(type, type.description());
                response.setStatus(type.status());
                response.setEntity(completion.apply(problem, ProblemContext.of(problem, path)), null, HttpProblem.MEDIA_TYPE);
            }
            if (response.getStatus() == METHOD_NOT_ALLOWED) {
                response.getHeaders().putSingle(HttpHeaders.ALLOW, String.join(", ", methods));
            }
            if (methods.contains("PATCH")
                    && (asksForMethods || response.getStatus() == UNSUPPORTED_MEDIA_TYPE && request.getMethod().equals("PATCH"))) {
                response.getHeaders().putSingle("Accept-Patch", "application/merge-patch+json");
            }
        }
    }

    void register(@Observes Filters filters) {
        filters.register(this::complete, PRIORITY);
    }

    private void complete(RoutingContext exchange) {
        SpanContext trace = Span.current().getSpanContext();
        if (trace.isValid()) {
            exchange.response().putHeader("traceparent",
                    "00-" + trace.getTraceId() + "-" + trace.getSpanId() + "-" + trace.getTraceFlags().asHex());
        }
        exchange.addHeadersEndHandler(ending -> settleForm(exchange));
        exchange.next();
    }

    private void settleForm(RoutingContext exchange) {
        MultiMap headers = exchange.response().headers();
        String etag = headers.get(HttpHeaders.ETAG);
        if (exchange.response().getStatusCode() == NOT_MODIFIED) {
            String held = exchange.request().getHeader(HttpHeaders.IF_NONE_MATCH);
            if (etag != null && held != null && held.contains(compressed(etag))) {
                headers.set(HttpHeaders.ETAG, compressed(etag));
            }
            addVary(headers);
        } else if (isAmong(compressible, headers.get(HttpHeaders.CONTENT_TYPE))) {
            addVary(headers);
            if (takesGzip(exchange.request().getHeader(HttpHeaders.ACCEPT_ENCODING))) {
                if (exchange.get(IS_COMPRESSED) != null) {
                    headers.set(HttpHeaders.CONTENT_ENCODING, GZIP);
                } else if (UNCOMPRESSED.equals(headers.get(HttpHeaders.CONTENT_ENCODING))) {
                    headers.remove(HttpHeaders.CONTENT_ENCODING);
                }
                if (etag != null) {
                    headers.set(HttpHeaders.ETAG, compressed(etag));
                }
                sayOfHead(exchange.request(), headers);
            }
        }
    }

    /** A HEAD has no body to compress; it says what the GET would. */
    private static void sayOfHead(HttpServerRequest request, MultiMap headers) {
        if (request.method().name().equals("HEAD")) {
            headers.set(HttpHeaders.CONTENT_ENCODING, GZIP);
            headers.remove(HttpHeaders.CONTENT_LENGTH);
        }
    }

    /** Whether that media type, without its parameters, is one of these. */
    static boolean isAmong(Set<String> kinds, String type) {
        return type != null && kinds.contains(type.split(";", 2)[0].strip());
    }

    private static void addVary(MultiMap headers) {
        String vary = headers.get(HttpHeaders.VARY);
        headers.set(HttpHeaders.VARY, vary == null ? HttpHeaders.ACCEPT_ENCODING : vary + ", " + HttpHeaders.ACCEPT_ENCODING);
    }

    private static String compressed(String etag) {
        return etag.substring(0, etag.length() - 1) + COMPRESSED + "\"";
    }

    /**
     * Whether what may be compressed is compressed for that caller, by the same rules as the server goes by.
     *
     * @param accepted the header Accept-Encoding, or null
     */
    static boolean takesGzip(String accepted) {
        if (accepted == null) {
            return false;
        }
        Map<String, Float> weights = new HashMap<>();
        for (String part : accepted.toLowerCase(Locale.ROOT).split(",")) {
            String[] coding = part.split(";", 2);
            weights.merge(coding[0].strip(), coding.length == 1 ? 1f : weight(coding[1]), Math::max);
        }
        Float gzip = weights.get(GZIP);
        return gzip == null
                ? weights.getOrDefault("*", 0f) > 0
                : gzip > 0 && gzip >= weights.getOrDefault("deflate", 0f);
    }

    private static float weight(String parameter) {
        try {
            return Float.parseFloat(parameter.substring(parameter.indexOf('=') + 1));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
