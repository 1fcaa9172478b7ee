package org.paideia.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.text.LanguageMap;

/** What the cities and networks are called for which mandates are held. */
@ApplicationScoped
class ScopeNames {

    private final Grants grants;

    ScopeNames(Grants grants) {
        this.grants = grants;
    }

    Map<Scope, LanguageMap> of(Collection<Scope> scopes) {
        return scopes.isEmpty() ? Map.of() : grants.names(new HashSet<>(scopes));
    }

    LanguageMap of(Scope scope) {
        return grants.names(Set.of(scope)).get(scope);
    }

    /** Refuses a city or network that does not exist. */
    void require(Scope scope) {
        if (of(scope) == null) {
            throw Problems.rule(scope.field(), "unknown-record", "There is no '" + scope.key() + "'.");
        }
    }
}
