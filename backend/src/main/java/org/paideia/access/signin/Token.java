package org.paideia.access.signin;

import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.paideia.access.Person;

/** What an access token of the sign-in service says of whoever sent it. */
record Token(Person.Kind kind, String client, String name, String email, Set<String> scopes) {

    private static final int LONGEST_NAME = 200;

    /** Whether its scopes let whoever sent it read; people may do whatever their mandates let them. */
    boolean mayRead() {
        return mayWrite() || scopes.contains("paideia.read");
    }

    /** Whether its scopes let whoever sent it change anything. */
    boolean mayWrite() {
        return kind == Person.Kind.PERSON || scopes.contains("paideia.write");
    }

    /** Of a token whose claims were read before, without reading them again. */
    static Token of(JsonWebToken token) {
        return token instanceof CheckedToken checked ? checked.said() : read(token);
    }

    static Token read(JsonWebToken token) {
        String client = token.getClaim("azp");
        String user = token.getClaim("preferred_username");
        boolean service = token.containsClaim("client_id") || user != null && user.startsWith("service-account-");
        String name = service ? client : token.containsClaim("name") ? token.getClaim("name") : user;
        String scope = token.getClaim("scope");
        return new Token(
                service ? Person.Kind.SERVICE : Person.Kind.PERSON,
                client,
                name == null ? token.getSubject() : name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name,
                service ? null : token.getClaim("email"),
                scope == null ? Set.of() : Set.copyOf(java.util.List.of(scope.trim().split("\\s+"))));
    }
}
