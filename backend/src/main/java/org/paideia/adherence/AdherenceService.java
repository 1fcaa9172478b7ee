package org.paideia.adherence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.paideia.activity.Activities;
import org.paideia.activity.Subject;
import org.paideia.city.City;
import org.paideia.city.CityService;
import org.paideia.declaration.Declaration;
import org.paideia.declaration.DeclarationService;
import org.paideia.declaration.DeclarationState;
import org.paideia.declaration.DeclarationText;
import org.paideia.declaration.TextVersion;
import org.paideia.file.FileService;
import org.paideia.file.Purpose;
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

/** Who signed what, and what cities prepare to sign. */
@ApplicationScoped
public class AdherenceService {

    private static final String FROM = "Adherence a join a.declaration d join a.city c left join c.parent p";

    private final Adherences adherences;
    private final AdherencePolicy policy;
    private final Signing signing;
    private final DeclarationService declarations;
    private final CityService cities;
    private final FileService files;
    private final Transitions transitions;
    private final Activities activities;
    private final Idempotency idempotency;
    private final EntityManager em;
    private final Cursors cursors;
    private final Clock clock;

    AdherenceService(
            Adherences adherences,
            AdherencePolicy policy,
            Signing signing,
            DeclarationService declarations,
            CityService cities,
            FileService files,
            Transitions transitions,
            Activities activities,
            Idempotency idempotency,
            EntityManager em,
            Cursors cursors,
            Clock clock) {
        this.adherences = adherences;
        this.policy = policy;
        this.signing = signing;
        this.declarations = declarations;
        this.cities = cities;
        this.files = files;
        this.transitions = transitions;
        this.activities = activities;
        this.idempotency = idempotency;
        this.em = em;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** What is public; drafts where they are asked for, to those who act for the city. */
    public Page<AdherenceListItem> list(AdherenceFilter filter, PageRequest request) {
        var listing = new Listing(em, cursors, AdherenceListItem.COLUMNS, FROM, "a.id")
                .where("a.citySlug = :city", "city", filter.city())
                .where("a.declarationSlug = :declaration", "declaration", filter.declaration())
                .where("a.issuerSlug = :network", "network", filter.network())
                .where("a.country = :country", "country", filter.country())
                .where("a.state = :state", "state", filter.state())
                .where("d.year = :year", "year", filter.year())
                .sortable("signedAt", "a.sortedAt", Instant.class)
                .sortable("city", "a.citySlug", String.class)
                .sortable("declaration", "a.declarationSlug", String.class);
        if (filter.state() == null) {
            listing.where("a.state <> DRAFT");
        } else if (filter.state() == AdherenceState.DRAFT && !policy.seesAllDrafts()) {
            listing.where("a.citySlug in :mine").with("mine", policy.citiesServed());
        }
        return listing.page(request, AdherenceListItem::of);
    }

    public Saved<AdherenceView> get(UUID id) {
        return saved(visible(id));
    }

    @Transactional
    public Saved<AdherenceView> create(String slug, Body<NewAdherence> body) {
        Declaration declaration = declarations.visible(slug);
        policy.requireMaySign();
        NewAdherence wish = body.read(NewAdherence.class);
        City city = cities.named(wish.city(), "/city");
        Actor actor = policy.requireForCity(city);
        return idempotency.once(actor, () -> {
            TextVersion version = declarations.toSign(declaration);
            if (adherences.isOpen(declaration, city)) {
                throw Problems.conflict(city.slug() + " has signed " + slug + " or is about to.");
            }
            NewAdherence content = wish.language() != null ? wish : wish.in(declaration.sourceLanguage());
            requireLanguage(content, version);
            requireFile(content, null);
            Adherence adherence = new Adherence(declaration, city, content, signing.today(city), clock.instant());
            adherences.persist(adherence);
            em.flush();
            transitions.keep(adherence.id(), null, NewTransition.to(AdherenceState.DRAFT), clock.instant(), actor);
            activities.created(actor, subject(adherence));
            return new Saved<>(AdherenceView.of(adherence), adherence.version(), "adherences/" + adherence.id());
        });
    }

    @Transactional
    public Saved<AdherenceView> update(UUID id, IfMatch ifMatch, Body<NewAdherence> body) {
        Adherence adherence = visible(id);
        Actor actor = policy.requireForCity(adherence.city());
        AdherenceView before = AdherenceView.of(adherence);
        NewAdherence wish = body.patch(adherence.content(), NewAdherence.class);
        IfMatch.require(ifMatch, adherence.version());
        adherence.requireDraft();
        if (!wish.language().equals(adherence.language())) {
            requireLanguage(wish, declarations.toSign(adherence.declaration()));
        }
        requireFile(wish, adherence.content().resolutionFile());
        adherence.rewrite(wish, signing.today(adherence.city()), clock.instant());
        em.flush();
        activities.updated(actor, subject(adherence), before, AdherenceView.of(adherence));
        return saved(adherence);
    }

    @Transactional
    public void delete(UUID id, IfMatch ifMatch) {
        Adherence adherence = visible(id);
        Actor actor = policy.requireForCity(adherence.city());
        IfMatch.require(ifMatch, adherence.version());
        adherence.requireDraft();
        activities.happened(actor, "DELETED", subject(adherence));
        adherences.delete(adherence);
        em.flush();
    }

    /** The text that was signed, as it was kept; of a draft the one that would be signed today. */
    public DeclarationText text(UUID id) {
        return text(visible(id));
    }

    DeclarationText text(Adherence adherence) {
        if (adherence.isPublic()) {
            SignedWords words = adherence.words().orElseThrow();
            return new DeclarationText(
                    adherence.declaration().slug(), adherence.textVersion(), adherence.language(), words.title(),
                    words.blocks(), adherence.text(), adherence.textSha256(), List.of());
        }
        TextVersion version = declarations.current(adherence.declaration());
        if (!version.isIn(adherence.language())) {
            throw Problems.notFound("text of " + adherence.declaration().slug() + " in", adherence.language());
        }
        return signing.text(adherence, version);
    }

    public Items<TransitionView> history(UUID id) {
        return transitions.of(visible(id).id());
    }

    public Items<Action> actions(UUID id) {
        Adherence adherence = visible(id);
        String path = "/adherences/" + id;
        List<Action> actions = new ArrayList<>();
        boolean isDraft = adherence.state() == AdherenceState.DRAFT;
        if (isDraft && policy.acting(adherence.city(), false).isPresent()) {
            actions.add(Action.of("updateAdherence", "PATCH", path));
            actions.add(Action.of("deleteAdherence", "DELETE", path));
        }
        boolean isPossible = !isDraft || adherence.declaration().state() == DeclarationState.OPEN;
        adherence.state().next().stream()
                .filter(to -> isPossible && policy.acting(adherence.city(), to == AdherenceState.WITHDRAWN).isPresent())
                .forEach(to -> actions.add(Action.to(to, "transitionAdherence", path)));
        return new Items<>(actions);
    }

    /** The adherence with that id, if the caller may know of it. */
    Adherence visible(UUID id) {
        return adherences.whole(id)
                .filter(policy::maySee)
                .orElseThrow(() -> Problems.notFound("adherence", id));
    }

    /** Refuses a language in which a version cannot be signed. */
    static void requireLanguage(NewAdherence wish, TextVersion version) {
        if (!version.languages().contains(wish.language())) {
            throw Problems.rule("/language", "language-missing",
                    "It can be signed in " + String.join(", ", version.languages()) + ".");
        }
    }

    /** Refuses a resolution that is no file of the city; the one that is named already was held against that. */
    private void requireFile(NewAdherence wish, UUID before) {
        if (wish.resolutionFile() != null && !wish.resolutionFile().equals(before)) {
            files.require(wish.resolutionFile(), Purpose.RESOLUTION, wish.city(), "/resolutionFile");
        }
    }

    /** A draft concerns the city alone; the network learns of it when it is signed. */
    static Subject subject(Adherence adherence) {
        String network = adherence.isPublic() ? adherence.declaration().issuer().slug() : null;
        return new Subject(
                "ADHERENCE", adherence.id().toString(), adherence.city().slug(), network, adherence.isPublic());
    }

    static Saved<AdherenceView> saved(Adherence adherence) {
        return Saved.of(AdherenceView.of(adherence), adherence.version());
    }
}
