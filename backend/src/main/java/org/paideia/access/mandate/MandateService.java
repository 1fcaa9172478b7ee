package org.paideia.access.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.access.Grants;
import org.paideia.access.Mandate;
import org.paideia.access.Mandates;
import org.paideia.access.Person;
import org.paideia.access.Role;
import org.paideia.access.ScopeNames;
import org.paideia.activity.TransitionView;
import org.paideia.activity.Transitions;
import org.paideia.shared.command.Action;
import org.paideia.shared.paging.Items;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.problem.Problems;

/** Shows mandates: to their holders, and to those who look after the same city or network. */
@ApplicationScoped
public class MandateService {

    private final Mandates mandates;
    private final MandateList list;
    private final Grants grants;
    private final ScopeNames names;
    private final Transitions transitions;
    private final Clock clock;

    MandateService(
            Mandates mandates, MandateList list, Grants grants, ScopeNames names, Transitions transitions, Clock clock) {
        this.mandates = mandates;
        this.list = list;
        this.grants = grants;
        this.names = names;
        this.transitions = transitions;
        this.clock = clock;
    }

    /** Who the caller is, with the mandates in force. */
    public Me me(Caller caller) {
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
    public Page<MandateView> list(Caller caller, MandateFilter filter, PageRequest request) {
        return list.page(caller, filter, request);
    }

    public Saved<MandateView> get(Caller caller, UUID id) {
        return saved(visible(caller, id));
    }

    public Items<TransitionView> history(Caller caller, UUID id) {
        return transitions.of(visible(caller, id).id());
    }

    public Items<Action> actions(Caller caller, UUID id) {
        if (!caller.isSignedIn()) {
            throw Problems.notFound("mandate", id);
        }
        Mandate mandate = visible(caller, id);
        List<Action> actions = new ArrayList<>();
        if (caller.mayWrite() && mandate.stateAt(clock.instant()) == Mandate.State.IN_FORCE && mayEnd(caller, mandate)) {
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

    boolean mayEnd(Caller caller, Mandate mandate) {
        return mandate.person().id().equals(caller.person().id()) || grants.mayGrant(caller, mandate.role(), mandate.scope());
    }

    /** Whether the caller may know who that is: somebody whose mandate or request for one they may see. */
    boolean mayKnow(Caller caller, Person person) {
        return caller.isAdmin()
                || person.id().equals(caller.person().id())
                || mandates.hasActed(person, list.cities(caller), list.networks(caller))
                || mandates.hasAsked(person, caller.cities(Role.FOCAL_POINT), grants.citiesInNeed(caller));
    }

    Mandate visible(Caller caller, UUID id) {
        return mandates.findByIdOptional(id)
                .filter(m -> caller.isAdmin()
                        || m.person().id().equals(caller.person().id())
                        || caller.mandates().stream().anyMatch(mine -> mine.scope().equals(m.scope()))
                        || grants.reach(caller, m.scope()))
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
}
