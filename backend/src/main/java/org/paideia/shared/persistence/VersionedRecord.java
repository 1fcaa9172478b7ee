package org.paideia.shared.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/**
 * What every record has: a permanent id (UUIDv7, so that ids grow with time and indexes stay dense), a version that each
 * change raises and If-Match is held against, and when it was entered and last changed.
 */
@MappedSuperclass
public abstract class VersionedRecord {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private Instant createdAt;

    private Instant updatedAt;

    protected VersionedRecord() {}

    protected VersionedRecord(Instant now) {
        this.createdAt = now;
        this.updatedAt = now;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    /** Every verb of a record says when it was used; that also raises the version where only a part changed. */
    protected void touched(Instant now) {
        this.updatedAt = now;
    }
}
