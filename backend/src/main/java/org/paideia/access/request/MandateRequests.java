package org.paideia.access.request;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.access.Grants;
import org.paideia.access.Person;
import org.paideia.access.Role;
import org.paideia.shared.paging.Cursors;
import org.paideia.shared.paging.Listing;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;

@ApplicationScoped
class MandateRequests implements PanacheRepositoryBase<MandateRequest, UUID> {

    private static final String ITEM = "new org.paideia.access.request.MandateRequestView(r.id, p.id, p.name, r.role, r.city,"
            + " s.names, r.note, r.state, r.decisionNote, r.createdAt, r.decidedAt)";

    private final Cursors cursors;
    private final Grants grants;

    MandateRequests(Cursors cursors, Grants grants) {
        this.cursors = cursors;
        this.grants = grants;
    }

    /**
     * The caller's own, and those that the caller may decide.
     *
     * @param city slug, or null for all
     * @param state or null for all
     */
    Page<MandateRequestView> page(Caller caller, String city, MandateRequest.State state, PageRequest request) {
        Listing listing = new Listing(
                        getEntityManager(),
                        cursors,
                        ITEM,
                        "MandateRequest r join r.person p left join ScopeName s on s.slug = r.city and s.ofCity = true",
                        "r.id")
                .where("r.city = :city", "city", city)
                .where("r.state = :state", "state", state)
                .sortable("createdAt", "r.createdAt", Instant.class);
        if (!caller.isAdmin()) {
            listing.where("(r.person = :me or r.city in :led or r.role = FOCAL_POINT and r.city in :inNeed)")
                    .with("me", caller.person())
                    .with("led", caller.cities(Role.FOCAL_POINT))
                    .with("inNeed", grants.citiesInNeed(caller));
        }
        return listing.page(request, MandateRequestView.class);
    }

    boolean isOpen(Person person, String city) {
        return count("person = ?1 and city = ?2 and state = PENDING", person, city) > 0;
    }
}
