package org.paideia.commitment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Commitments implements PanacheRepositoryBase<Commitment, UUID> {

    private final EntityManager em;

    Commitments(EntityManager em) {
        this.em = em;
    }

    Optional<Commitment> whole(UUID id) {
        return find("from Commitment a join fetch a.city c left join fetch c.parent join fetch a.ground.network n left join fetch n.parent"
                        + " join fetch a.reviewer r left join fetch r.parent left join fetch a.ground.declaration d left join fetch d.issuer"
                        + " left join fetch a.ground.adherence where a.id = ?1", id)
                .firstResultOptional();
    }

    /** Waits for whoever changes it at the moment and reads it as it is then; nobody else changes it until the end. */
    void hold(Commitment commitment) {
        em.refresh(commitment, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Those of which that network reviews the reports and for which one is due some day, held in one order, so that two who
     * hold several never wait for each other.
     */
    List<Commitment> holdDueTo(String reviewer) {
        return find("reviewerSlug = ?1 and due.amberOn is not null order by id", reviewer)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
