package org.paideia.access;

import java.util.Optional;
import java.util.Set;

/**
 * Who may grant which mandate. That depends on networks and memberships, which lie to the right of this feature; so it
 * says here what it needs of them.
 */
public interface Grants {

    /** Whether the caller may grant that role there to somebody else, and end somebody else's mandate in it. */
    boolean mayGrant(Role role, Scope scope);

    /** Whether somebody who is not asking may grant that role there by the mandates that they hold. */
    boolean mayGrant(Caller somebody, Role role, Scope scope);

    /** The cities where the caller may grant some role. */
    Set<String> cities();

    /** The cities without a focal point in force to which the caller may give the first. */
    Set<String> citiesInNeed();

    /** The networks where the caller may grant some role, with those below them. */
    Set<String> networks();

    /** The role in which the caller looks after that city or network, if in one. */
    Optional<Role> roleFor(Scope scope);

    /** Whether the caller may grant some role there. */
    default boolean reach(Scope scope) {
        return scope.city() != null ? cities().contains(scope.city()) : networks().contains(scope.network());
    }
}
