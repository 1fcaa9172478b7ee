package org.paideia.access.signin;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** A token that was found good, with its claims read once: reading them from the library's own form throws for each unknown one. */
final class CheckedToken implements JsonWebToken {

    private final String name;
    private final Map<String, Object> claims = new TreeMap<>();
    private final Token said;

    CheckedToken(JsonWebToken token) {
        this.name = token.getName();
        for (String claim : token.getClaimNames()) {
            claims.put(claim, token.getClaim(claim));
        }
        // The signed text itself is a key to the service and is not needed any more.
        claims.remove("raw_token");
        this.said = Token.read(this);
    }

    /** What the service reads of it. */
    Token said() {
        return said;
    }

    @Override
    public String getName() {
        return name;
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
}
