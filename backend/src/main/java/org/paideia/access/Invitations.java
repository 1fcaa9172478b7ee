package org.paideia.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Invitations implements PanacheRepositoryBase<Invitation, UUID> {

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
