package org.paideia.access;

import java.util.Map;
import java.util.Set;
import org.paideia.shared.text.LanguageMap;

/**
 * Who may grant which mandate, and what cities and networks are called. Both depend on networks and memberships, which
 * lie to the right of this feature; so it says here what it needs of them.
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

    /** What cities and networks are called; those that do not exist are left out. */
    Map<Scope, LanguageMap> names(Set<Scope> scopes);
}
