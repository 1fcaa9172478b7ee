package org.paideia.inbox;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.paideia.access.Person;
import org.paideia.activity.Ref;
import org.paideia.shared.paging.Cursors;
import org.paideia.shared.paging.Listing;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;

@ApplicationScoped
class Follows implements PanacheRepositoryBase<Follow, UUID> {

    private final Cursors cursors;

    Follows(Cursors cursors) {
        this.cursors = cursors;
    }

    /**
     * @param kind of the records, or null for all
     * @param record one record of that kind, or null for all
     */
    Page<Follow> page(Person person, String kind, String record, PageRequest request) {
        return new Listing(getEntityManager(), cursors, "f", "Follow f", "f.id")
                .where("f.person = :person", "person", person)
                .where("f.recordKind = :kind", "kind", kind)
                .where("f.record = :record", "record", record)
                .sortable("createdAt", "f.createdAt", Instant.class)
                .page(request, Follow.class);
    }

    boolean isFollowing(Person person, Ref record) {
        return count("person = ?1 and ref = ?2", person, record.joined()) > 0;
    }

    long countOf(Person person) {
        return count("person", person);
    }

    /** Nobody follows it any more for that person. */
    void end(UUID person, Ref record) {
        delete("person.id = ?1 and ref = ?2", person, record.joined());
    }
}
