package org.paideia.access.invitation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.access.Grants;
import org.paideia.access.Person;
import org.paideia.access.Role;
import org.paideia.access.ScopeName;
import org.paideia.shared.paging.Cursors;
import org.paideia.shared.paging.Listing;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;

@ApplicationScoped
class Invitations implements PanacheRepositoryBase<Invitation, UUID> {

    private static final String ITEM = "new org.paideia.access.invitation.InvitationView(i.id, i.email, i.role, i.city, i.network,"
            + " s.names, i.handOver, i.state, case when i.expiresAt <= :now then true else false end, i.createdAt, i.expiresAt)";

    private final Cursors cursors;
    private final Grants grants;

    Invitations(Cursors cursors, Grants grants) {
        this.cursors = cursors;
        this.grants = grants;
    }

    /**
     * Those to roles that the caller may grant.
     *
     * @param city slug, or null for all
     * @param network slug, or null for all
     * @param state as it is now, or null for all
     */
    Page<InvitationView> page(
            Caller caller, String city, String network, Invitation.State state, Instant now, PageRequest request) {
        Listing listing = new Listing(
                        getEntityManager(), cursors, ITEM, "Invitation i" + ScopeName.JOIN.formatted("i"), "i.id")
                .with("now", now)
                .where("i.city = :city", "city", city)
                .where("i.network = :network", "network", network)
                .sortable("createdAt", "i.createdAt", Instant.class);
        if (state == Invitation.State.PENDING || state == Invitation.State.EXPIRED) {
            listing.where("i.state = PENDING")
                    .where(state == Invitation.State.PENDING ? "i.expiresAt > :now" : "i.expiresAt <= :now");
        } else {
            listing.where("i.state = :state", "state", state);
        }
        if (!caller.isAdmin()) {
            listing.where("(i.city in :led or i.role = FOCAL_POINT and i.city in :inNeed"
                            + " or i.role = REVIEWER and i.network in :run)")
                    .with("led", caller.cities(Role.FOCAL_POINT))
                    .with("inNeed", grants.citiesInNeed(caller))
                    .with("run", grants.networks(caller));
        }
        return listing.page(request, InvitationView.class);
    }

    /** Those of that person that nobody has accepted yet, locked until the transaction ends. */
    List<Invitation> pendingOf(Person person, Instant now) {
        return find("invitedBy = ?1 and state = PENDING and expiresAt > ?2 order by id", person, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Locked until the transaction ends, so that it is accepted once. */
    Optional<Invitation> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
