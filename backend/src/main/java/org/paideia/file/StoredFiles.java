package org.paideia.file;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class StoredFiles implements PanacheRepositoryBase<StoredFile, UUID> {

    /** Kept from being removed until the transaction is over. */
    Optional<StoredFile> held(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_READ).firstResultOptional();
    }

    /** Kept from being used until the transaction is over, as it is now. */
    Optional<StoredFile> heldToRemove(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    Optional<StoredFile> letterheadOf(String city) {
        return letterheads(city).firstResultOptional();
    }

    /** The same, kept from being used until the transaction is over. */
    Optional<StoredFile> letterheadToReplace(String city) {
        return letterheads(city).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    private PanacheQuery<StoredFile> letterheads(String city) {
        return find("city = ?1 and purpose = ?2", city, Purpose.LETTERHEAD);
    }
}
