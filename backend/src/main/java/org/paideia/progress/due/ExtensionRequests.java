package org.paideia.progress.due;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.paideia.commitment.Commitment;

@ApplicationScoped
class ExtensionRequests implements PanacheRepositoryBase<ExtensionRequest, UUID> {

    private final EntityManager em;

    ExtensionRequests(EntityManager em) {
        this.em = em;
    }

    /** The last first. */
    List<ExtensionRequest> of(Commitment commitment) {
        return list("commitment = ?1 order by id desc", commitment);
    }

    Optional<ExtensionRequest> open(Commitment commitment) {
        return find("commitment = ?1 and state = ASKED", commitment).firstResultOptional();
    }

    /** Waits for whoever decides on it at the moment and reads it as it is then. */
    void hold(ExtensionRequest request) {
        em.refresh(request, LockModeType.PESSIMISTIC_WRITE);
    }
}
