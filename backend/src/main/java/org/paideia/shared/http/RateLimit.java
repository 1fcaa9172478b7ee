package org.paideia.shared.http;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Keeps one caller from taking the service away from the others: so many requests a minute for each person or client
 * with a good token, else for each address, behind trusted proxies as {@link CallerAddress} has it. The counts are in memory, one
 * set for each instance of the service.
 */
@ApplicationScoped
public class RateLimit {

    /** After the token was checked (200) and before anything else is decided. */
    private static final int PRIORITY = 150;

    private static final int WINDOW_SECONDS = 60;
    private static final int MOST_CALLERS = 100_000;

    private record Caller(String name, int quota) {}

    private final int anonymous;
    private final int known;
    private final int high;
    private final Set<String> highClients;
    private final LoadingCache<Caller, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_CALLERS)
            .expireAfterAccess(Duration.ofSeconds(2 * WINDOW_SECONDS))
            .build(caller -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(caller.quota())
                            .refillGreedy(caller.quota(), Duration.ofSeconds(WINDOW_SECONDS)))
                    .build());

    private final CurrentVertxRequest current;
    private final CallerAddress address;

    RateLimit(
            CurrentVertxRequest current,
            CallerAddress address,
            @ConfigProperty(name = "paideia.rate-limit.anonymous") int anonymous,
            @ConfigProperty(name = "paideia.rate-limit.known") int known,
            @ConfigProperty(name = "paideia.rate-limit.high") int high,
            @ConfigProperty(name = "paideia.rate-limit.high-clients") Set<String> highClients) {
        this.current = current;
        this.address = address;
        this.anonymous = anonymous;
        this.known = known;
        this.high = high;
        this.highClients = highClients;
    }

    void register(@Observes Filters filters) {
        filters.register(this::limit, PRIORITY);
    }

    private void limit(RoutingContext request) {
        if (!request.normalizedPath().startsWith("/api/")) {
            request.next();
        } else if (take(request)) {
            request.next();
        } else {
            request.fail(429);
        }
    }

    /** Counts the request and says in its headers what is left. Requests with a bad token are counted by address. */
    public boolean take(RoutingContext request) {
        Caller caller = caller(request);
        ConsumptionProbe taken = buckets.get(caller).tryConsumeAndReturnRemaining(1);
        request.response()
                .putHeader("RateLimit-Policy", "\"default\";q=" + caller.quota() + ";w=" + WINDOW_SECONDS)
                .putHeader("RateLimit", "\"default\";r=" + taken.getRemainingTokens() + ";t=" + seconds(taken.getNanosToWaitForReset()));
        if (!taken.isConsumed()) {
            request.response().putHeader("Retry-After", Long.toString(seconds(taken.getNanosToWaitForRefill())));
        }
        return taken.isConsumed();
    }

    /** Makes the present request cost that many more: for those that try at random what they cannot know. */
    public void charge(int more) {
        buckets.get(caller(current.getCurrent())).tryConsumeAsMuchAsPossible(more);
    }

    private Caller caller(RoutingContext request) {
        if (request.user() instanceof QuarkusHttpUser user
                && user.getSecurityIdentity().getPrincipal() instanceof JsonWebToken token) {
            String client = token.getClaim("azp");
            int quota = highClients.contains(client) ? high : known;
            return new Caller("subject " + token.getSubject(), quota);
        }
        return new Caller("address " + address.of(request.request()), anonymous);
    }

    private static long seconds(long nanos) {
        return Math.max(1, Math.ceilDiv(nanos, 1_000_000_000L));
    }
}
