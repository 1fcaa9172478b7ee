package org.paideia.shared.problem;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.VertxOptionsCustomizer;
import io.vertx.core.Context;
import io.vertx.core.MultiMap;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.impl.HttpServerConnection;
import io.vertx.core.spi.VertxTracerFactory;
import io.vertx.core.spi.tracing.SpanKind;
import io.vertx.core.spi.tracing.TagExtractor;
import io.vertx.core.spi.tracing.VertxTracer;
import io.vertx.core.tracing.TracingOptions;
import io.vertx.core.tracing.TracingPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses at the door, with a problem, what is no good HTTP: a line or headers that are too long or malformed, an address
 * that is none, a body that nothing here would take. The server and the framework answer such requests by themselves,
 * without a body or with a 500, and give no way to their handlers for them. What does get to see every request before a
 * handler is chosen is the tracer; from there the connection is given another handler, and closed after it.
 */
@ApplicationScoped
public class BrokenRequests implements VertxOptionsCustomizer {

    private static final String HOST = "([A-Za-z0-9._~-]+|\\[[0-9A-Fa-f:.]+])?(:[0-9]{1,5})?";
    private static final String ADDRESS = "[0-9A-Fa-f:.]+|\\[[0-9A-Fa-f:.]+](:[0-9]{1,5})?|unknown";

    /** Headers that are read before anything of ours could refuse them; of the forwarded ones each in turn. */
    private static final Map<String, Pattern> FORMS = Map.of(
            "Host", Pattern.compile(HOST),
            "Content-Type", Pattern.compile("[A-Za-z0-9!#$&^_.+-]+/[A-Za-z0-9!#$&^_.+-]+\\s*(;.*)?"),
            "Transfer-Encoding", Pattern.compile("(?i)chunked"),
            "X-Forwarded-Host", listed(HOST),
            "X-Forwarded-Proto", listed("(?i)https?"),
            "X-Forwarded-For", listed(ADDRESS),
            "X-Forwarded-Port", listed("[0-9]{1,5}"));

    private final Instance<ProblemRoutes> problems;
    private final long mostBytes;

    /** The server is made before what it needs to write problems. */
    BrokenRequests(
            Instance<ProblemRoutes> problems, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        this.problems = problems;
        this.mostBytes = most.asLongValue();
    }

    @Override
    @SuppressWarnings("unchecked")
    public void accept(VertxOptions options) {
        VertxTracerFactory usual = options.getTracingOptions() == null ? null : options.getTracingOptions().getFactory();
        options.setTracingOptions(new TracingOptions().setFactory(
                own -> new Watch<>(usual == null ? VertxTracer.NOOP : usual.tracer(own))));
    }

    private void look(HttpServerRequest request) {
        ProblemType flaw = flaw(request);
        if (flaw != null && request.connection() instanceof HttpServerConnection connection) {
            connection.handler(broken -> refuse(broken, flaw));
            connection.invalidRequestHandler(broken -> refuse(broken, flaw));
        }
    }

    private void refuse(HttpServerRequest request, ProblemType flaw) {
        String detail = flaw == ProblemType.INVALID_REQUEST
                ? "The request is not valid HTTP: its first line, address or headers are malformed."
                : flaw.description();
        request.response().putHeader("Connection", "close");
        var sent = problems.get().send(request.response(), flaw, detail, null);
        if (flaw == ProblemType.TOO_LARGE) {
            // Who hangs up while the other still speaks is not heard: the body is let run into the void.
            request.endHandler(over -> request.connection().close());
        } else {
            sent.onComplete(over -> request.connection().close());
        }
    }

    private ProblemType flaw(HttpServerRequest request) {
        if (request.decoderResult().isFailure()) {
            return switch (request.decoderResult().cause()) {
                case TooLongHttpLineException _ -> ProblemType.ADDRESS_TOO_LONG;
                case TooLongHttpHeaderException _ -> ProblemType.HEADERS_TOO_LARGE;
                default -> ProblemType.INVALID_REQUEST;
            };
        }
        MultiMap headers = request.headers();
        if (!isSpoken(request) || !isAddress(request.uri()) || !FORMS.keySet().stream().allMatch(name -> isInForm(headers, name))) {
            return ProblemType.INVALID_REQUEST;
        }
        String length = headers.get("Content-Length");
        return length != null && Long.parseLong(length) > mostBytes ? ProblemType.TOO_LARGE : null;
    }

    /** In a version that the server knows, which since 1.1 names the host. */
    private static boolean isSpoken(HttpServerRequest request) {
        return request.version() == HttpVersion.HTTP_1_0
                || request.version() == HttpVersion.HTTP_1_1 && request.headers().contains("Host");
    }

    /** ASCII with whole escapes, and without parameters within the path, which nothing here would look at. */
    private static boolean isAddress(String text) {
        try {
            String path = new URI(text).getRawPath();
            return text.chars().allMatch(c -> c < 0x7f) && (path == null || path.indexOf(';') < 0);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Once at the most: of two, this service and a proxy before it might each go by another. */
    private static boolean isInForm(MultiMap headers, String name) {
        List<String> values = headers.getAll(name);
        return values.isEmpty() || values.size() == 1 && FORMS.get(name).matcher(values.getFirst()).matches();
    }

    private static Pattern listed(String form) {
        return Pattern.compile("(" + form + ")(\\s*,\\s*(" + form + "))*");
    }

    /** Hands on to the usual tracer and looks at each request on its way. */
    private final class Watch<I, O> implements VertxTracer<I, O> {

        private final VertxTracer<I, O> usual;

        Watch(VertxTracer<I, O> usual) {
            this.usual = usual;
        }

        @Override
        public <R> I receiveRequest(
                Context context,
                SpanKind kind,
                TracingPolicy policy,
                R request,
                String operation,
                Iterable<Entry<String, String>> headers,
                TagExtractor<R> tags) {
            if (request instanceof HttpServerRequest received) {
                look(received);
            }
            return usual.receiveRequest(context, kind, policy, request, operation, headers, tags);
        }

        @Override
        public <R> void sendResponse(Context context, R response, I payload, Throwable failure, TagExtractor<R> tags) {
            usual.sendResponse(context, response, payload, failure, tags);
        }

        @Override
        public <R> O sendRequest(
                Context context,
                SpanKind kind,
                TracingPolicy policy,
                R request,
                String operation,
                BiConsumer<String, String> headers,
                TagExtractor<R> tags) {
            return usual.sendRequest(context, kind, policy, request, operation, headers, tags);
        }

        @Override
        public <R> void receiveResponse(Context context, R response, O payload, Throwable failure, TagExtractor<R> tags) {
            usual.receiveResponse(context, response, payload, failure, tags);
        }

        @Override
        public void close() {
            usual.close();
        }
    }
}
