package org.paideia.eventrole;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import org.paideia.access.Person;
import org.paideia.activity.Recorded;
import org.paideia.activity.Ref;
import org.paideia.activity.Visibility;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.network.Network;
import org.paideia.shared.persistence.VersionedRecord;
import org.paideia.shared.time.When;

/**
 * A person's right to do something at one event. It exists because the staff of a host are not the secretariat of the
 * network: they need the desk of their event and nothing else. It ends by itself 30 days after the event, whenever that
 * takes place in the end, and can be ended before.
 */
@Entity
public class EventRole extends VersionedRecord implements Recorded {

    public static final String KIND = "EVENT_ROLE";

    private static final int DAYS_AFTER = 30;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private GatheringKind eventKind;

    @Column(updatable = false)
    private String eventSlug;

    @Column(updatable = false)
    private String networkSlug;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    @Enumerated(EnumType.STRING)
    private EventRoleName role;

    @Column(name = "acts_from")
    private Instant from;

    /** When somebody ended it, or null. */
    private Instant endedAt;

    protected EventRole() {}

    EventRole(Gathering event, Person person, EventRoleName role, Instant now) {
        super(now);
        this.eventKind = GatheringKind.valueOf(event.ref().kind());
        this.eventSlug = event.slug();
        this.networkSlug = event.network().slug();
        this.person = person;
        this.role = role;
        this.from = now;
    }

    void end(Instant now) {
        this.endedAt = now;
        touched(now);
    }

    /** From when it no longer counts; null while that is not known. */
    Instant until(Gathering event) {
        return endedAt != null ? endedAt : endOf(event);
    }

    EventRoleState stateAt(Instant now, Gathering event) {
        Instant until = until(event);
        return until == null || now.isBefore(until) ? EventRoleState.IN_FORCE : EventRoleState.ENDED;
    }

    /** When the roles at an event end by themselves; null while its date is not known. */
    static Instant endOf(Gathering event) {
        When when = event.when();
        return !when.hasPlaceInTime() || when.lastDay().equals(When.LAST_DAY)
                ? null
                : when.lastDay().plusDays(DAYS_AFTER + 1L).atStartOfDay(event.zone()).toInstant();
    }

    GatheringKind eventKind() {
        return eventKind;
    }

    String eventSlug() {
        return eventSlug;
    }

    Person person() {
        return person;
    }

    EventRoleName role() {
        return role;
    }

    Instant from() {
        return from;
    }

    @Override
    public Ref ref() {
        return new Ref(KIND, id().toString());
    }

    @Override
    public List<Ref> about() {
        return List.of(new Ref(eventKind.record(), eventSlug), new Ref(Network.KIND, networkSlug));
    }

    @Override
    public Visibility visibility() {
        return Visibility.LEADING;
    }
}
