package org.paideia.access;

import java.util.Optional;
import java.util.Set;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;

/**
 * Who may grant which mandate. That depends on networks and memberships, which lie to the right of this feature; so it
 * says here what it needs of them.
 */
public interface Grants {

    /** Whether the caller may grant that role there to somebody else, and end somebody else's mandate in it. */
    boolean mayGrant(Caller caller, Role role, Scope scope);

    /** The cities where the caller may grant some role. */
    Set<String> cities(Caller caller);

    /** The cities without a focal point in force to which the caller may give the first. */
    Set<String> citiesInNeed(Caller caller);

    /** The networks where the caller may grant some role, with those below them. */
    Set<String> networks(Caller caller);

    /** The role in which the caller looks after that city or network, if in one. */
    Optional<Role> roleFor(Caller caller, Scope scope);

    /** Whether the caller may grant some role there. */
    default boolean reach(Caller caller, Scope scope) {
        return scope.city() != null
                ? cities(caller).contains(scope.city())
                : networks(caller).contains(scope.network());
    }

    /** Refuses whoever may grant nothing anywhere. */
    default void requireMayGrantSomething(Caller caller, String refusal) {
        if (!caller.isAdmin() && cities(caller).isEmpty() && networks(caller).isEmpty()) {
            throw Problems.forbidden(refusal);
        }
    }

    /** In which role the caller grants that role there, or a refusal. */
    default Actor granting(Caller caller, Role role, Scope scope) {
        if (!caller.isAdmin() && !mayGrant(caller, role, scope)) {
            throw Problems.forbidden("You cannot grant the role " + role + " for " + scope.key() + ".");
        }
        return acting(caller, scope);
    }

    /** The role in which the caller looks after that city or network. */
    default Actor acting(Caller caller, Scope scope) {
        return caller.isAdmin()
                ? caller.asAdmin()
                : roleFor(caller, scope).map(caller::as).orElseGet(caller::asSelf);
    }
}
