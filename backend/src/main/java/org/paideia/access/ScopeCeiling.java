package org.paideia.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.paideia.shared.problem.Problems;

/** For a partner's client the scopes of its token are the ceiling; below it, mandates decide as for everybody. */
@Provider
@Priority(Priorities.AUTHORIZATION + 10)
public class ScopeCeiling implements ContainerRequestFilter {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    private final SecurityIdentity identity;

    ScopeCeiling(SecurityIdentity identity) {
        this.identity = identity;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (identity.isAnonymous()) {
            return;
        }
        Token token = Token.of((JsonWebToken) identity.getPrincipal());
        if (token.kind() == Person.Kind.PERSON || token.scopes().contains("paideia.write")) {
            return;
        }
        boolean reads = READS.contains(request.getMethod());
        if (!reads || !token.scopes().contains("paideia.read")) {
            throw Problems.forbidden("The token lacks the scope " + (reads ? "paideia.read." : "paideia.write."));
        }
    }
}
