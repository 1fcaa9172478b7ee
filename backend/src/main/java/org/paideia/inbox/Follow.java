package org.paideia.inbox;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.paideia.access.Person;
import org.paideia.activity.Ref;
import org.paideia.shared.persistence.VersionedRecord;

/**
 * That a person follows a record, of whatever kind. It exists so that people are told what happens without having to look.
 * It knows the place in the history from which on it tells, and by that alone nothing is missed and nothing told twice.
 */
@Entity
public class Follow extends VersionedRecord {

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    /** As the history knows the record; see {@link Ref#joined()}. */
    private String ref;

    private String recordKind;
    private String record;

    /** The last position that the history had reached: what comes behind it is told. */
    private long since;

    protected Follow() {}

    Follow(Person person, Ref record, long since, Instant now) {
        super(now);
        this.person = person;
        this.ref = record.joined();
        this.recordKind = record.kind();
        this.record = record.key();
        this.since = since;
    }

    UUID personId() {
        return person.id();
    }

    Ref ref() {
        return new Ref(recordKind, record);
    }
}
