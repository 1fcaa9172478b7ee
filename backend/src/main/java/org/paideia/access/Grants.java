package org.paideia.access;

import java.util.Optional;
import java.util.Set;

/**
 * Who may grant which mandate. That depends on networks and memberships, which lie to the right of this feature; so it
 * says here what it needs of them.
 */
public interface Grants {

    /** Whether the caller may grant that role there, to somebody else. */
    boolean mayGrant(Role role, Scope scope);

    /** Whether the caller may end somebody else's mandate in that role there. */
    boolean mayEnd(Role role, Scope scope);

    /** The cities where the caller may grant some role. */
    Set<String> cities();

    /** The networks where the caller may grant some role, with those below them. */
    Set<String> networks();

    /** The role in which the caller looks after that city or network, if in one. */
    Optional<Role> roleFor(Scope scope);

    /** Whether the caller may grant some role there. */
    default boolean reach(Scope scope) {
        return scope.city() != null ? cities().contains(scope.city()) : networks().contains(scope.network());
    }
}
