package org.paideia.access.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.paideia.access.Caller;
import org.paideia.access.Grants;
import org.paideia.access.Mandate;
import org.paideia.access.Role;
import org.paideia.access.ScopeName;
import org.paideia.shared.paging.Cursors;
import org.paideia.shared.paging.Listing;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;

/** The mandates that somebody may know of: their own, and those of the cities and networks that they look after. */
@ApplicationScoped
class MandateList {

    private static final String IN_FORCE = "(m.from <= :now and (m.until is null or m.until > :now))";

    private static final String ITEM = "new org.paideia.access.mandate.MandateView(m.id, p.id, p.name, m.role, m.city, m.network,"
            + " s.names, m.from, m.until, case when " + IN_FORCE + " then true else false end)";

    private final EntityManager em;
    private final Cursors cursors;
    private final Grants grants;
    private final Clock clock;

    MandateList(EntityManager em, Cursors cursors, Grants grants, Clock clock) {
        this.em = em;
        this.cursors = cursors;
        this.grants = grants;
        this.clock = clock;
    }

    Page<MandateView> page(Caller caller, MandateFilter filter, PageRequest request) {
        Listing listing = new Listing(em, cursors, ITEM, "Mandate m join m.person p" + ScopeName.JOIN.formatted("m"), "m.id")
                .with("now", clock.instant())
                .where("m.city = :city", "city", filter.city())
                .where("m.network = :network", "network", filter.network())
                .where("p.id = :of", "of", filter.person())
                .sortable("from", "m.from", Instant.class);
        if (filter.state() != null) {
            listing.where(filter.state() == Mandate.State.IN_FORCE ? IN_FORCE : "not " + IN_FORCE);
        }
        if (!caller.isAdmin()) {
            listing.where("(m.person = :me or m.city in :myCities or m.network in :myNetworks)")
                    .with("me", caller.person())
                    .with("myCities", cities(caller))
                    .with("myNetworks", networks(caller));
        }
        return listing.page(request, MandateView.class);
    }

    /** The cities of which the caller sees the mandates. */
    Set<String> cities(Caller caller) {
        return union(grants.cities(caller), caller.cities(Role.values()));
    }

    /** The networks of which the caller sees the mandates. */
    Set<String> networks(Caller caller) {
        return union(grants.networks(caller), caller.networks(Role.values()));
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
