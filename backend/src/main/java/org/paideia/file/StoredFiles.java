package org.paideia.file;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.paideia.shared.paging.Cursors;
import org.paideia.shared.paging.Listing;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;

@ApplicationScoped
class StoredFiles implements PanacheRepositoryBase<StoredFile, UUID> {

    private final Cursors cursors;

    StoredFiles(Cursors cursors) {
        this.cursors = cursors;
    }

    /** @param isShown whether the caller may see those of the city; else there are none */
    Page<StoredFileView> page(String city, boolean isShown, FileFilter filter, PageRequest request) {
        return new Listing(getEntityManager(), cursors, "f", "StoredFile f", "f.id")
                .where(isShown ? "f.city = :city" : "f.city = :city and false", "city", city)
                .where("cast(f.purpose as String) = :purpose", "purpose", filter.purpose())
                .sortable("createdAt", "f.createdAt", Instant.class)
                .page(request, row -> StoredFileView.of((StoredFile) row[0]));
    }

    /** Removes it at once, so that another can take its place in the same transaction. */
    void remove(StoredFile file) {
        delete(file);
        flush();
    }

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

    /** The last that the city gave. */
    Optional<StoredFile> armsOf(String city) {
        return find("city = ?1 and purpose = ?2 order by createdAt desc, id desc", city, Purpose.ARMS).firstResultOptional();
    }

    /** All that the city gave, kept from being used until the transaction is over. */
    List<StoredFile> armsToReplace(String city) {
        return find("city = ?1 and purpose = ?2", city, Purpose.ARMS).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    private PanacheQuery<StoredFile> letterheads(String city) {
        return find("city = ?1 and purpose = ?2", city, Purpose.LETTERHEAD);
    }
}
