package org.paideia.membership;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.paideia.activity.Recorded;
import org.paideia.activity.Ref;
import org.paideia.activity.Visibility;
import org.paideia.city.City;
import org.paideia.membership.step.Step;
import org.paideia.membership.step.StepCreate;
import org.paideia.network.Network;
import org.paideia.shared.persistence.TransitionRequest;
import org.paideia.shared.persistence.VersionedRecord;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.time.When;

/**
 * One city in one network, from the application to its end. It exists because "since when", "by which papers" and "why
 * no longer" are asked of every member, and the answers must hold long after those who typed them have gone. The dates
 * are the legal ones, not those of typing.
 */
@Entity
public class Membership extends VersionedRecord implements Recorded {

    public static final String KIND = "MEMBERSHIP";

    @ManyToOne(fetch = FetchType.LAZY)
    private City city;

    @ManyToOne(fetch = FetchType.LAZY)
    private Network network;

    /** The slugs of the two, which never change: lists filter and sort by them without a join. */
    @Column(updatable = false)
    private String citySlug;

    @Column(updatable = false)
    private String networkSlug;

    @Enumerated(EnumType.STRING)
    private MembershipState state;

    /** Whether it was ever admitted: from then on it is public, also after its end. */
    private boolean admitted;

    @Embedded
    @AttributeOverride(name = "edtf", column = @Column(name = "since_edtf"))
    @AttributeOverride(name = "precision", column = @Column(name = "since_precision"))
    @AttributeOverride(name = "earliest", column = @Column(name = "since_earliest"))
    @AttributeOverride(name = "latest", column = @Column(name = "since_latest"))
    @AttributeOverride(name = "asWritten", column = @Column(name = "since_as_written"))
    private When since;

    /** The first day that {@code since} can mean, long ago where it is unknown: what is sorted by. */
    private LocalDate sinceSort;

    private Instant submittedAt;
    private LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private WithdrawalReason withdrawalReason;

    private String motivation;

    @OneToMany(mappedBy = "membership", cascade = CascadeType.PERSIST)
    @OrderBy("enteredAt, id")
    private List<Step> steps = new ArrayList<>();

    protected Membership() {}

    /** A draft. What follows are its verbs. */
    Membership(City city, Network network, String motivation, Instant now) {
        super(now);
        this.city = city;
        this.network = network;
        this.citySlug = city.slug();
        this.networkSlug = network.slug();
        this.state = MembershipState.DRAFT;
        this.motivation = motivation;
        since(When.UNKNOWN);
    }

    /** A membership that came about before it was recorded here, as its steps show. */
    static Membership ofThePast(City city, Network network, String motivation, Instant now) {
        Membership membership = new Membership(city, network, motivation, now);
        membership.state = MembershipState.ADMITTED;
        membership.admitted = true;
        return membership;
    }

    void rewrite(String motivation, Instant now) {
        requireDraft();
        this.motivation = motivation;
        touched(now);
    }

    void requireDraft() {
        if (state != MembershipState.DRAFT) {
            throw Problems.conflict("not-a-draft", "Only a draft can be changed or discarded; this is " + state + ".");
        }
    }

    /** That day, or the day of the admission, if it is later: it is counted in the time zone of the city where the city acts. */
    LocalDate notBeforeAdmission(LocalDate day) {
        return admitted && since.earliest() != null && day.isBefore(since.earliest()) ? since.earliest() : day;
    }

    /**
     * Goes to another state.
     *
     * @param wish with the day from which it counts, not in the future
     * @param byNetwork whether the network acts, not the city
     */
    void become(MembershipState to, TransitionRequest wish, boolean byNetwork, Instant now) {
        if (!state.next().contains(to)) {
            throw Problems.transition(state, to, state.next());
        }
        LocalDate day = wish.effectiveOn();
        if (!day.equals(notBeforeAdmission(day))) {
            throw Problems.rule("/effectiveOn", "before-admission", "Is before the admission, " + since.edtf() + ".");
        }
        if (to == MembershipState.WITHDRAWN) {
            WithdrawalReason reason = WithdrawalReason.of(state, byNetwork);
            if (!reason.name().equals(wish.reason())) {
                throw Problems.rule("/reason", wish.reason() == null ? "required" : "does-not-fit",
                        "Say " + reason + ": that is what ends it here.");
            }
            this.withdrawalReason = reason;
        }
        if (to == MembershipState.SUBMITTED) {
            this.submittedAt = now;
        }
        if (to == MembershipState.ADMITTED && !admitted) {
            this.admitted = true;
            add(StepCreate.admission(day), When.onDay(day), now);
        }
        if (to.next().isEmpty()) {
            this.endedOn = day;
        }
        this.state = to;
        touched(now);
    }

    /** Records a step; it may correct one that is there, which is what then counts. */
    Step add(StepCreate content, When when, Instant now) {
        if (content.corrects() != null && steps.stream().noneMatch(s -> content.corrects().equals(s.id()))) {
            throw Problems.rule("/corrects", "unknown-record", "This membership has no such step.");
        }
        Step step = new Step(this, content, when, now);
        steps.add(step);
        since(lastAdmission());
        touched(now);
        return step;
    }

    /** Whether a step says when the city was admitted, or takes the place of one that does. */
    boolean isAboutAdmission(StepCreate step) {
        return step.kind().equals(Step.ADMISSION)
                || steps.stream().anyMatch(s -> s.kind().equals(Step.ADMISSION) && s.id().equals(step.corrects()));
    }

    private When lastAdmission() {
        Set<UUID> corrected = new HashSet<>();
        steps.stream().map(Step::corrects).filter(id -> id != null).forEach(corrected::add);
        return steps.stream()
                .filter(s -> s.kind().equals(Step.ADMISSION) && !corrected.contains(s.id()))
                .reduce((first, later) -> later)
                .map(Step::when)
                .orElse(When.UNKNOWN);
    }

    private void since(When when) {
        this.since = when;
        this.sinceSort = when.firstDay();
    }

    public City city() {
        return city;
    }

    public Network network() {
        return network;
    }

    public MembershipState state() {
        return state;
    }

    /** Whether everybody may know of it. */
    public boolean isPublic() {
        return admitted;
    }

    When since() {
        return since == null ? When.UNKNOWN : since;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    LocalDate endedOn() {
        return endedOn;
    }

    WithdrawalReason withdrawalReason() {
        return withdrawalReason;
    }

    String motivation() {
        return motivation;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    @Override
    public Ref ref() {
        return new Ref(KIND, id().toString());
    }

    /** A draft concerns the city alone; the network learns of it when it is submitted. */
    @Override
    public List<Ref> about() {
        return state == MembershipState.DRAFT ? List.of(city.ref()) : List.of(city.ref(), network.ref());
    }

    @Override
    public Visibility visibility() {
        return admitted ? Visibility.PUBLIC : Visibility.ACTING;
    }
}
