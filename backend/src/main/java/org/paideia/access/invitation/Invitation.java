package org.paideia.access.invitation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
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
 * An invitation by e-mail to take a role. It exists because those who shall act for a city have mostly not signed in
 * before: whoever has the verified address accepts it once, and it becomes a mandate. Its token is a signature over its
 * id and is kept nowhere.
 */
@Entity
public class Invitation extends VersionedRecord implements Recorded {

    public static final String KIND = "INVITATION";

    static final Duration VALID = Duration.ofDays(14);

    /** PENDING can be accepted; the others are final. EXPIRED follows from the time and is not stored. */
    public enum State {
        PENDING,
        ACCEPTED,
        REVOKED,
        EXPIRED
    }

    private String email;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String city;
    private String network;
    private boolean handOver;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant expiresAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person invitedBy;

    /** In which role: a mandate may end before the invitation is accepted. */
    private String invitedAs;

    protected Invitation() {}

    Invitation(String email, Role role, Scope scope, boolean handOver, Person invitedBy, String invitedAs, Instant now) {
        super(now);
        this.email = email.strip().toLowerCase(Locale.ROOT);
        this.role = role;
        this.city = scope.city();
        this.network = scope.network();
        this.handOver = handOver;
        this.state = State.PENDING;
        this.expiresAt = now.plus(VALID);
        this.invitedBy = invitedBy;
        this.invitedAs = invitedAs;
    }

    String email() {
        return email;
    }

    public Role role() {
        return role;
    }

    public Scope scope() {
        return new Scope(city, network);
    }

    boolean isHandOver() {
        return handOver;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    public Person invitedBy() {
        return invitedBy;
    }

    /** Whether an administrator made it, whose right does not come from a mandate. */
    public boolean isByAdmin() {
        return invitedAs.equals("ADMIN");
    }

    State stateAt(Instant now) {
        return state == State.PENDING && !now.isBefore(expiresAt) ? State.EXPIRED : state;
    }

    /** Takes it back or marks it as accepted; only one that is pending can become either. */
    public void become(State to, Instant now) {
        State from = stateAt(now);
        Set<State> possible = from == State.PENDING ? Set.of(State.ACCEPTED, State.REVOKED) : Set.of();
        if (!possible.contains(to)) {
            throw Problems.transition(from, to, from == State.PENDING ? Set.of(State.REVOKED) : Set.of());
        }
        this.state = to;
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
