package org.paideia.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.paideia.activity.Activities;
import org.paideia.activity.Subject;
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

/** Enters declarations, opens and closes them, and keeps what is said of them. */
@ApplicationScoped
public class DeclarationService {

    private static final String FROM = "Declaration d join d.issuer n"
            + " left join TextVersion v on v.declaration = d and v.number = d.currentVersion";

    private final Declarations declarations;
    private final DeclarationPolicy policy;
    private final NetworkService networks;
    private final Transitions transitions;
    private final Activities activities;
    private final Idempotency idempotency;
    private final EntityManager em;
    private final Cursors cursors;
    private final Clock clock;

    DeclarationService(
            Declarations declarations,
            DeclarationPolicy policy,
            NetworkService networks,
            Transitions transitions,
            Activities activities,
            Idempotency idempotency,
            EntityManager em,
            Cursors cursors,
            Clock clock) {
        this.declarations = declarations;
        this.policy = policy;
        this.networks = networks;
        this.transitions = transitions;
        this.activities = activities;
        this.idempotency = idempotency;
        this.em = em;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** What is public; drafts where they are asked for, to those who run the network. */
    public Page<DeclarationListItem> list(DeclarationFilter filter, PageRequest request) {
        String wanted = filter.q() == null ? null : "%" + Names.folded(filter.q()).replaceAll("[%_!]", "!$0") + "%";
        var listing = new Listing(em, cursors, DeclarationListItem.COLUMNS, FROM, "d.id")
                .where("d.searchText like :q escape '!'", "q", wanted)
                .where("d.issuerSlug = :network", "network", filter.network())
                .where("d.kind = :kind", "kind", filter.kind())
                .where("d.year = :year", "year", filter.year())
                .where("d.state = :state", "state", filter.state())
                .sortable("year", "d.year", Integer.class)
                .sortable("title", "d.sortTitle", String.class)
                .sortable("kind", "d.kind", String.class);
        if (filter.state() == null) {
            listing.where("d.state <> DRAFT");
        } else if (filter.state() == DeclarationState.DRAFT && !policy.seesAllDrafts()) {
            listing.where("d.issuerSlug in :run").with("run", policy.networksRun());
        }
        return listing.page(request, DeclarationListItem::of);
    }

    public Saved<DeclarationView> get(String slug) {
        return saved(visible(slug));
    }

    @Transactional
    public Saved<DeclarationView> create(Body<NewDeclaration> body) {
        policy.requireMayCreate();
        NewDeclaration wish = body.read(NewDeclaration.class);
        Network issuer = networks.named(wish.issuer(), "/issuer");
        Actor actor = policy.requireRunning(issuer);
        return idempotency.once(actor, () -> {
            Declaration declaration = new Declaration(slug(wish), wish, issuer, clock.instant());
            declarations.persist(declaration);
            if (declaration.currentVersion() != null || declaration.state() == DeclarationState.OPEN) {
                TextVersion text = TextVersion.first(declaration, wish.blocks());
                if (declaration.isPublic()) {
                    text.publish(clock.instant());
                }
                em.persist(text);
            }
            em.flush();
            transitions.keep(declaration.id(), null, NewTransition.to(declaration.state()), clock.instant(), actor);
            activities.created(actor, subject(declaration));
            DeclarationView view = view(declaration);
            return new Saved<>(view, declaration.version(), "declarations/" + declaration.slug());
        });
    }

    @Transactional
    public Saved<DeclarationView> update(String slug, IfMatch ifMatch, Body<NewDeclaration> body) {
        Declaration declaration = visible(slug);
        Actor actor = policy.requireRunning(declaration);
        declarations.hold(declaration);
        DeclarationView before = view(declaration);
        NewDeclaration wish = body.patch(declaration.content(), NewDeclaration.class);
        IfMatch.require(ifMatch, declaration.version());
        declaration.change(wish, declarations.isSigned(declaration), clock.instant());
        em.flush();
        Saved<DeclarationView> after = saved(declaration);
        activities.updated(actor, subject(declaration), before, after.view());
        return after;
    }

    @Transactional
    public void delete(String slug, IfMatch ifMatch) {
        Declaration declaration = visible(slug);
        Actor actor = policy.requireRunning(declaration);
        declarations.hold(declaration);
        IfMatch.require(ifMatch, declaration.version());
        declaration.requireDraft();
        activities.happened(actor, "DELETED", subject(declaration));
        declarations.versions(declaration).forEach(em::remove);
        declarations.delete(declaration);
        em.flush();
    }

    @Transactional
    public Saved<DeclarationView> transition(String slug, IfMatch ifMatch, Body<NewTransition> body) {
        Declaration declaration = visible(slug);
        Actor actor = policy.requireRunning(declaration);
        NewTransition asked = body.read(NewTransition.class);
        return idempotency.once(actor, () -> {
            declarations.hold(declaration);
            IfMatch.require(ifMatch, declaration.version());
            DeclarationState from = declaration.state();
            DeclarationState to = state(asked.to(), from);
            NewTransition wish = asked.on(day(asked.effectiveOn()));
            declaration.become(to, clock.instant());
            if (to == DeclarationState.OPEN) {
                declarations.current(declaration).publish(clock.instant());
            }
            em.flush();
            transitions.keep(declaration.id(), from, wish, clock.instant(), actor);
            activities.transitioned(actor, subject(declaration), from, to);
            return saved(declaration);
        });
    }

    public Items<TransitionView> history(String slug) {
        return transitions.of(visible(slug).id());
    }

    public Items<Action> actions(String slug) {
        Declaration declaration = visible(slug);
        List<Action> actions = new ArrayList<>();
        if (policy.changing(declaration).isEmpty()) {
            return new Items<>(actions);
        }
        String path = "/declarations/" + slug;
        actions.add(Action.of("updateDeclaration", "PATCH", path));
        if (declaration.state() == DeclarationState.DRAFT) {
            actions.add(Action.of("deleteDeclaration", "DELETE", path));
        }
        declaration.state().next().forEach(to -> actions.add(Action.to(to, "transitionDeclaration", path)));
        List<TextVersion> versions = declarations.versions(declaration);
        boolean isWriting = versions.stream().anyMatch(version -> !version.isPublished());
        if (isWriting || versions.stream().anyMatch(version -> version.isCurrent() && !version.isFrozen())) {
            actions.add(Action.of("addDeclarationBlock", "POST", path + "/blocks"));
        }
        if (!isWriting) {
            actions.add(Action.of("createDeclarationVersion", "POST", path + "/versions"));
        }
        return new Items<>(actions);
    }

    /** The declaration with that slug, if the caller may know of it. */
    public Declaration visible(String slug) {
        return declarations.bySlug(slug)
                .filter(policy::maySee)
                .orElseThrow(() -> Problems.notFound("declaration", slug));
    }

    /** The version that is shown, or null where there is no text. */
    public TextVersion current(Declaration declaration) {
        return declarations.current(declaration);
    }

    /**
     * The version that is signed now. Until the transaction ends nobody can change the declaration, though others may sign.
     * A later feature calls it within its own transaction.
     */
    public TextVersion toSign(Declaration declaration) {
        declarations.holdToSign(declaration);
        if (declaration.state() != DeclarationState.OPEN) {
            throw Problems.conflict(declaration.currentVersion() == null
                    ? declaration.slug() + " is closed and its text is not here: it cannot be signed."
                    : declaration.slug() + " is " + declaration.state() + " and cannot be signed.");
        }
        TextVersion version = declarations.current(declaration);
        em.refresh(version);
        return version;
    }

    /** From the first signature on, the words of a version stay as they are. */
    public void freeze(TextVersion version, Instant now) {
        declarations.freeze(version, now);
    }

    static Subject subject(Declaration declaration) {
        return new Subject("DECLARATION", declaration.slug(), null, declaration.issuer().slug(), declaration.isPublic());
    }

    private Saved<DeclarationView> saved(Declaration declaration) {
        return Saved.of(view(declaration), declaration.version());
    }

    private DeclarationView view(Declaration declaration) {
        return DeclarationView.of(declaration, declarations.current(declaration), declarations.signatures(declaration));
    }

    private String slug(NewDeclaration wish) {
        String slug = wish.slug() != null
                ? wish.slug()
                : Names.slug(wish.titles().texts().getOrDefault("en", wish.titles().texts().get(wish.sourceLanguage())));
        if (slug.length() < 2) {
            throw Problems.rule("/slug", "required", "The title has no Latin letters to make a slug of: propose one.");
        }
        if (declarations.bySlug(slug).isPresent()) {
            throw Problems.conflict("There is a declaration with the slug '" + slug + "' already.");
        }
        return slug;
    }

    private LocalDate day(LocalDate given) {
        LocalDate today = LocalDate.now(clock);
        if (given != null && given.isAfter(today)) {
            throw Problems.invalid("/effectiveOn", "in-the-future", "Lies in the future.");
        }
        return given == null ? today : given;
    }

    private static DeclarationState state(String name, DeclarationState from) {
        for (DeclarationState state : DeclarationState.values()) {
            if (state.name().equals(name)) {
                return state;
            }
        }
        throw Problems.transition(from, name, from.next());
    }
}
