package org.paideia.programme.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.paideia.registration.Registration;
import org.paideia.shared.persistence.VersionedRecord;

/**
 * The secret address under which a delegate's calendar program reads what they chose. Only a hash of the secret is kept, and
 * it is worth nothing once the registration has ended or another delegate comes in the same place.
 */
@Entity
public class ProgrammeCalendar extends VersionedRecord {

    @Column(updatable = false)
    private UUID registrationId;

    private String secretHash;

    /** Of whom the registration was when the address was made. */
    private UUID linkKey;

    private Instant since;

    protected ProgrammeCalendar() {}

    ProgrammeCalendar(Registration registration, String secretHash, Instant now) {
        super(now);
        this.registrationId = registration.id();
        renew(registration, secretHash, now);
    }

    /** Another secret takes the place of the one before. */
    void renew(Registration registration, String hash, Instant now) {
        this.secretHash = hash;
        this.linkKey = registration.linkKey();
        this.since = now;
        touched(now);
    }

    /** Whether it is still for whoever is registered now. */
    boolean isOf(Registration registration) {
        return linkKey.equals(registration.linkKey()) && registration.isOpen() && !registration.isErased();
    }

    UUID registrationId() {
        return registrationId;
    }

    /** Since when there is this address. */
    public Instant since() {
        return since;
    }
}
