package org.paideia.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.paideia.activity.Entry;
import org.paideia.activity.EventType;
import org.paideia.activity.History;
import org.paideia.activity.TransitionView;
import org.paideia.activity.Transitions;
import org.paideia.idempotency.Idempotency;
import org.paideia.shared.command.Action;
import org.paideia.shared.contract.Body;
import org.paideia.shared.http.IfMatch;
import org.paideia.shared.paging.Cursors;
import org.paideia.shared.paging.Items;
import org.paideia.shared.paging.Listing;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.persistence.TransitionRequest;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;
import org.paideia.shared.text.LanguageMap;

/** How a newcomer asks to act for a city, and how that is decided. */
@ApplicationScoped
public class MandateRequestService {

    private static final String PATH = "/mandate-requests/";

    private final MandateRequests requests;
    private final Mandates mandates;
    private final GrantingService granting;
    private final Caller caller;
    private final Grants grants;
    private final ScopeNames names;
    private final Transitions transitions;
    private final History history;
    private final Idempotency idempotency;
    private final EntityManager em;
    private final Cursors cursors;
    private final Clock clock;

    MandateRequestService(
            MandateRequests requests,
            Mandates mandates,
            GrantingService granting,
            Caller caller,
            Grants grants,
            ScopeNames names,
            Transitions transitions,
            History history,
            Idempotency idempotency,
            EntityManager em,
            Cursors cursors,
            Clock clock) {
        this.requests = requests;
        this.mandates = mandates;
        this.granting = granting;
        this.caller = caller;
        this.grants = grants;
        this.names = names;
        this.transitions = transitions;
        this.history = history;
        this.idempotency = idempotency;
        this.em = em;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** The caller's own, and those that the caller may decide. */
    public Page<MandateRequestView> list(String city, String state, PageRequest request) {
        var listing = new Listing(
                        em,
                        cursors,
                        "r, s.names",
                        "MandateRequest r join fetch r.person left join ScopeName s on s.slug = r.city and s.ofCity = true",
                        "r.id")
                .where("r.city = :city", "city", city)
                .where("r.state = :state", "state", state == null ? null : MandateRequest.State.valueOf(state))
                .sortable("createdAt", "r.createdAt", Instant.class);
        if (!caller.isAdmin()) {
            listing.where("(r.person = :me or r.city in :led or r.role = FOCAL_POINT and r.city in :inNeed)")
                    .with("me", caller.person())
                    .with("led", caller.cities(Role.FOCAL_POINT))
                    .with("inNeed", grants.citiesInNeed());
        }
        return listing.page(request, row -> MandateRequestView.of((MandateRequest) row[0], (LanguageMap) row[1]));
    }

    public Saved<MandateRequestView> get(UUID id) {
        return saved(visible(id));
    }

    @Transactional
    public Saved<MandateRequestView> ask(Body<MandateRequestCreate> body) {
        if (caller.person().kind() == Person.Kind.SERVICE) {
            throw Problems.forbidden("The client of a partner asks for no mandate; whoever may grant it does so unasked.");
        }
        Actor actor = caller.asSelf();
        MandateRequestCreate wish = body.read(MandateRequestCreate.class);
        return idempotency.once(actor, () -> {
            Scope scope = Scope.of(wish.role(), wish.city(), null);
            names.require(scope);
            Instant now = clock.instant();
            if (requests.isOpen(caller.person(), wish.city())) {
                throw Problems.conflict(
                        "asked-already",
                        "You have asked for this city already; the request is waiting for a decision.");
            }
            if (mandates.isInForce(caller.person(), wish.role(), scope, now)) {
                throw Problems.conflict("mandate-held", "You have that mandate already.");
            }
            MandateRequest request = new MandateRequest(caller.person(), wish.role(), wish.city(), wish.note(), now);
            requests.persist(request);
            told(request, null, TransitionRequest.to(MandateRequest.State.PENDING), actor);
            return new Saved<>(view(request), request.version(), "mandate-requests/" + request.id());
        });
    }

    @Transactional
    public Saved<MandateRequestView> transition(UUID id, IfMatch ifMatch, Body<TransitionRequest> body) {
        MandateRequest request = visible(id);
        boolean own = isOwn(request);
        TransitionRequest wish = body.read(TransitionRequest.class);
        boolean withdraws = wish.to().equals(MandateRequest.State.WITHDRAWN.name());
        if (own != withdraws && (own || withdraws)) {
            throw Problems.forbidden("Whoever asked may withdraw it; others, who may grant the role, decide it.");
        }
        Actor actor = own ? caller.asSelf() : granting.granting(request.role(), request.scope());
        return idempotency.once(actor, () -> {
            IfMatch.require(ifMatch, request.version());
            MandateRequest.State from = request.state();
            request.decide(state(wish.to(), request), wish.note(), clock.instant());
            told(request, from, wish, actor);
            if (request.state() == MandateRequest.State.GRANTED) {
                granting.create(request.person(), request.role(), request.scope(), null, actor);
            }
            return saved(request);
        });
    }

    public Items<TransitionView> history(UUID id) {
        return transitions.of(visible(id).id());
    }

    public Items<Action> actions(UUID id) {
        MandateRequest request = visible(id);
        List<Action> actions = new ArrayList<>();
        if (!caller.mayWrite()) {
            return new Items<>(actions);
        }
        if (request.isOpen() && isOwn(request)) {
            actions.add(Action.to(MandateRequest.State.WITHDRAWN, "transitionMandateRequest", PATH + id));
        } else if (request.isOpen()) {
            actions.add(Action.to(MandateRequest.State.GRANTED, "transitionMandateRequest", PATH + id));
            actions.add(Action.to(MandateRequest.State.DECLINED, "transitionMandateRequest", PATH + id));
        }
        return new Items<>(actions);
    }

    private MandateRequest visible(UUID id) {
        if (!caller.isSignedIn()) {
            throw Problems.notFound("request", id);
        }
        return requests.findByIdOptional(id)
                .filter(r -> isOwn(r) || grants.mayGrant(r.role(), r.scope()))
                .orElseThrow(() -> Problems.notFound("request", id));
    }

    private boolean isOwn(MandateRequest request) {
        return request.person().id().equals(caller.person().id());
    }

    private static MandateRequest.State state(String name, MandateRequest request) {
        for (MandateRequest.State state : MandateRequest.State.values()) {
            if (state.name().equals(name)) {
                return state;
            }
        }
        throw Problems.transition(request.state(), name, request.state().next());
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
