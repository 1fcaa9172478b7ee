package org.paideia.access.signin;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.paideia.access.Caller;
import org.paideia.shared.problem.Problems;

/**
 * For a partner's client the scopes of its token are the upper bound; within it, mandates decide as for everybody. The
 * caller of a change is loaded here, before the transaction begins, so that no request holds one connection to the database
 * while it waits for a second.
 */
@Provider
@Priority(Priorities.AUTHORIZATION + 10)
public class ScopeCeiling implements ContainerRequestFilter {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    private final SecurityIdentity identity;
    private final Caller caller;

    ScopeCeiling(SecurityIdentity identity, Caller caller) {
        this.identity = identity;
        this.caller = caller;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (identity.isAnonymous()) {
            return;
        }
        Token token = Token.of((JsonWebToken) identity.getPrincipal());
        boolean reads = READS.contains(request.getMethod());
        if (reads ? !token.mayRead() : !token.mayWrite()) {
            throw Problems.forbidden("The token lacks the scope " + (reads ? "paideia.read." : "paideia.write."));
        }
        if (!reads) {
            caller.person();
        }
    }
}
