package org.paideia.access.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;

/** Which tokens are taken for good without being checked again. */
class CheckedTokensTest {

    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

    private Instant now = NOW;
    private final InstantSource source = () -> now;
    private final CheckedTokens tokens = new CheckedTokens(source.withZone(ZoneOffset.UTC));

    @Test
    void whatWasFoundGoodIsKnownWithItsClaimsAndRoles() {
        tokens.remember(identity("signed", 60), token("signed", 60));
        SecurityIdentity known = known("signed");
        assertEquals(Set.of("admin"), known.getRoles());
        CheckedToken token = (CheckedToken) known.getPrincipal();
        assertEquals("paideia-app", Token.of(token).client());
        assertEquals("Ana", Token.of(token).name());
        assertEquals("ana", token.getSubject());
        assertNull(token.getRawToken(), "nothing in memory can be used to sign in");
    }

    @Test
    void anotherTokenIsNotKnown() {
        tokens.remember(identity("signed", 60), token("signed", 60));
        assertNull(known("forged"));
    }

    @Test
    void aTokenIsNotKnownFromTheSecondInWhichItEnds() {
        tokens.remember(identity("short", 30), token("short", 30));
        now = NOW.plusSeconds(29);
        assertEquals("ana", known("short").getPrincipal().getName());
        now = NOW.plusSeconds(30);
        assertNull(known("short"));
    }

    private SecurityIdentity known(String signed) {
        return tokens.authenticate(new TokenAuthenticationRequest(new TokenCredential(signed, "bearer")), null)
                .await().indefinitely();
    }

    private static SecurityIdentity identity(String signed, int seconds) {
        return QuarkusSecurityIdentity.builder().setPrincipal(token(signed, seconds)).addRole("admin").build();
    }

    private static JsonWebToken token(String signed, int seconds) {
        Map<String, Object> claims = Map.of(
                "raw_token", signed, "sub", "ana", "azp", "paideia-app", "name", "Ana", "exp", NOW.getEpochSecond() + seconds);
        return new JsonWebToken() {

            @Override
            public String getName() {
                return "ana";
            }

            @Override
            public Set<String> getClaimNames() {
                return claims.keySet();
            }

            @Override
            @SuppressWarnings("unchecked")
            public <T> T getClaim(String claim) {
                return (T) claims.get(claim);
            }
        };
    }
}
