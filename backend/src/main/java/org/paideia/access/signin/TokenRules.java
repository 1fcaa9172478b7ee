package org.paideia.access.signin;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.paideia.access.Person;

/**
 * Who a token was given to: people come through the app's clients alone, so that a token that some other application of
 * the same sign-in service obtained from a person is not good here. Partners come with their own clients.
 */
@ApplicationScoped
public class TokenRules implements SecurityIdentityAugmentor {

    private final Set<String> appClients;
    private final CheckedTokens tokens;

    TokenRules(@ConfigProperty(name = "paideia.app-clients") Set<String> appClients, CheckedTokens tokens) {
        this.appClients = appClients;
        this.tokens = tokens;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.getPrincipal() instanceof CheckedToken) {
            return Uni.createFrom().item(identity);
        }
        if (identity.getPrincipal() instanceof JsonWebToken jwt && jwt.getSubject() != null) {
            Token token = Token.of(jwt);
            boolean known = token.kind() == Person.Kind.SERVICE ? token.client() != null : appClients.contains(token.client());
            return known
                    ? Uni.createFrom().item(tokens.remember(identity, jwt))
                    : Uni.createFrom().failure(new AuthenticationFailedException("The token was given to another client"));
        }
        return identity.isAnonymous()
                ? Uni.createFrom().item(identity)
                : Uni.createFrom().failure(new AuthenticationFailedException("The token names nobody"));
    }
}
