package org.paideia.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.access.Role;
import org.paideia.network.NetworkService;
import org.paideia.shared.command.Action;
import org.paideia.shared.paging.Items;
import org.paideia.shared.paging.Cursors;
import org.paideia.shared.paging.Listing;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.persistence.Saved;
import org.paideia.activity.TransitionView;
import org.paideia.activity.Transitions;
import org.paideia.shared.text.Names;

/** Which cities are in which networks, as far as the caller may know, and what the caller may do about it. */
@ApplicationScoped
public class MembershipService {

    private static final String FROM =
            "Membership m join m.city c left join c.parent p join m.network n";

    private final Memberships memberships;
    private final MembershipPolicy policy;
    private final MembershipRules rules;
    private final NetworkRights rights;
    private final Caller caller;
    private final NetworkService networks;
    private final Transitions transitions;
    private final EntityManager em;
    private final Cursors cursors;

    MembershipService(
            Memberships memberships,
            MembershipPolicy policy,
            MembershipRules rules,
            NetworkRights rights,
            Caller caller,
            NetworkService networks,
            Transitions transitions,
            EntityManager em,
            Cursors cursors) {
        this.memberships = memberships;
        this.policy = policy;
        this.rules = rules;
        this.rights = rights;
        this.caller = caller;
        this.networks = networks;
        this.transitions = transitions;
        this.em = em;
        this.cursors = cursors;
    }

    /** What is public; where a state is asked for, also what the caller may see in that state. */
    public Page<MembershipListItem> list(MembershipFilter filter, PageRequest request) {
        String wanted = Names.containing(filter.q());
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
        return MembershipView.saved(rules.visible(id));
    }

    public Items<TransitionView> history(UUID id) {
        return transitions.of(rules.visible(id).id());
    }

    public Action.Offer actions(UUID id) {
        Membership membership = rules.visible(id);
        String path = "/memberships/" + id;
        List<Action> actions = new ArrayList<>();
        if (!caller.mayWrite()) {
            return new Action.Offer(actions, rules.today(membership));
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
        return new Action.Offer(actions, rules.today(membership));
    }
}
