package org.paideia.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.paideia.activity.Activities;
import org.paideia.shared.contract.Body;
import org.paideia.shared.http.IfMatch;
import org.paideia.idempotency.Idempotency;
import org.paideia.shared.persistence.TransitionRequest;
import org.paideia.shared.persistence.Saved;
import org.paideia.activity.Transitions;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;
import org.paideia.shared.time.When;

/** How a membership goes on: the steps on the way in, the decision of the network, the end. */
@ApplicationScoped
public class AdmissionService {

    private final Memberships memberships;
    private final MembershipPolicy policy;
    private final MembershipRules rules;
    private final Transitions transitions;
    private final Activities activities;
    private final Idempotency idempotency;
    private final EntityManager em;
    private final Clock clock;

    AdmissionService(
            Memberships memberships,
            MembershipPolicy policy,
            MembershipRules rules,
            Transitions transitions,
            Activities activities,
            Idempotency idempotency,
            EntityManager em,
            Clock clock) {
        this.memberships = memberships;
        this.policy = policy;
        this.rules = rules;
        this.transitions = transitions;
        this.activities = activities;
        this.idempotency = idempotency;
        this.em = em;
        this.clock = clock;
    }

    @Transactional
    public Saved<MembershipView> transition(UUID id, IfMatch ifMatch, Body<TransitionRequest> body) {
        Membership membership = rules.visible(id);
        if (policy.forCity(membership.city(), false).isEmpty() && policy.forNetwork(membership.network()).isEmpty()) {
            throw Problems.forbidden("You act neither for the city nor for the network.");
        }
        TransitionRequest asked = body.read(TransitionRequest.class);
        MembershipState to = state(asked.to(), membership);
        boolean byNetwork = byNetwork(membership, to, asked);
        Actor actor = policy.moving(membership, to, byNetwork)
                .orElseThrow(() -> Problems.forbidden("To " + to + " it is moved by "
                        + (to == MembershipState.SUBMITTED ? "the city." : to == MembershipState.WITHDRAWN
                                ? "the focal point of the city, or by the network." : "the network.")));
        return idempotency.once(actor, () -> {
            IfMatch.require(ifMatch, membership.version());
            TransitionRequest wish = asked.on(day(asked.effectiveOn()));
            MembershipState from = membership.state();
            if (from.next().contains(to) && (to == MembershipState.SUBMITTED || to == MembershipState.ADMITTED)) {
                rules.requireParent(membership.city(), membership.network());
            }
            Instant now = clock.instant();
            membership.become(to, wish, byNetwork, now);
            em.flush();
            transitions.keep(membership.id(), from, wish, now, actor);
            activities.transitioned(actor, membership.subject(), from, to);
            return MembershipView.saved(membership);
        });
    }

    @Transactional
    public Saved<MembershipView> addStep(UUID id, Body<StepCreate> body) {
        Membership membership = rules.visible(id);
        Actor actor = policy.forCity(membership.city(), false)
                .or(() -> policy.forNetwork(membership.network()))
                .orElseThrow(() -> Problems.forbidden("You act neither for the city nor for the network."));
        StepCreate wish = body.read(StepCreate.class);
        When when = rules.when(membership, wish, "/when");
        return idempotency.once(actor, () -> {
            memberships.hold(membership);
            if (membership.state().next().isEmpty()) {
                throw Problems.conflict("ended", "It has ended; no steps are added to it.");
            }
            rules.requireMaySay(membership, wish);
            membership.add(wish, when, clock.instant());
            em.flush();
            activities.happened(actor, "STEP_ADDED", membership.subject());
            return new Saved<>(MembershipView.of(membership), membership.version(), "memberships/" + membership.id());
        });
    }

    private LocalDate day(LocalDate given) {
        if (given != null && given.isAfter(rules.today())) {
            throw Problems.invalid("/effectiveOn", "in-the-future", "Lies in the future.");
        }
        return given == null ? rules.today() : given;
    }

    /** A withdrawal is the network's where it says so, or where the caller does not act for the city. */
    private boolean byNetwork(Membership membership, MembershipState to, TransitionRequest wish) {
        if (to != MembershipState.WITHDRAWN) {
            return to != MembershipState.SUBMITTED;
        }
        return WithdrawalReason.ENDED_BY_NETWORK.name().equals(wish.reason())
                || policy.forCity(membership.city(), false).isEmpty();
    }

    private static MembershipState state(String name, Membership membership) {
        for (MembershipState state : MembershipState.values()) {
            if (state.name().equals(name)) {
                return state;
            }
        }
        throw Problems.transition(membership.state(), name, membership.state().next());
    }
}
