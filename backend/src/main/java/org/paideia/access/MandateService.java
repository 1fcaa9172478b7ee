package org.paideia.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.paideia.shared.command.Action;
import org.paideia.shared.paging.Items;
import org.paideia.shared.paging.Cursors;
import org.paideia.shared.paging.Listing;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.persistence.Saved;
import org.paideia.activity.TransitionView;
import org.paideia.activity.Transitions;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.text.LanguageMap;

/** Shows mandates: to their holders, and to those who look after the same city or network. */
@ApplicationScoped
public class MandateService {

    private final Mandates mandates;
    private final Caller caller;
    private final Grants grants;
    private final ScopeNames names;
    private final Transitions transitions;
    private final EntityManager em;
    private final Cursors cursors;
    private final Clock clock;

    MandateService(
            Mandates mandates,
            Caller caller,
            Grants grants,
            ScopeNames names,
            Transitions transitions,
            EntityManager em,
            Cursors cursors,
            Clock clock) {
        this.mandates = mandates;
        this.caller = caller;
        this.grants = grants;
        this.names = names;
        this.transitions = transitions;
        this.em = em;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** Who the caller is, with the mandates in force. */
    public Me me() {
        Person person = caller.person();
        return new Me(
                person.id(),
                person.kind(),
                person.name(),
                person.email(),
                person.language(),
                caller.isAdmin(),
                views(caller.mandates()));
    }

    /** Those of the caller, and those of the cities and networks that the caller looks after. */
    public Page<MandateView> list(MandateFilter filter, PageRequest request) {
        Instant now = clock.instant();
        var listing = new Listing(
                        em, cursors, "m, s.names", "Mandate m join fetch m.person" + ScopeName.JOIN.formatted("m"), "m.id")
                .where("m.city = :city", "city", filter.city())
                .where("m.network = :network", "network", filter.network())
                .where("m.person.id = :of", "of", filter.person())
                .sortable("from", "m.from", Instant.class);
        if (filter.state() != null) {
            String inForce = "(m.from <= :now and (m.until is null or m.until > :now))";
            listing.where(filter.state() == Mandate.State.IN_FORCE ? inForce : "not " + inForce, "now", now);
        }
        if (!caller.isAdmin()) {
            listing.where("(m.person = :me or m.city in :myCities or m.network in :myNetworks)")
                    .with("me", caller.person())
                    .with("myCities", union(grants.cities(), caller.cities(Role.values())))
                    .with("myNetworks", union(grants.networks(), caller.networks(Role.values())));
        }
        return listing.page(request, row -> MandateView.of((Mandate) row[0], (LanguageMap) row[1], now));
    }

    public Saved<MandateView> get(UUID id) {
        return saved(visible(id));
    }

    public Items<TransitionView> history(UUID id) {
        return transitions.of(visible(id).id());
    }

    public Items<Action> actions(UUID id) {
        if (!caller.isSignedIn()) {
            throw Problems.notFound("mandate", id);
        }
        Mandate mandate = visible(id);
        List<Action> actions = new ArrayList<>();
        if (caller.mayWrite() && mandate.stateAt(clock.instant()) == Mandate.State.IN_FORCE && mayEnd(mandate)) {
            actions.add(Action.to(Mandate.State.ENDED, "transitionMandate", "/mandates/" + id));
        }
        return new Items<>(actions);
    }

    MandateView view(Mandate mandate) {
        return views(List.of(mandate)).getFirst();
    }

    /** Whether somebody is focal point of that city now. */
    public boolean hasFocalPoint(String city) {
        return !mandates.focalPointsInForce(city, clock.instant()).isEmpty();
    }

    boolean mayEnd(Mandate mandate) {
        return mandate.person().id().equals(caller.person().id()) || grants.mayGrant(mandate.role(), mandate.scope());
    }

    Mandate visible(UUID id) {
        return mandates.findByIdOptional(id)
                .filter(m -> caller.isAdmin()
                        || m.person().id().equals(caller.person().id())
                        || caller.mandates().stream().anyMatch(mine -> mine.scope().equals(m.scope()))
                        || grants.reach(m.scope()))
                .orElseThrow(() -> Problems.notFound("mandate", id));
    }

    Saved<MandateView> saved(Mandate mandate) {
        return Saved.of(view(mandate), mandate.version());
    }

    private List<MandateView> views(List<Mandate> list) {
        Instant now = clock.instant();
        var called = names.of(list.stream().map(Mandate::scope).toList());
        return list.stream().map(m -> MandateView.of(m, called.get(m.scope()), now)).toList();
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        var all = new java.util.HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
