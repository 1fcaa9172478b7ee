package org.paideia.eventrole;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.paideia.access.Person;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.shared.paging.Cursors;
import org.paideia.shared.paging.Listing;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;

@ApplicationScoped
class EventRoles implements PanacheRepositoryBase<EventRole, UUID> {

    private final EntityManager em;
    private final Cursors cursors;

    EventRoles(EntityManager em, Cursors cursors) {
        this.em = em;
        this.cursors = cursors;
    }

    Page<EventRoleView> page(Gathering event, PageRequest request, Instant now) {
        return new Listing(em, cursors, "r", "EventRole r join fetch r.person", "r.id")
                .where("r.eventKind = :kind", "kind", GatheringKind.valueOf(event.ref().kind()))
                .where("r.eventSlug = :event", "event", event.slug())
                .sortable("from", "r.from", Instant.class)
                .page(request, row -> EventRoleView.of((EventRole) row[0], event, now));
    }

    Optional<EventRole> whole(UUID id) {
        return find("from EventRole r join fetch r.person where r.id = ?1", id).firstResultOptional();
    }

    /** Whether the person has one of these roles at the event and nobody has ended it. */
    boolean isHeld(UUID person, Gathering event, Set<EventRoleName> roles) {
        return count("person.id = ?1 and eventKind = ?2 and eventSlug = ?3 and role in ?4 and endedAt is null",
                        person, GatheringKind.valueOf(event.ref().kind()), event.slug(), roles) > 0;
    }

    /** Those who signed in with that address. */
    List<Person> withEmail(String email) {
        return em.createQuery("from Person p where lower(p.email) = :email and p.kind = PERSON", Person.class)
                .setParameter("email", email.toLowerCase(Locale.ROOT))
                .setMaxResults(2)
                .getResultList();
    }
}
