package org.paideia.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.paideia.activity.Entry;
import org.paideia.activity.History;
import org.paideia.idempotency.Idempotency;
import org.paideia.shared.contract.Body;
import org.paideia.shared.http.IfMatch;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.persistence.TransitionRequest;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;
import org.paideia.shared.time.When;

/** How a membership goes on: the steps on the way in, the decision of the network, the end. */
@ApplicationScoped
public class AdmissionService {

    private final Memberships memberships;
    private final MembershipPolicy policy;
    private final MembershipRules rules;
    private final History history;
    private final Idempotency idempotency;
    private final Clock clock;

    AdmissionService(
            Memberships memberships,
            MembershipPolicy policy,
            MembershipRules rules,
            History history,
            Idempotency idempotency,
            Clock clock) {
        this.memberships = memberships;
        this.policy = policy;
        this.rules = rules;
        this.history = history;
        this.idempotency = idempotency;
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
            TransitionRequest wish = asked.on(day(membership, asked.effectiveOn()));
            MembershipState from = membership.state();
            if (from.next().contains(to) && (to == MembershipState.SUBMITTED || to == MembershipState.ADMITTED)) {
                rules.requireParent(membership.city(), membership.network());
            }
            Instant now = clock.instant();
            membership.become(to, wish, byNetwork, now);
            history.keep(Entry.of(MembershipEvents.moving(from, membership), actor, membership)
                    .moving(from, wish)
                    .at(now));
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
            When before = membership.since();
            membership.add(wish, when, clock.instant());
            history.keep(Entry.of(MembershipEvents.STEP_ADDED, actor, membership));
            if (membership.isPublic() && !membership.since().equals(before)) {
                history.keep(Entry.of(MembershipEvents.ADMITTED, actor, membership).on(membership.since()).correcting());
            }
            return new Saved<>(MembershipView.of(membership), membership.version(), "memberships/" + membership.id());
        });
    }

    private LocalDate day(Membership membership, LocalDate given) {
        LocalDate today = rules.today(membership);
        if (given != null && given.isAfter(today)) {
            throw Problems.invalid("/effectiveOn", "in-the-future", "Lies in the future.");
        }
        return given == null ? today : given;
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
