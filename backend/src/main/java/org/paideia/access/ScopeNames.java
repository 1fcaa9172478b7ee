package org.paideia.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.text.LanguageMap;

/** What the cities and networks are called for which mandates are held. */
@ApplicationScoped
public class ScopeNames {

    private record Named(String id, LanguageMap names) {}

    private final EntityManager em;

    ScopeNames(EntityManager em) {
        this.em = em;
    }

    public Map<Scope, LanguageMap> of(Collection<Scope> scopes) {
        if (scopes.isEmpty()) {
            return Map.of();
        }
        var named = em.createQuery("select s.id, s.names from ScopeName s where s.id in :ids", Named.class)
                .setParameter("ids", scopes.stream().map(ScopeNames::id).distinct().toList())
                .getResultStream()
                .collect(Collectors.toMap(Named::id, Named::names));
        return scopes.stream()
                .distinct()
                .filter(scope -> named.containsKey(id(scope)))
                .collect(Collectors.toMap(Function.identity(), scope -> named.get(id(scope))));
    }

    public LanguageMap of(Scope scope) {
        return of(java.util.List.of(scope)).get(scope);
    }

    /** Refuses a city or network that does not exist. */
    public void require(Scope scope) {
        if (of(scope) == null) {
            throw Problems.rule(scope.field(), "unknown-record", "There is no '" + scope.key() + "'.");
        }
    }

    private static String id(Scope scope) {
        return scope.city() != null ? "CITY " + scope.city() : "NETWORK " + scope.network();
    }
}
