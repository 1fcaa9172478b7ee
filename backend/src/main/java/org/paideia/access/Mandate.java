package org.paideia.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import org.paideia.activity.Recorded;
import org.paideia.activity.Ref;
import org.paideia.activity.Visibility;
import org.paideia.shared.persistence.VersionedRecord;

/**
 * A person's right to act for a city or a network, from one instant up to, but not including, another. It exists because
 * the sign-in service says who someone is, not for whom they may act; it is read from the database at each request, so
 * that one that has ended stops acting at once. It is ended, never deleted.
 */
@Entity
public class Mandate extends VersionedRecord implements Recorded {

    public static final String KIND = "MANDATE";

    /** Whether it acts now. */
    public enum State {
        IN_FORCE,
        ENDED
    }

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String city;
    private String network;

    @Column(name = "acts_from")
    private Instant from;

    @Column(name = "acts_until")
    private Instant until;

    /** How the holder wishes to be reached, or null where they did not consent to be. */
    private String contactEmail;

    private String contactPhone;

    protected Mandate() {}

    public Mandate(Person person, Role role, Scope scope, Instant until, Instant now) {
        super(now);
        this.person = person;
        this.role = role;
        this.city = scope.city();
        this.network = scope.network();
        this.from = now;
        this.until = until;
    }

    public Person person() {
        return person;
    }

    public Role role() {
        return role;
    }

    public Scope scope() {
        return new Scope(city, network);
    }

    public Instant from() {
        return from;
    }

    public Instant until() {
        return until;
    }

    public String contactEmail() {
        return contactEmail;
    }

    public String contactPhone() {
        return contactPhone;
    }

    public State stateAt(Instant now) {
        return !now.isBefore(from) && (until == null || now.isBefore(until)) ? State.IN_FORCE : State.ENDED;
    }

    /** Lets others who act for a city or a network know how to reach the holder. */
    public void showContact(String email, String phone, Instant now) {
        this.contactEmail = email;
        this.contactPhone = phone;
        touched(now);
    }

    public void hideContact(Instant now) {
        showContact(null, null, now);
    }

    /** Stops acting now. One that has ended already stays as it is. */
    public void end(Instant now) {
        if (stateAt(now) == State.IN_FORCE) {
            this.until = now;
            hideContact(now);
        }
    }

    @Override
    public Ref ref() {
        return new Ref(KIND, id().toString());
    }

    @Override
    public List<Ref> about() {
        return List.of(scope().ref());
    }

    @Override
    public Visibility visibility() {
        return Visibility.ACTING;
    }
}
