package org.paideia.agenda.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.paideia.access.Person;
import org.paideia.shared.persistence.VersionedRecord;

/**
 * A secret address under which somebody's calendar program reads what only members see. It exists because such programs
 * cannot sign in. Only a hash of the secret is kept, and what the address shows is decided anew at each reading by what its
 * owner may see then, so that it is worth nothing once their mandate has ended.
 */
@Entity
public class CalendarAddress extends VersionedRecord {

    @ManyToOne(fetch = FetchType.LAZY)
    private Person owner;

    private String label;
    private String network;
    private String city;
    private String secretHash;
    private LocalDate lastUsedOn;

    protected CalendarAddress() {}

    CalendarAddress(Person owner, CalendarAddressCreate wish, String secretHash, Instant now) {
        super(now);
        this.owner = owner;
        this.label = wish.label();
        this.network = wish.network();
        this.city = wish.city();
        this.secretHash = secretHash;
    }

    UUID ownerId() {
        return owner.id();
    }

    String label() {
        return label;
    }

    String network() {
        return network;
    }

    String city() {
        return city;
    }

    LocalDate lastUsedOn() {
        return lastUsedOn;
    }
}
