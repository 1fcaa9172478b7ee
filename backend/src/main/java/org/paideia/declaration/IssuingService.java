package org.paideia.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.paideia.activity.Entry;
import org.paideia.activity.EventType;
import org.paideia.activity.History;
import org.paideia.city.Today;
import org.paideia.idempotency.Idempotency;
import org.paideia.network.Network;
import org.paideia.network.NetworkService;
import org.paideia.shared.contract.Body;
import org.paideia.shared.http.IfMatch;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.persistence.TransitionRequest;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;
import org.paideia.shared.text.Names;
import org.paideia.shared.time.When;

/** Issues declarations: enters, changes, opens and closes them. Their words are written by {@link TextService}. */
@ApplicationScoped
public class IssuingService {

    private final DeclarationService declarations;
    private final Declarations records;
    private final DeclarationPolicy policy;
    private final NetworkService networks;
    private final History history;
    private final Idempotency idempotency;
    private final EntityManager em;
    private final Clock clock;
    private final Today today;

    IssuingService(
            DeclarationService declarations,
            Declarations records,
            DeclarationPolicy policy,
            NetworkService networks,
            History history,
            Idempotency idempotency,
            EntityManager em,
            Clock clock,
            Today today) {
        this.declarations = declarations;
        this.records = records;
        this.policy = policy;
        this.networks = networks;
        this.history = history;
        this.idempotency = idempotency;
        this.em = em;
        this.clock = clock;
        this.today = today;
    }

    @Transactional
    public Saved<DeclarationView> create(Body<DeclarationCreate> body) {
        policy.requireMayCreate();
        DeclarationCreate wish = body.read(DeclarationCreate.class);
        Network issuer = networks.named(wish.issuer(), "/issuer");
        Actor actor = policy.requireRunning(issuer);
        return idempotency.once(actor, () -> {
            Declaration declaration = new Declaration(wish, issuer, clock.instant());
            Optional<TextVersion> text = text(declaration, wish);
            declaration.goesBy(slug(wish));
            records.persist(declaration);
            text.ifPresent(em::persist);
            history.keep(entered(declaration, actor).moving(null, TransitionRequest.to(declaration.state())));
            DeclarationView view = declarations.view(declaration);
            return new Saved<>(view, declaration.version(), "declarations/" + declaration.slug());
        });
    }

    /** The text that comes with it; none where we have none. */
    private Optional<TextVersion> text(Declaration declaration, DeclarationCreate wish) {
        if (declaration.currentVersion() == null && declaration.state() != DeclarationState.OPEN) {
            return Optional.empty();
        }
        TextVersion text = TextVersion.first(declaration, wish.blocks());
        if (declaration.isPublic()) {
            text.publish(clock.instant());
        }
        return Optional.of(text);
    }

    @Transactional
    public Saved<DeclarationView> update(String slug, IfMatch ifMatch, Body<DeclarationCreate> body) {
        Declaration declaration = declarations.visible(slug);
        Actor actor = policy.requireRunning(declaration);
        records.hold(declaration);
        DeclarationView before = declarations.view(declaration);
        DeclarationCreate wish = body.patch(declaration.content(), DeclarationCreate.class);
        DeclarationPolicy.DECLARATION.require(declaration.content(), wish);
        IfMatch.require(ifMatch, declaration.version());
        declaration.change(wish, records.isSigned(declaration), clock.instant());
        history.keep(Entry.of(DeclarationEvents.UPDATED, actor, declaration)
                .changing(before, declarations.view(declaration)));
        return declarations.saved(declaration);
    }

    @Transactional
    public void delete(String slug, IfMatch ifMatch) {
        Declaration declaration = declarations.visible(slug);
        Actor actor = policy.requireRunning(declaration);
        records.hold(declaration);
        IfMatch.require(ifMatch, declaration.version());
        declaration.requireDraft();
        records.versions(declaration).forEach(em::remove);
        records.delete(declaration);
        history.keep(Entry.of(DeclarationEvents.DELETED, actor, declaration).gone());
    }

    @Transactional
    public Saved<DeclarationView> transition(String slug, IfMatch ifMatch, Body<TransitionRequest> body) {
        Declaration declaration = declarations.visible(slug);
        Actor actor = policy.requireRunning(declaration);
        TransitionRequest asked = body.read(TransitionRequest.class);
        return idempotency.once(actor, () -> {
            records.hold(declaration);
            IfMatch.require(ifMatch, declaration.version());
            DeclarationState from = declaration.state();
            DeclarationState to = state(asked.to(), from);
            TransitionRequest wish = asked.on(day(declaration, asked.effectiveOn()));
            declaration.become(to, clock.instant());
            if (to == DeclarationState.OPEN) {
                records.current(declaration).publish(clock.instant());
            }
            EventType event = to == DeclarationState.OPEN ? DeclarationEvents.OPENED : DeclarationEvents.CLOSED;
            history.keep(Entry.of(event, actor, declaration).moving(from, wish));
            return declarations.saved(declaration);
        });
    }

    /** One that is entered as it stands was issued in its year; a draft is being written. */
    private static Entry entered(Declaration declaration, Actor actor) {
        return declaration.isPublic()
                ? Entry.of(DeclarationEvents.ISSUED, actor, declaration).on(When.inYear(declaration.year()))
                : Entry.of(DeclarationEvents.DRAFTED, actor, declaration);
    }

    private String slug(DeclarationCreate wish) {
        String slug = wish.slug() != null
                ? wish.slug()
                : Names.slug(wish.titles().texts().getOrDefault("en", wish.titles().texts().get(wish.sourceLanguage())));
        if (slug.length() < 2) {
            throw Problems.rule("/slug", "required", "The title has no Latin letters to make a slug of: propose one.");
        }
        if (records.bySlug(slug).isPresent()) {
            throw Problems.conflict("slug-taken", "There is a declaration with the slug '" + slug + "' already.");
        }
        return slug;
    }

    private LocalDate day(Declaration declaration, LocalDate given) {
        LocalDate day = today.in(declaration.issuer().zone());
        if (given != null && given.isAfter(day)) {
            throw Problems.invalid("/effectiveOn", "in-the-future", "Lies in the future.");
        }
        return given == null ? day : given;
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
