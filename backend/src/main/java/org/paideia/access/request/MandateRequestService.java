package org.paideia.access.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.paideia.access.AccessEvents;
import org.paideia.access.Caller;
import org.paideia.access.Grants;
import org.paideia.access.Mandates;
import org.paideia.access.Person;
import org.paideia.access.Role;
import org.paideia.access.Scope;
import org.paideia.access.ScopeNames;
import org.paideia.access.mandate.GrantingService;
import org.paideia.activity.Entry;
import org.paideia.activity.EventType;
import org.paideia.activity.History;
import org.paideia.activity.TransitionView;
import org.paideia.activity.Transitions;
import org.paideia.idempotency.Idempotency;
import org.paideia.shared.command.Action;
import org.paideia.shared.command.Input;
import org.paideia.shared.paging.Items;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.persistence.ExpectedVersion;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.persistence.TransitionRequest;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;

/** How a newcomer asks to act for a city, and how that is decided. */
@ApplicationScoped
public class MandateRequestService {

    private static final String PATH = "/mandate-requests/";

    private final MandateRequests requests;
    private final Mandates mandates;
    private final GrantingService granting;
    private final Grants grants;
    private final ScopeNames names;
    private final Transitions transitions;
    private final History history;
    private final Idempotency idempotency;
    private final Clock clock;

    MandateRequestService(
            MandateRequests requests,
            Mandates mandates,
            GrantingService granting,
            Grants grants,
            ScopeNames names,
            Transitions transitions,
            History history,
            Idempotency idempotency,
            Clock clock) {
        this.requests = requests;
        this.mandates = mandates;
        this.granting = granting;
        this.grants = grants;
        this.names = names;
        this.transitions = transitions;
        this.history = history;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** The caller's own, and those that the caller may decide. */
    public Page<MandateRequestView> list(Caller caller, String city, String state, PageRequest request) {
        return requests.page(caller, city, state == null ? null : MandateRequest.State.valueOf(state), request);
    }

    public Saved<MandateRequestView> get(Caller caller, UUID id) {
        return saved(visible(caller, id));
    }

    @Transactional
    public Saved<MandateRequestView> ask(Caller caller, Input<MandateRequestCreate> input) {
        if (caller.person().kind() == Person.Kind.SERVICE) {
            throw Problems.forbidden("The client of a partner cannot ask for a mandate. Someone who can grant it does so.");
        }
        Actor actor = caller.asSelf();
        MandateRequestCreate wish = input.read(MandateRequestCreate.class);
        return idempotency.once(actor, input, () -> {
            Scope scope = Scope.of(wish.role(), wish.city(), null);
            names.require(scope);
            Instant now = clock.instant();
            if (requests.isOpen(caller.person(), wish.city())) {
                throw Problems.conflict(
                        "asked-already",
                        "You have already asked to act for this city. Your request is waiting for a decision.");
            }
            if (mandates.isInForce(caller.person(), wish.role(), scope, now)) {
                throw Problems.conflict("mandate-held", "You already have that mandate.");
            }
            MandateRequest request = new MandateRequest(caller.person(), wish.role(), wish.city(), wish.note(), now);
            requests.persist(request);
            told(request, null, TransitionRequest.to(MandateRequest.State.PENDING), actor);
            return new Saved<>(view(request), request.version(), "mandate-requests/" + request.id());
        });
    }

    @Transactional
    public Saved<MandateRequestView> transition(
            Caller caller, UUID id, ExpectedVersion expected, Input<TransitionRequest> input) {
        MandateRequest request = visible(caller, id);
        boolean own = isOwn(caller, request);
        TransitionRequest wish = input.read(TransitionRequest.class);
        boolean withdraws = wish.to().equals(MandateRequest.State.WITHDRAWN.name());
        if (own != withdraws && (own || withdraws)) {
            throw Problems.forbidden("Only the person who asked can withdraw it. Only those who can grant the role can decide on it.");
        }
        Actor actor = own ? caller.asSelf() : grants.granting(caller, request.role(), request.scope());
        return idempotency.once(actor, input, () -> {
            expected.require(request.version());
            MandateRequest.State from = request.state();
            request.decide(TransitionRequest.state(wish.to(), from, from.next()), wish.note(), clock.instant());
            told(request, from, wish, actor);
            if (request.state() == MandateRequest.State.GRANTED) {
                granting.create(request.person(), request.role(), request.scope(), null, actor);
            }
            return saved(request);
        });
    }

    public Items<TransitionView> history(Caller caller, UUID id) {
        return transitions.of(visible(caller, id).id());
    }

    public Items<Action> actions(Caller caller, UUID id) {
        MandateRequest request = visible(caller, id);
        List<Action> actions = new ArrayList<>();
        if (!caller.mayWrite()) {
            return new Items<>(actions);
        }
        if (request.isOpen() && isOwn(caller, request)) {
            actions.add(Action.to(MandateRequest.State.WITHDRAWN, "transitionMandateRequest", PATH + id));
        } else if (request.isOpen()) {
            actions.add(Action.to(MandateRequest.State.GRANTED, "transitionMandateRequest", PATH + id));
            actions.add(Action.to(MandateRequest.State.DECLINED, "transitionMandateRequest", PATH + id));
        }
        return new Items<>(actions);
    }

    private MandateRequest visible(Caller caller, UUID id) {
        if (!caller.isSignedIn()) {
            throw Problems.notFound("request", id);
        }
        return requests.findByIdOptional(id)
                .filter(r -> isOwn(caller, r) || grants.mayGrant(caller, r.role(), r.scope()))
                .orElseThrow(() -> Problems.notFound("request", id));
    }

    private boolean isOwn(Caller caller, MandateRequest request) {
        return request.person().id().equals(caller.person().id());
    }

    private void told(MandateRequest request, MandateRequest.State from, TransitionRequest wish, Actor actor) {
        EventType event = switch (request.state()) {
            case PENDING -> AccessEvents.REQUEST_MADE;
            case GRANTED -> AccessEvents.REQUEST_GRANTED;
            case DECLINED -> AccessEvents.REQUEST_DECLINED;
            case WITHDRAWN -> AccessEvents.REQUEST_WITHDRAWN;
        };
        history.keep(Entry.of(event, actor, request).moving(from, wish));
    }

    private Saved<MandateRequestView> saved(MandateRequest request) {
        return Saved.of(view(request), request.version());
    }

    private MandateRequestView view(MandateRequest request) {
        return MandateRequestView.of(request, names.of(request.scope()));
    }
}
