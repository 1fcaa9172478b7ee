package org.paideia.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.paideia.access.Caller;
import org.paideia.activity.Entry;
import org.paideia.activity.EventType;
import org.paideia.activity.History;
import org.paideia.city.Today;
import org.paideia.conference.Conference;
import org.paideia.conference.ConferenceService;
import org.paideia.declaration.text.TextService;
import org.paideia.declaration.text.TextVersion;
import org.paideia.idempotency.Idempotency;
import org.paideia.network.Network;
import org.paideia.network.NetworkService;
import org.paideia.network.OwnSlugs;
import org.paideia.shared.command.Input;
import org.paideia.shared.persistence.ExpectedVersion;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.persistence.TransitionRequest;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;
import org.paideia.shared.text.Names;
import org.paideia.shared.time.When;

/** Issues declarationService: enters, changes, opens and closes them. Their words are written by {@link TextService}. */
@ApplicationScoped
public class IssuingService {

    private final DeclarationService declarationService;
    private final Declarations declarations;
    private final DeclarationPolicy policy;
    private final NetworkService networks;
    private final OwnSlugs slugs;
    private final ConferenceService conferences;
    private final History history;
    private final Idempotency idempotency;
    private final Clock clock;
    private final Today today;

    IssuingService(
            DeclarationService declarationService,
            Declarations declarations,
            DeclarationPolicy policy,
            NetworkService networks,
            OwnSlugs slugs,
            ConferenceService conferences,
            History history,
            Idempotency idempotency,
            Clock clock,
            Today today) {
        this.declarationService = declarationService;
        this.declarations = declarations;
        this.policy = policy;
        this.networks = networks;
        this.slugs = slugs;
        this.conferences = conferences;
        this.history = history;
        this.idempotency = idempotency;
        this.clock = clock;
        this.today = today;
    }

    @Transactional
    public Saved<DeclarationView> create(Caller caller, Input<DeclarationCreate> input) {
        policy.requireMayCreate(caller);
        DeclarationCreate wish = input.read(DeclarationCreate.class);
        Network issuer = networks.named(wish.issuer(), "/issuer");
        Actor actor = policy.requireRunning(caller, issuer);
        return idempotency.once(actor, input, () -> {
            Declaration declaration = new Declaration(wish, issuer, conference(wish), clock.instant());
            Optional<TextVersion> text = text(declaration, wish);
            declaration.name(slug(declaration, wish));
            declarations.persist(declaration);
            text.ifPresent(declarations::add);
            history.keep(entered(declaration, actor).moving(null, TransitionRequest.to(declaration.state())));
            DeclarationView view = declarationService.view(declaration);
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
    public Saved<DeclarationView> update(Caller caller, String slug, ExpectedVersion expected, Input.Change<DeclarationCreate> input) {
        Declaration declaration = declarationService.visible(caller, slug);
        Actor actor = policy.requireRunning(caller, declaration);
        declarations.hold(declaration);
        DeclarationView before = declarationService.view(declaration);
        DeclarationCreate wish = input.patch(declaration.content(), DeclarationCreate.class);
        DeclarationPolicy.DECLARATION.require(declaration.content(), wish);
        expected.require(declaration.version());
        declaration.change(wish, conference(wish), declarations.isSigned(declaration), clock.instant());
        history.keep(Entry.of(DeclarationEvents.UPDATED, actor, declaration)
                .changing(before, declarationService.view(declaration)));
        return declarationService.saved(declaration);
    }

    @Transactional
    public void delete(Caller caller, String slug, ExpectedVersion expected) {
        Declaration declaration = declarationService.visible(caller, slug);
        Actor actor = policy.requireRunning(caller, declaration);
        declarations.hold(declaration);
        expected.require(declaration.version());
        declaration.requireDraft();
        declarations.versions(declaration).forEach(declarations::remove);
        declarations.delete(declaration);
        history.keep(Entry.of(DeclarationEvents.DELETED, actor, declaration).gone());
    }

    @Transactional
    public Saved<DeclarationView> transition(Caller caller, String slug, ExpectedVersion expected, Input<TransitionRequest> input) {
        Declaration declaration = declarationService.visible(caller, slug);
        Actor actor = policy.requireRunning(caller, declaration);
        TransitionRequest asked = input.read(TransitionRequest.class);
        return idempotency.once(actor, input, () -> {
            declarations.hold(declaration);
            expected.require(declaration.version());
            DeclarationState from = declaration.state();
            DeclarationState to = TransitionRequest.state(asked.to(), from, from.next());
            TransitionRequest wish = asked.on(day(declaration, asked.effectiveOn()));
            declaration.become(to, clock.instant());
            if (to == DeclarationState.OPEN) {
                declarations.current(declaration).publish(clock.instant());
            }
            EventType event = to == DeclarationState.OPEN ? DeclarationEvents.OPENED : DeclarationEvents.CLOSED;
            history.keep(Entry.of(event, actor, declaration).moving(from, wish));
            return declarationService.saved(declaration);
        });
    }

    private Conference conference(DeclarationCreate wish) {
        return wish.conference() == null ? null : conferences.named(wish.conference(), "/conference");
    }

    /** One that is entered as it stands was issued in its year; a draft is being written. */
    private static Entry entered(Declaration declaration, Actor actor) {
        return declaration.isPublic()
                ? Entry.of(DeclarationEvents.ISSUED, actor, declaration).on(When.inYear(declaration.year()))
                : Entry.of(DeclarationEvents.DRAFTED, actor, declaration);
    }

    private String slug(Declaration declaration, DeclarationCreate wish) {
        String proposed = wish.slug() != null
                ? wish.slug()
                : Names.slug(wish.titles().texts().getOrDefault("en", wish.titles().texts().get(wish.sourceLanguage())));
        if (proposed.length() < 2) {
            throw Problems.rule("/slug", "required", "The title has no Latin letters to make a slug of: propose one.");
        }
        String slug = slugs.of(proposed, declaration.issuer(), !declaration.isPublic());
        if (declarations.bySlug(slug).isPresent()) {
            throw Problems.conflict("slug-taken", "There is a declaration with the slug '" + slug + "' already.");
        }
        return slug;
    }

    private LocalDate day(Declaration declaration, LocalDate given) {
        LocalDate day = today.in(declaration.issuer().zone());
        if (given != null && given.isAfter(day)) {
            throw Problems.invalid("/effectiveOn", "in-the-future", "Is in the future.");
        }
        return given == null ? day : given;
    }
}
