package org.paideia.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.access.Role;
import org.paideia.activity.Activities;
import org.paideia.activity.Subject;
import org.paideia.city.City;
import org.paideia.city.CityService;
import org.paideia.network.Network;
import org.paideia.network.NetworkService;
import org.paideia.shared.contract.Body;
import org.paideia.shared.http.Action;
import org.paideia.shared.http.IfMatch;
import org.paideia.shared.http.Items;
import org.paideia.shared.idempotency.Idempotency;
import org.paideia.shared.paging.Cursors;
import org.paideia.shared.paging.Listing;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.persistence.NewTransition;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.persistence.TransitionView;
import org.paideia.shared.persistence.Transitions;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;
import org.paideia.shared.text.Names;
import org.paideia.shared.time.NewWhen;
import org.paideia.shared.time.Precision;
import org.paideia.shared.time.When;

/** How cities come into networks and leave them. */
@ApplicationScoped
public class MembershipService {

    private static final String FROM =
            "Membership m join m.city c left join c.parent p join m.network n";

    private final Memberships memberships;
    private final MembershipPolicy policy;
    private final NetworkRights rights;
    private final Caller caller;
    private final CityService cities;
    private final NetworkService networks;
    private final Transitions transitions;
    private final Activities activities;
    private final Idempotency idempotency;
    private final EntityManager em;
    private final Cursors cursors;
    private final Clock clock;

    MembershipService(
            Memberships memberships,
            MembershipPolicy policy,
            NetworkRights rights,
            Caller caller,
            CityService cities,
            NetworkService networks,
            Transitions transitions,
            Activities activities,
            Idempotency idempotency,
            EntityManager em,
            Cursors cursors,
            Clock clock) {
        this.memberships = memberships;
        this.policy = policy;
        this.rights = rights;
        this.caller = caller;
        this.cities = cities;
        this.networks = networks;
        this.transitions = transitions;
        this.activities = activities;
        this.idempotency = idempotency;
        this.em = em;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** What is public; where a state is asked for, also what the caller may see in that state. */
    public Page<MembershipListItem> list(MembershipFilter filter, PageRequest request) {
        String wanted = filter.q() == null ? null : "%" + Names.folded(filter.q()).replaceAll("[%_!]", "!$0") + "%";
        var listing = new Listing(em, cursors, MembershipListItem.COLUMNS, FROM, "m.id")
                .where("m.citySlug = :city", "city", filter.city())
                .where("m.networkSlug = :network", "network", filter.network())
                .where("m.state in :states", "states", filter.states())
                .where("c.country = :country", "country", filter.country())
                .where("exists (from CityName s where s.city = c and s.folded like :q escape '!')", "q", wanted)
                .sortable("city", "m.citySlug", String.class)
                .sortable("network", "m.networkSlug", String.class)
                .sortable("since", "m.sinceSort", LocalDate.class);
        if (filter.states() == null || !caller.isSignedIn()) {
            listing.where("m.admitted = true");
        } else if (!caller.isAdmin()) {
            listing.where("(m.admitted = true or m.citySlug in :mine or m.networkSlug in :served and m.state <> DRAFT)")
                    .with("mine", caller.cities(Role.FOCAL_POINT, Role.DEPUTY))
                    .with("served", rights.networksServed());
        }
        return listing.page(request, MembershipListItem::of);
    }

    /** How many cities came and went, by year. */
    public MemberCounts counts(String network) {
        return MemberCounts.of(memberships.comingsAndGoings(networks.require(network)));
    }

    public Saved<MembershipView> get(UUID id) {
        return saved(visible(id));
    }

    @Transactional
    public Saved<MembershipView> create(Body<NewMembership> body) {
        policy.requireMayEnter();
        NewMembership wish = body.read(NewMembership.class);
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
                throw Problems.conflict(city.slug() + " is a member of " + network.slug() + " or has applied already.");
            }
            Membership membership = ofThePast ? past(city, network, wish) : application(city, network, wish);
            memberships.persist(membership);
            em.flush();
            NewTransition to = NewTransition.to(membership.state());
            transitions.keep(membership.id(), null, to, clock.instant(), actor);
            activities.transitioned(actor, subject(membership), null, membership.state());
            return new Saved<>(
                    MembershipView.of(membership), membership.version(), "memberships/" + membership.id());
        });
    }

    @Transactional
    public Saved<MembershipView> update(UUID id, IfMatch ifMatch, Body<NewMembership> body) {
        Membership membership = visible(id);
        Actor actor = applying(membership);
        MembershipView before = MembershipView.of(membership);
        NewMembership content =
                new NewMembership(membership.city().slug(), membership.network().slug(), null, membership.motivation(), null);
        NewMembership wish = body.patch(content, NewMembership.class);
        IfMatch.require(ifMatch, membership.version());
        membership.rewrite(wish.motivation(), clock.instant());
        em.flush();
        activities.updated(actor, subject(membership), before, MembershipView.of(membership));
        return saved(membership);
    }

    @Transactional
    public void delete(UUID id, IfMatch ifMatch) {
        Membership membership = visible(id);
        Actor actor = applying(membership);
        IfMatch.require(ifMatch, membership.version());
        membership.requireDraft();
        discard(membership, actor);
    }

    private void discard(Membership draft, Actor actor) {
        activities.happened(actor, "DELETED", subject(draft));
        em.createQuery("delete from Step s where s.membership = :m").setParameter("m", draft).executeUpdate();
        memberships.delete(draft);
        em.flush();
    }

    @Transactional
    public Saved<MembershipView> transition(UUID id, IfMatch ifMatch, Body<NewTransition> body) {
        Membership membership = visible(id);
        if (policy.forCity(membership.city(), false).isEmpty() && policy.forNetwork(membership.network()).isEmpty()) {
            throw Problems.forbidden("You act neither for the city nor for the network.");
        }
        NewTransition asked = body.read(NewTransition.class);
        MembershipState to = state(asked.to(), membership);
        boolean byNetwork = byNetwork(membership, to, asked);
        Actor actor = policy.moving(membership, to, byNetwork)
                .orElseThrow(() -> Problems.forbidden("To " + to + " it is moved by "
                        + (to == MembershipState.SUBMITTED ? "the city." : to == MembershipState.WITHDRAWN
                                ? "the focal point of the city, or by the network." : "the network.")));
        return idempotency.once(actor, () -> {
            IfMatch.require(ifMatch, membership.version());
            NewTransition wish = asked.on(day(asked.effectiveOn()));
            MembershipState from = membership.state();
            if (from.next().contains(to) && (to == MembershipState.SUBMITTED || to == MembershipState.ADMITTED)) {
                requireParent(membership.city(), membership.network());
            }
            Instant now = clock.instant();
            membership.become(to, wish, byNetwork, now);
            em.flush();
            transitions.keep(membership.id(), from, wish, now, actor);
            activities.transitioned(actor, subject(membership), from, to);
            return saved(membership);
        });
    }

    public Items<TransitionView> history(UUID id) {
        return transitions.of(visible(id).id());
    }

    @Transactional
    public Saved<MembershipView> addStep(UUID id, Body<NewStep> body) {
        Membership membership = visible(id);
        Actor actor = policy.forCity(membership.city(), false)
                .or(() -> policy.forNetwork(membership.network()))
                .orElseThrow(() -> Problems.forbidden("You act neither for the city nor for the network."));
        NewStep wish = body.read(NewStep.class);
        When when = when(membership, wish, "/when");
        return idempotency.once(actor, () -> {
            memberships.hold(membership);
            if (membership.state().next().isEmpty()) {
                throw Problems.conflict("It has ended; no steps are added to it.");
            }
            requireMaySay(membership, wish);
            membership.add(wish, when, clock.instant());
            em.flush();
            activities.happened(actor, "STEP_ADDED", subject(membership));
            return new Saved<>(MembershipView.of(membership), membership.version(), "memberships/" + membership.id());
        });
    }

    public Items<Action> actions(UUID id) {
        Membership membership = visible(id);
        String path = "/memberships/" + id;
        List<Action> actions = new ArrayList<>();
        if (!caller.mayWrite()) {
            return new Items<>(actions);
        }
        boolean city = policy.forCity(membership.city(), false).isPresent();
        if (city && membership.state() == MembershipState.DRAFT) {
            actions.add(Action.of("updateMembership", "PATCH", path));
            actions.add(Action.of("deleteMembership", "DELETE", path));
        }
        membership.state().next().stream().sorted().forEach(to -> {
            boolean may = policy.moving(membership, to, false).isPresent()
                    || to != MembershipState.SUBMITTED && policy.moving(membership, to, true).isPresent();
            if (may) {
                actions.add(Action.to(to, "transitionMembership", path));
            }
        });
        boolean either = city || policy.forNetwork(membership.network()).isPresent();
        if (either && !membership.state().next().isEmpty()) {
            actions.add(Action.of("addMembershipStep", "POST", path + "/steps"));
        }
        return new Items<>(actions);
    }

    private Membership application(City city, Network network, NewMembership wish) {
        Membership membership = new Membership(city, network, wish.motivation(), clock.instant());
        wish.steps().forEach(step -> requireMaySay(membership, step));
        addSteps(membership, wish.steps());
        if (wish.state() == MembershipState.SUBMITTED) {
            requireParent(city, network);
            membership.become(MembershipState.SUBMITTED, NewTransition.to(MembershipState.SUBMITTED).on(today()), false, clock.instant());
        }
        return membership;
    }

    private Membership past(City city, Network network, NewMembership wish) {
        if (wish.steps().stream().noneMatch(s -> s.kind().equals(Step.ADMISSION))) {
            throw Problems.rule("/steps", "required", "Give the step ADMISSION that shows it.");
        }
        Membership membership = Membership.ofThePast(city, network, wish.motivation(), clock.instant());
        addSteps(membership, wish.steps());
        return membership;
    }

    private void addSteps(Membership membership, List<NewStep> steps) {
        for (int i = 0; i < steps.size(); i++) {
            membership.add(steps.get(i), when(membership, steps.get(i), "/steps/" + i + "/when"), clock.instant());
        }
    }

    private void requireMaySay(Membership membership, NewStep step) {
        if (membership.isAboutAdmission(step) && policy.forNetwork(membership.network()).isEmpty()) {
            throw Problems.forbidden("The network alone says when it admitted a city.");
        }
    }

    /** A person gives the day of a step, which is not in the future; an import gives what its source says. */
    private When when(Membership membership, NewStep step, String pointer) {
        When when = NewWhen.read(step.when(), pointer, membership.city().isSouthern());
        if (policy.isPerson() && when.precision() != Precision.DAY) {
            throw Problems.invalid(pointer, "day-needed", "Give the day of the step.");
        }
        if (when.isAfter(today())) {
            throw Problems.invalid(pointer, "in-the-future", "Lies in the future.");
        }
        return when;
    }

    private LocalDate day(LocalDate given) {
        if (given != null && given.isAfter(today())) {
            throw Problems.invalid("/effectiveOn", "in-the-future", "Lies in the future.");
        }
        return given == null ? today() : given;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void requireParent(City city, Network network) {
        if (network.isMembersMustBelongToParent()
                && network.parent() != null
                && !memberships.isAdmitted(city, network.parent())) {
            throw Problems.rule("/network", "parent-membership-needed",
                    "Members of " + network.slug() + " must be members of " + network.parent().slug() + " first.");
        }
    }

    /** A withdrawal is the network's where it says so, or where the caller does not act for the city. */
    private boolean byNetwork(Membership membership, MembershipState to, NewTransition wish) {
        if (to != MembershipState.WITHDRAWN) {
            return to != MembershipState.SUBMITTED;
        }
        return WithdrawalReason.ENDED_BY_NETWORK.name().equals(wish.reason())
                || policy.forCity(membership.city(), false).isEmpty();
    }

    private Membership visible(UUID id) {
        return memberships.whole(id)
                .filter(policy::maySee)
                .orElseThrow(() -> Problems.notFound("membership", id));
    }

    private Actor applying(Membership membership) {
        return policy.forCity(membership.city(), false)
                .orElseThrow(() -> Problems.forbidden("Only those who act for the city change its application."));
    }

    private static MembershipState state(String name, Membership membership) {
        for (MembershipState state : MembershipState.values()) {
            if (state.name().equals(name)) {
                return state;
            }
        }
        throw Problems.transition(membership.state(), name, membership.state().next());
    }

    /** A draft concerns the city alone; the network learns of it when it is submitted. */
    private static Subject subject(Membership membership) {
        String network = membership.state() == MembershipState.DRAFT ? null : membership.network().slug();
        return new Subject("MEMBERSHIP", membership.id().toString(), membership.city().slug(), network, membership.isPublic());
    }

    private static Saved<MembershipView> saved(Membership membership) {
        return Saved.of(MembershipView.of(membership), membership.version());
    }
}
