package org.paideia.access.request;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.paideia.access.Person;
import org.paideia.access.Role;
import org.paideia.access.Scope;
import org.paideia.activity.Recorded;
import org.paideia.activity.Ref;
import org.paideia.activity.Visibility;
import org.paideia.shared.persistence.VersionedRecord;
import org.paideia.shared.problem.Problems;

/**
 * The wish of a person to act for a city. It exists so that a newcomer need not know whom to write to: the wish reaches
 * those who may grant it.
 */
@Entity
public class MandateRequest extends VersionedRecord implements Recorded {

    public static final String KIND = "MANDATE_REQUEST";

    /** PENDING waits for a decision; the others are final. */
    public enum State {
        PENDING,
        GRANTED,
        DECLINED,
        WITHDRAWN;

        Set<State> next() {
            return this == PENDING ? Set.of(GRANTED, DECLINED, WITHDRAWN) : Set.of();
        }
    }

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String city;
    private String note;

    @Enumerated(EnumType.STRING)
    private State state;

    private String decisionNote;
    private Instant decidedAt;

    protected MandateRequest() {}

    MandateRequest(Person person, Role role, String city, String note, Instant now) {
        super(now);
        this.person = person;
        this.role = role;
        this.city = city;
        this.note = note;
        this.state = State.PENDING;
    }

    Person person() {
        return person;
    }

    Role role() {
        return role;
    }

    Scope scope() {
        return new Scope(city, null);
    }

    String note() {
        return note;
    }

    State state() {
        return state;
    }

    String decisionNote() {
        return decisionNote;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    boolean isOpen() {
        return state == State.PENDING;
    }

    /** Decides it or takes it back; what is decided stays so. */
    void decide(State to, String words, Instant now) {
        if (!state.next().contains(to)) {
            throw Problems.transition(state, to, state.next());
        }
        this.state = to;
        this.decisionNote = words;
        this.decidedAt = now;
        touched(now);
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
        return Visibility.LEADING;
    }
}
