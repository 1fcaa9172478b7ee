package org.paideia.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.paideia.shared.security.Actor;

/**
 * For whom a use case acts: nobody, a person or a partner's client. A resource injects whoever makes the request and
 * hands them on; a job takes a stored person from {@link Callers}. Mandates are read from the database once for each
 * caller, and only where someone asks.
 */
public interface Caller {

    boolean isSignedIn();

    /** Whether the caller is an administrator; partners may be, too (the loader is). */
    boolean isAdmin();

    /** Whether the caller may change anything at all, if a mandate allows it: partners may have been given reading alone. */
    boolean mayWrite();

    /** Who it is; where that is nobody, a refusal (401). */
    Person person();

    /** The mandates in force now; none for nobody. */
    List<Mandate> mandates();

    /** Whether the sign-in service says that this address, in lower case, is the caller's. */
    boolean hasVerified(String email);

    /** The role in which the caller acts for that city, if one of these. */
    default Optional<Role> roleForCity(String city, Role... roles) {
        return mandates().stream()
                .filter(m -> city.equals(m.scope().city()))
                .map(Mandate::role)
                .filter(Set.of(roles)::contains)
                .min(Role::compareTo);
    }

    /** The role in which the caller acts for one of those networks, if one of these. */
    default Optional<Role> roleForNetwork(Collection<String> networks, Role... roles) {
        return mandates().stream()
                .filter(m -> m.scope().network() != null && networks.contains(m.scope().network()))
                .map(Mandate::role)
                .filter(Set.of(roles)::contains)
                .min(Role::compareTo);
    }

    /** The cities for which the caller acts in one of these roles. */
    default Set<String> cities(Role... roles) {
        return mandates().stream()
                .filter(m -> m.scope().city() != null && Set.of(roles).contains(m.role()))
                .map(m -> m.scope().city())
                .collect(Collectors.toSet());
    }

    /** The networks for which the caller acts in one of these roles, without those below them. */
    default Set<String> networks(Role... roles) {
        return mandates().stream()
                .filter(m -> m.scope().network() != null && Set.of(roles).contains(m.role()))
                .map(m -> m.scope().network())
                .collect(Collectors.toSet());
    }

    /** The caller as one who acts for that city, in one of these roles or as an administrator, if they do. */
    default Optional<Actor> actingForCity(String city, Role... roles) {
        return isAdmin() ? Optional.of(asAdmin()) : roleForCity(city, roles).map(this::as);
    }

    /** The caller as one who acts for one of those networks, in one of these roles or as an administrator, if they do. */
    default Optional<Actor> actingForNetwork(Collection<String> networks, Role... roles) {
        return isAdmin() ? Optional.of(asAdmin()) : roleForNetwork(networks, roles).map(this::as);
    }

    /** The caller in that role, for the history. */
    default Actor as(Role role) {
        return person().acting(role.name());
    }

    default Actor asAdmin() {
        return person().acting("ADMIN");
    }

    /** The caller acting in their own affairs. */
    default Actor asSelf() {
        return person().acting("SELF");
    }
}
