package org.paideia.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.security.AuthenticationException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Future;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.paideia.shared.http.RateLimit;

/**
 * Problems of requests that never reach a resource (a bad token, a body over the limit, an unknown address), and the
 * page behind the type of each problem.
 */
@ApplicationScoped
public class ProblemRoutes {

    private static final Logger LOG = Logger.getLogger(ProblemRoutes.class);

    /** Filters run from the highest number down: the token is checked at 200, requests are counted at 150. */
    private static final int AFTER_SIGN_IN = 160;

    private static final int BEFORE_ALL = 990;

    private final ObjectMapper json;
    private final RateLimit rateLimit;
    private final Clock clock;
    private final String publicUrl;
    private final Duration delay;
    private volatile Instant over;

    ProblemRoutes(
            ObjectMapper json,
            RateLimit rateLimit,
            Clock clock,
            @ConfigProperty(name = "paideia.public-url") String publicUrl,
            @ConfigProperty(name = "quarkus.shutdown.delay") Duration delay) {
        this.clock = clock;
        this.delay = delay;
        this.json = json;
        this.rateLimit = rateLimit;
        this.publicUrl = publicUrl;
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::fail);
        router.get("/problems/:code").handler(this::page);
        router.route().last().handler(request -> request.fail(404));
    }

    void register(@Observes Filters filters) {
        filters.register(this::refuseWhenOver, BEFORE_ALL);
        filters.register(this::requireTokenOfWhoAuthorizes, AFTER_SIGN_IN);
    }

    /** The service is about to end: for a moment it goes on as ever, until nobody sends it requests any more. */
    void ends(@Observes ShutdownDelayInitiatedEvent soon) {
        over = clock.instant().plus(delay);
    }

    /** Then it ends what it has begun, and begins nothing. */
    private void refuseWhenOver(RoutingContext request) {
        if (over != null && !clock.instant().isBefore(over)) {
            request.response().putHeader("Connection", "close");
            send(request.response(), ProblemType.UNAVAILABLE, "This process is about to end. Send it again.", request.normalizedPath());
        } else {
            request.next();
        }
    }

    /** Whoever sends Authorization means to be someone: what holds no token that can be checked is a bad one. */
    private void requireTokenOfWhoAuthorizes(RoutingContext request) {
        boolean nobody = !(request.user() instanceof QuarkusHttpUser user) || user.getSecurityIdentity().isAnonymous();
        if (nobody && request.request().headers().contains("Authorization") && request.normalizedPath().startsWith("/api/")) {
            request.fail(401);
        } else {
            request.next();
        }
    }

    private void fail(RoutingContext request) {
        if (request.response().ended() || request.response().headWritten()) {
            return;
        }
        ProblemType type = typeOf(request);
        // A bad token ends the request before it is counted elsewhere; guessing tokens shall cost as much as reading.
        if (type == ProblemType.NOT_SIGNED_IN && !rateLimit.take(request)) {
            type = ProblemType.TOO_MANY_REQUESTS;
        }
        if (type == ProblemType.INTERNAL_ERROR) {
            LOG.error("A request failed before it reached a resource", request.failure());
        }
        if (type == ProblemType.NOT_SIGNED_IN) {
            request.response().putHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        }
        send(request.response(), type, type.description(), request.normalizedPath());
    }

    /** Ends a response with a problem. */
    Future<Void> send(HttpServerResponse response, ProblemType type, String detail, String path) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", publicUrl + "/problems/" + type.code());
        problem.put("title", type.title());
        problem.put("status", type.status());
        problem.put("detail", detail);
        problem.put("instance", ProblemCompletion.address(path));
        problem.put("code", type.code());
        problem.put("traceId", ProblemCompletion.traceId());
        if (type.status() == ProblemType.UNAVAILABLE.status()) {
            response.putHeader("Retry-After", Integer.toString(ProblemCompletion.RETRY_AFTER_SECONDS));
        }
        try {
            return response.setStatusCode(type.status())
                    .putHeader("Content-Type", "application/problem+json")
                    .putHeader("Cache-Control", "no-store")
                    .end(json.writeValueAsString(problem));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ProblemType typeOf(RoutingContext request) {
        if (request.failure() instanceof AuthenticationException) {
            return ProblemType.NOT_SIGNED_IN;
        }
        int status = request.statusCode();
        return ProblemType.ofStatus(status)
                .orElse(status >= 400 && status < 500 ? ProblemType.INVALID_REQUEST : ProblemType.INTERNAL_ERROR);
    }

    private void page(RoutingContext request) {
        ProblemType.ofCode(request.pathParam("code")).ifPresentOrElse(type -> request.response()
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .putHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .putHeader("Cache-Control", "public, max-age=3600")
                .end(html(type)), () -> request.fail(404));
    }

    private static String html(ProblemType type) {
        return """
                <!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>%1$s: Paideia</title>
                <style>:root{color-scheme:light dark}body{font:18px/1.6 Georgia,serif;max-width:38rem;margin:10vh auto;padding:0 1rem}
                code{font-size:.9em}</style>
                <main><p>Problem <code>%2$s</code>, HTTP status %3$d</p><h1>%1$s</h1><p>%4$s</p></main></html>
                """.formatted(type.title(), type.code(), type.status(), type.description());
    }
}
