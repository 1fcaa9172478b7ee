package org.paideia.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.activity.Entry;
import org.paideia.activity.History;
import org.paideia.city.City;
import org.paideia.city.CityService;
import org.paideia.idempotency.Idempotency;
import org.paideia.membership.step.Step;
import org.paideia.membership.step.StepCreate;
import org.paideia.network.Network;
import org.paideia.network.NetworkService;
import org.paideia.shared.command.Input;
import org.paideia.shared.persistence.ExpectedVersion;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.persistence.TransitionRequest;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;

/** How cities apply to networks, and how networks enter those that they admitted before. */
@ApplicationScoped
public class ApplicationService {

    private final Memberships memberships;
    private final MembershipPolicy policy;
    private final MembershipRules rules;
    private final CityService cities;
    private final NetworkService networks;
    private final History history;
    private final Idempotency idempotency;
    private final Clock clock;

    ApplicationService(
            Memberships memberships,
            MembershipPolicy policy,
            MembershipRules rules,
            CityService cities,
            NetworkService networks,
            History history,
            Idempotency idempotency,
            Clock clock) {
        this.memberships = memberships;
        this.policy = policy;
        this.rules = rules;
        this.cities = cities;
        this.networks = networks;
        this.history = history;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @Transactional
    public Saved<MembershipView> create(Caller caller, Input<MembershipCreate> input) {
        policy.requireMayEnter(caller);
        MembershipCreate wish = input.read(MembershipCreate.class);
        City city = cities.named(wish.city(), "/city");
        Network network = networks.named(wish.network(), "/network");
        boolean ofThePast = wish.state() == MembershipState.ADMITTED;
        Actor actor = (ofThePast ? policy.forNetwork(caller, network) : policy.forCity(caller, city, false))
                .orElseThrow(() -> Problems.forbidden(ofThePast
                        ? "A membership of the past is entered by whoever runs the network."
                        : "You have no mandate for " + city.slug() + "."));
        return idempotency.once(actor, input, () -> {
            if (ofThePast) {
                memberships.draft(city, network).ifPresent(draft -> discard(draft, actor));
            }
            if (memberships.isOpen(city, network)) {
                throw Problems.conflict(
                        "membership-open",
                        city.slug() + " is a member of " + network.slug() + " or has applied already.");
            }
            Membership membership = ofThePast ? past(caller, city, network, wish) : application(caller, city, network, wish);
            memberships.persist(membership);
            Entry entry = Entry.of(MembershipEvents.moving(null, membership), actor, membership)
                    .moving(null, TransitionRequest.to(membership.state()));
            history.keep(ofThePast ? entry.on(membership.since()) : entry);
            return new Saved<>(
                    MembershipView.of(membership), membership.version(), "memberships/" + membership.id());
        });
    }

    @Transactional
    public Saved<MembershipView> update(
            Caller caller, UUID id, ExpectedVersion expected, Input.Change<MembershipCreate> input) {
        Membership membership = rules.visible(caller, id);
        Actor actor = applying(caller, membership);
        MembershipView before = MembershipView.of(membership);
        MembershipCreate content =
                new MembershipCreate(membership.city().slug(), membership.network().slug(), null, membership.motivation(), null);
        MembershipCreate wish = input.patch(content, MembershipCreate.class);
        MembershipPolicy.DRAFT.require(content, wish);
        expected.require(membership.version());
        membership.rewrite(wish.motivation(), clock.instant());
        history.keep(Entry.of(MembershipEvents.UPDATED, actor, membership)
                .changing(before, MembershipView.of(membership)));
        return MembershipView.saved(membership);
    }

    @Transactional
    public void delete(Caller caller, UUID id, ExpectedVersion expected) {
        Membership membership = rules.visible(caller, id);
        Actor actor = applying(caller, membership);
        expected.require(membership.version());
        membership.requireDraft();
        discard(membership, actor);
    }

    private void discard(Membership draft, Actor actor) {
        memberships.discard(draft);
        history.keep(Entry.of(MembershipEvents.DISCARDED, actor, draft).gone());
    }

    private Membership application(Caller caller, City city, Network network, MembershipCreate wish) {
        Membership membership = new Membership(city, network, wish.motivation(), clock.instant());
        wish.steps().forEach(step -> rules.requireMaySay(caller, membership, step));
        addSteps(caller, membership, wish.steps());
        if (wish.state() == MembershipState.SUBMITTED) {
            rules.requireParent(city, network);
            TransitionRequest submitting =
                    TransitionRequest.to(MembershipState.SUBMITTED).on(rules.today(caller, city, network));
            membership.become(MembershipState.SUBMITTED, submitting, false, clock.instant());
        }
        return membership;
    }

    private Membership past(Caller caller, City city, Network network, MembershipCreate wish) {
        if (wish.steps().stream().noneMatch(s -> s.kind().equals(Step.ADMISSION))) {
            throw Problems.rule("/steps", "required", "Give the step ADMISSION that shows it.");
        }
        Membership membership = Membership.ofThePast(city, network, wish.motivation(), clock.instant());
        addSteps(caller, membership, wish.steps());
        return membership;
    }

    private void addSteps(Caller caller, Membership membership, List<StepCreate> steps) {
        for (int i = 0; i < steps.size(); i++) {
            membership.add(steps.get(i), rules.when(caller, membership, steps.get(i), "/steps/" + i + "/when"), clock.instant());
        }
    }

    private Actor applying(Caller caller, Membership membership) {
        return policy.forCity(caller, membership.city(), false)
                .orElseThrow(() -> Problems.forbidden("Only those who act for the city can change its application."));
    }
}
