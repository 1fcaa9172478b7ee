package org.paideia.city;

import java.util.Optional;
import org.paideia.access.Caller;
import org.paideia.access.Role;

/**
 * What networks may do to cities. Networks and memberships lie to the right of this feature, so it says here what it
 * needs of them.
 */
public interface CityStewards {

    /** The caller's role in a network without parent, if the caller has one that looks after cities. */
    Optional<Role> ofRoot(Caller caller);

    /**
     * The caller's role in a network of which the city is a member or has applied to be, while the city has no focal
     * point in force.
     */
    Optional<Role> ofUnattended(Caller caller, String city);
}
