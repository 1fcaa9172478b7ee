package org.paideia.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.activity.TransitionView;
import org.paideia.activity.Transitions;
import org.paideia.membership.right.NetworkRights;
import org.paideia.network.NetworkService;
import org.paideia.shared.command.Action;
import org.paideia.shared.paging.Items;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.persistence.Saved;

/** Which cities are in which networks, as far as the caller may know, and what the caller may do about it. */
@ApplicationScoped
public class MembershipService {

    private final Memberships memberships;
    private final MembershipPolicy policy;
    private final MembershipRules rules;
    private final NetworkRights rights;
    private final NetworkService networks;
    private final Transitions transitions;

    MembershipService(
            Memberships memberships,
            MembershipPolicy policy,
            MembershipRules rules,
            NetworkRights rights,
            NetworkService networks,
            Transitions transitions) {
        this.memberships = memberships;
        this.policy = policy;
        this.rules = rules;
        this.rights = rights;
        this.networks = networks;
        this.transitions = transitions;
    }

    /** What is public; where a state is asked for, also what the caller may see in that state. */
    public Page<MembershipListItem> list(Caller caller, MembershipFilter filter, PageRequest request) {
        return memberships.page(caller, () -> rights.networksServed(caller), filter, request);
    }

    /** How many cities came and went, by year. */
    public MemberCounts counts(String network) {
        return MemberCounts.of(memberships.comingsAndGoings(networks.require(network)));
    }

    public Saved<MembershipView> get(Caller caller, UUID id) {
        return MembershipView.saved(rules.visible(caller, id));
    }

    public Items<TransitionView> history(Caller caller, UUID id) {
        return transitions.of(rules.visible(caller, id).id());
    }

    public Action.Offer actions(Caller caller, UUID id) {
        Membership membership = rules.visible(caller, id);
        String path = "/memberships/" + id;
        List<Action> actions = new ArrayList<>();
        if (!caller.mayWrite()) {
            return new Action.Offer(actions, rules.today(caller, membership));
        }
        boolean city = policy.forCity(caller, membership.city(), false).isPresent();
        if (city && membership.state() == MembershipState.DRAFT) {
            actions.add(Action.of("updateMembership", "PATCH", path));
            actions.add(Action.of("deleteMembership", "DELETE", path));
        }
        membership.state().next().stream().sorted().forEach(to -> {
            boolean may = policy.moving(caller, membership, to, false).isPresent()
                    || to != MembershipState.SUBMITTED && policy.moving(caller, membership, to, true).isPresent();
            if (may) {
                actions.add(Action.to(to, "transitionMembership", path));
            }
        });
        boolean either = city || policy.forNetwork(caller, membership.network()).isPresent();
        if (either && !membership.state().next().isEmpty()) {
            actions.add(Action.of("addMembershipStep", "POST", path + "/steps"));
        }
        return new Action.Offer(actions, rules.today(caller, membership));
    }
}
