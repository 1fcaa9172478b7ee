package org.paideia.shared.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Destroyed;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.paideia.shared.problem.ProblemType;
import org.paideia.shared.problem.Problems;

/**
 * A cache of public answers for a second, as any cache on the way may keep them (RFC 9111), for when a city is in the news
 * and thousands ask for the same at once. Any write empties it, so that nobody reads what was before their own change; what another
 * instance of the service writes is seen after a second at the latest. Whoever asks with {@code Cache-Control: no-cache},
 * with a token or with an ETag is answered anew. Of many who ask for the same at once one is answered from the database, and
 * the others with them, compressed once for all who take it so: a page that takes long to make is not made by all of them beside each other.
 */
@ApplicationScoped
public class PublicAnswers {

    private static final long KEPT_MILLIS = 1_000;
    private static final long MOST_BYTES = 16 * 1024 * 1024;
    private static final int LARGEST = 256 * 1024;
    private static final int UNAVAILABLE = 503;
    private static final String STATE = PublicAnswers.class.getName();

    /** What tells one request from another: the contract's Vary, where there is no token and the origin changes no word. */
    private record Question(String address, String accept) {}

    /**
     * An answer that is being made.
     *
     * @param writes how many transactions had ended when it was begun
     * @param made for whoever waits for it; null where it may not be given to others
     */
    private record Making(Question question, long writes, long at, CompletableFuture<Answer> made) {}

    private static final class Answer {

        private final byte[] body;
        private final MultivaluedMap<String, Object> headers;
        private final long writes;
        private final long at;
        private byte[] compressed;

        Answer(byte[] body, MultivaluedMap<String, Object> headers, long writes, long at) {
            this.body = body;
            this.headers = headers;
            this.writes = writes;
            this.at = at;
        }

        /** Its upper bound in octets, plain and compressed together: its weight in the cache. */
        int weight() {
            return 2 * body.length + 1024;
        }

        /** Compressed once, when it is first asked for. */
        synchronized byte[] compressed() {
            if (compressed == null) {
                var bytes = new ByteArrayOutputStream(body.length / 4 + 64);
                try (var zipped = new GZIPOutputStream(bytes)) {
                    zipped.write(body);
                } catch (IOException impossible) {
                    throw new UncheckedIOException(impossible);
                }
                compressed = bytes.toByteArray();
            }
            return compressed;
        }
    }

    private final Cache<Question, Answer> answers = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Question question, Answer answer) -> answer.weight())
            .build();
    private final ConcurrentMap<Question, Making> begun = new ConcurrentHashMap<>();
    private final AtomicLong writes = new AtomicLong();
    private final Clock clock;

    private final Set<String> compressible;

    PublicAnswers(Clock clock, @ConfigProperty(name = "quarkus.http.compress-media-types") Set<String> compressible) {
        this.clock = clock;
        this.compressible = compressible;
    }

    /** Invalidates the cache: every transaction may have written; reads have none. */
    void ended(@Observes @Destroyed(TransactionScoped.class) Object transaction) {
        writes.incrementAndGet();
    }

    /** Runs on the event loop: an answer from the cache never blocks, so it needs no worker thread. */
    @ServerRequestFilter(nonBlocking = true, priority = 1)
    public Uni<Response> fromCache(ContainerRequestContext request, RoutingContext connection) {
        if (!request.getMethod().equals("GET")
                || request.getHeaderString(HttpHeaders.AUTHORIZATION) != null
                || request.getHeaderString(HttpHeaders.IF_NONE_MATCH) != null
                || request.getHeaderString(HttpHeaders.CACHE_CONTROL) != null) {
            return Uni.createFrom().nullItem();
        }
        var question = new Question(request.getUriInfo().getRequestUri().toString(), request.getHeaderString(HttpHeaders.ACCEPT));
        long now = clock.millis();
        Answer answer = answers.getIfPresent(question);
        if (answer != null && answer.writes == writes.get() && Math.abs(now - answer.at) < KEPT_MILLIS) {
            return Uni.createFrom().item(response(answer, request, connection));
        }
        var own = new Making(question, writes.get(), now, new CompletableFuture<>());
        // An answer that was begun before a change must not be given to anyone who asks after the change.
        var first = begun.compute(question, (same, other) -> other == null || other.writes != own.writes ? own : other);
        if (first == own) {
            request.setProperty(STATE, own);
            // When the first client hangs up, those who wait for the same answer must not wait for ever.
            connection.addEndHandler(ended -> close(own, null));
            if (connection.response().closed()) {
                close(own, null);
            }
            return Uni.createFrom().nullItem();
        }
        // Each request goes on in its own context, not in that of the request it waited for.
        Context here = Vertx.currentContext();
        return Uni.createFrom()
                .completionStage(first.made)
                .emitOn(task -> here.runOnContext(nothing -> task.run()))
                .map(made -> made == null ? null : response(made, request, connection));
    }

    @ServerResponseFilter
    public void keep(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(STATE) instanceof Making making) {
            Answer answer = null;
            if (response.getStatus() == 200
                    && response.getEntity() instanceof byte[] body
                    && body.length <= LARGEST
                    && Reply.PUBLIC.equals(response.getHeaderString(HttpHeaders.CACHE_CONTROL))) {
                answer = new Answer(body, new MultivaluedHashMap<>(response.getHeaders()), making.writes, making.at);
                answers.put(making.question, answer);
                if (takesCompressed(request, response.getHeaderString(HttpHeaders.CONTENT_TYPE))) {
                    response.setEntity(answer.compressed());
                    response.getHeaders().putSingle(HttpHeaders.CONTENT_ENCODING, AnswerHeaders.GZIP);
                }
            }
            if (response.getStatus() == UNAVAILABLE) {
                begun.remove(making.question, making);
                // Those who waited for it have used up their time, too: they get the same 503.
                making.made.completeExceptionally(
                        Problems.of(ProblemType.UNAVAILABLE, ProblemType.UNAVAILABLE.description()));
            }
            close(making, answer);
        }
    }

    private boolean takesCompressed(ContainerRequestContext request, String type) {
        return AnswerHeaders.isAmong(compressible, type)
                && AnswerHeaders.takesGzip(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING));
    }

    private void close(Making making, Answer answer) {
        begun.remove(making.question, making);
        making.made.complete(answer);
    }

    private Response response(Answer answer, ContainerRequestContext request, RoutingContext connection) {
        Object type = answer.headers.getFirst(HttpHeaders.CONTENT_TYPE);
        boolean compressed = takesCompressed(request, type == null ? null : type.toString());
        var response = Response.ok(compressed ? answer.compressed() : answer.body).header("Age", 0);
        answer.headers.forEach((name, values) -> values.forEach(value -> response.header(name, value)));
        if (compressed) {
            connection.put(AnswerHeaders.IS_COMPRESSED, true);
        }
        return response.build();
    }
}
