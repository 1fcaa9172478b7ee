package org.paideia.access.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.paideia.shared.text.Sha256;

/**
 * Remembers for a minute the tokens that were found good: checking a signature costs more than the rest of a small request,
 * and a client sends the same token with every request. A token is never good for longer than it says itself, and one whose
 * key the sign-in service has withdrawn is refused within that minute. Tokens are remembered by their SHA-256.
 */
@ApplicationScoped
public class CheckedTokens implements IdentityProvider<TokenAuthenticationRequest> {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int MOST_TOKENS = 10_000;

    /** Asked before the provider that checks tokens, which has the usual priority. */
    private static final int PRIORITY = SYSTEM_FIRST + 2;

    private final Clock clock;
    private final Cache<ByteBuffer, SecurityIdentity> good =
            Caffeine.newBuilder().maximumSize(MOST_TOKENS).expireAfterWrite(REMEMBERED).build();

    CheckedTokens(Clock clock) {
        this.clock = clock;
    }

    @Override
    public int priority() {
        return PRIORITY;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    /** Whoever sent the token, if it was found good a moment ago; else nothing, and the next provider checks it. */
    @Override
    public Uni<SecurityIdentity> authenticate(TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        SecurityIdentity known = good.getIfPresent(digest(request.getToken().getToken()));
        boolean isGood = known != null
                && ((CheckedToken) known.getPrincipal()).getExpirationTime() > clock.instant().getEpochSecond();
        return Uni.createFrom().item(isGood ? known : null);
    }

    /** Remembers a token that was found good. The identity that it gives holds the claims and roles alone. */
    SecurityIdentity remember(SecurityIdentity checked, JsonWebToken token) {
        SecurityIdentity lean = QuarkusSecurityIdentity.builder()
                .setPrincipal(new CheckedToken(token))
                .addRoles(checked.getRoles())
                .build();
        good.put(digest(token.getRawToken()), lean);
        return lean;
    }

    private static ByteBuffer digest(String token) {
        return ByteBuffer.wrap(Sha256.of(token));
    }
}
