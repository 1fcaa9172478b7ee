package org.paideia.commitment.revision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.paideia.commitment.Commitment;

@ApplicationScoped
class CommitmentRevisions implements PanacheRepositoryBase<CommitmentRevision, UUID> {

    private final EntityManager em;

    CommitmentRevisions(EntityManager em) {
        this.em = em;
    }

    /** The last first. */
    List<CommitmentRevision> of(Commitment commitment) {
        return list("commitment = ?1 order by number desc", commitment);
    }

    Optional<CommitmentRevision> open(Commitment commitment) {
        return find("commitment = ?1 and state = PROPOSED", commitment).firstResultOptional();
    }

    int next(Commitment commitment) {
        return (int) count("commitment", commitment) + 1;
    }

    /** Waits for whoever decides on it at the moment and reads it as it is then. */
    void hold(CommitmentRevision revision) {
        em.refresh(revision, LockModeType.PESSIMISTIC_WRITE);
    }
}
