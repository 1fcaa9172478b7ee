package org.paideia.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.paideia.activity.Entry;
import org.paideia.activity.History;
import org.paideia.city.City;
import org.paideia.city.CityService;
import org.paideia.idempotency.Idempotency;
import org.paideia.network.Network;
import org.paideia.network.NetworkService;
import org.paideia.shared.contract.Body;
import org.paideia.shared.http.IfMatch;
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
    private final EntityManager em;
    private final Clock clock;

    ApplicationService(
            Memberships memberships,
            MembershipPolicy policy,
            MembershipRules rules,
            CityService cities,
            NetworkService networks,
            History history,
            Idempotency idempotency,
            EntityManager em,
            Clock clock) {
        this.memberships = memberships;
        this.policy = policy;
        this.rules = rules;
        this.cities = cities;
        this.networks = networks;
        this.history = history;
        this.idempotency = idempotency;
        this.em = em;
        this.clock = clock;
    }

    @Transactional
    public Saved<MembershipView> create(Body<MembershipCreate> body) {
        policy.requireMayEnter();
        MembershipCreate wish = body.read(MembershipCreate.class);
        City city = cities.named(wish.city(), "/city");
        Network network = networks.named(wish.network(), "/network");
        boolean ofThePast = wish.state() == MembershipState.ADMITTED;
        Actor actor = (ofThePast ? policy.forNetwork(network) : policy.forCity(city, false))
                .orElseThrow(() -> Problems.forbidden(ofThePast
                        ? "A membership of the past is entered by whoever runs the network."
                        : "You have no mandate for " + city.slug() + "."));
        return idempotency.once(actor, () -> {
            if (ofThePast) {
                memberships.draft(city, network).ifPresent(draft -> discard(draft, actor));
            }
            if (memberships.isOpen(city, network)) {
                throw Problems.conflict(
                        "membership-open",
                        city.slug() + " is a member of " + network.slug() + " or has applied already.");
            }
            Membership membership = ofThePast ? past(city, network, wish) : application(city, network, wish);
            memberships.persist(membership);
            Entry entry = Entry.of(MembershipEvents.moving(null, membership), actor, membership)
                    .moving(null, TransitionRequest.to(membership.state()));
            history.keep(ofThePast ? entry.on(membership.since()) : entry);
            return new Saved<>(
                    MembershipView.of(membership), membership.version(), "memberships/" + membership.id());
        });
    }

    @Transactional
    public Saved<MembershipView> update(UUID id, IfMatch ifMatch, Body<MembershipCreate> body) {
        Membership membership = rules.visible(id);
        Actor actor = applying(membership);
        MembershipView before = MembershipView.of(membership);
        MembershipCreate content =
                new MembershipCreate(membership.city().slug(), membership.network().slug(), null, membership.motivation(), null);
        MembershipCreate wish = body.patch(content, MembershipCreate.class);
        MembershipPolicy.DRAFT.require(content, wish);
        IfMatch.require(ifMatch, membership.version());
        membership.rewrite(wish.motivation(), clock.instant());
        history.keep(Entry.of(MembershipEvents.UPDATED, actor, membership)
                .changing(before, MembershipView.of(membership)));
        return MembershipView.saved(membership);
    }

    @Transactional
    public void delete(UUID id, IfMatch ifMatch) {
        Membership membership = rules.visible(id);
        Actor actor = applying(membership);
        IfMatch.require(ifMatch, membership.version());
        membership.requireDraft();
        discard(membership, actor);
    }

    private void discard(Membership draft, Actor actor) {
        em.createQuery("delete from Step s where s.membership = :m").setParameter("m", draft).executeUpdate();
        memberships.delete(draft);
        history.keep(Entry.of(MembershipEvents.DISCARDED, actor, draft).gone());
    }

    private Membership application(City city, Network network, MembershipCreate wish) {
        Membership membership = new Membership(city, network, wish.motivation(), clock.instant());
        wish.steps().forEach(step -> rules.requireMaySay(membership, step));
        addSteps(membership, wish.steps());
        if (wish.state() == MembershipState.SUBMITTED) {
            rules.requireParent(city, network);
            membership.become(MembershipState.SUBMITTED, TransitionRequest.to(MembershipState.SUBMITTED).on(rules.today(city, network)), false, clock.instant());
        }
        return membership;
    }

    private Membership past(City city, Network network, MembershipCreate wish) {
        if (wish.steps().stream().noneMatch(s -> s.kind().equals(Step.ADMISSION))) {
            throw Problems.rule("/steps", "required", "Give the step ADMISSION that shows it.");
        }
        Membership membership = Membership.ofThePast(city, network, wish.motivation(), clock.instant());
        addSteps(membership, wish.steps());
        return membership;
    }

    private void addSteps(Membership membership, List<StepCreate> steps) {
        for (int i = 0; i < steps.size(); i++) {
            membership.add(steps.get(i), rules.when(membership, steps.get(i), "/steps/" + i + "/when"), clock.instant());
        }
    }

    private Actor applying(Membership membership) {
        return policy.forCity(membership.city(), false)
                .orElseThrow(() -> Problems.forbidden("Only those who act for the city change its application."));
    }
}
