package org.paideia.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.activity.Entry;
import org.paideia.activity.History;
import org.paideia.idempotency.Idempotency;
import org.paideia.membership.step.StepCreate;
import org.paideia.shared.command.Input;
import org.paideia.shared.persistence.ExpectedVersion;
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
    public Saved<MembershipView> transition(
            Caller caller, UUID id, ExpectedVersion expected, Input<TransitionRequest> input) {
        Membership membership = rules.visible(caller, id);
        if (policy.forCity(caller, membership.city(), false).isEmpty() && policy.forNetwork(caller, membership.network()).isEmpty()) {
            throw Problems.forbidden("You do not act for the city or the network.");
        }
        TransitionRequest asked = input.read(TransitionRequest.class);
        MembershipState to = TransitionRequest.state(asked.to(), membership.state(), membership.state().next());
        boolean byNetwork = byNetwork(caller, membership, to, asked);
        Actor actor = policy.moving(caller, membership, to, byNetwork)
                .orElseThrow(() -> Problems.forbidden("To " + to + " it is moved by "
                        + (to == MembershipState.SUBMITTED ? "the city." : to == MembershipState.WITHDRAWN
                                ? "the focal point of the city, or by the network." : "the network.")));
        return idempotency.once(actor, input, () -> {
            expected.require(membership.version());
            TransitionRequest wish = asked.on(day(caller, membership, asked.effectiveOn()));
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
    public Saved<MembershipView> addStep(Caller caller, UUID id, Input<StepCreate> input) {
        Membership membership = rules.visible(caller, id);
        Actor actor = policy.forCity(caller, membership.city(), false)
                .or(() -> policy.forNetwork(caller, membership.network()))
                .orElseThrow(() -> Problems.forbidden("You do not act for the city or the network."));
        StepCreate wish = input.read(StepCreate.class);
        When when = rules.when(caller, membership, wish, "/when");
        return idempotency.once(actor, input, () -> {
            memberships.hold(membership);
            if (membership.state().next().isEmpty()) {
                throw Problems.conflict("ended", "It has ended. You can no longer add steps.");
            }
            rules.requireMaySay(caller, membership, wish);
            When before = membership.since();
            membership.add(wish, when, clock.instant());
            history.keep(Entry.of(MembershipEvents.STEP_ADDED, actor, membership));
            if (membership.isPublic() && !membership.since().equals(before)) {
                history.keep(Entry.of(MembershipEvents.ADMITTED, actor, membership).on(membership.since()).correcting());
            }
            return new Saved<>(MembershipView.of(membership), membership.version(), "memberships/" + membership.id());
        });
    }

    private LocalDate day(Caller caller, Membership membership, LocalDate given) {
        LocalDate today = rules.today(caller, membership);
        if (given != null && given.isAfter(today)) {
            throw Problems.invalid("/effectiveOn", "in-the-future", "Is in the future.");
        }
        return given == null ? membership.notBeforeAdmission(today) : given;
    }

    /** A withdrawal is the network's where it says so, or where the caller does not act for the city. */
    private boolean byNetwork(Caller caller, Membership membership, MembershipState to, TransitionRequest wish) {
        if (to != MembershipState.WITHDRAWN) {
            return to != MembershipState.SUBMITTED;
        }
        return WithdrawalReason.ENDED_BY_NETWORK.name().equals(wish.reason())
                || policy.forCity(caller, membership.city(), false).isEmpty();
    }
}
