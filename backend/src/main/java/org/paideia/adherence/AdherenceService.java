package org.paideia.adherence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.paideia.city.Today;
import org.paideia.declaration.DeclarationService;
import org.paideia.declaration.DeclarationState;
import org.paideia.declaration.DeclarationText;
import org.paideia.declaration.TextVersion;
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

/** Who signed what, and, for those who act for a city, what it prepares to sign. */
@ApplicationScoped
public class AdherenceService {

    private static final String FROM = "Adherence a join a.declaration d join a.city c left join c.parent p";

    private final Adherences adherences;
    private final AdherencePolicy policy;
    private final Signing signing;
    private final DeclarationService declarations;
    private final Transitions transitions;
    private final EntityManager em;
    private final Cursors cursors;
    private final Today today;

    AdherenceService(
            Adherences adherences,
            AdherencePolicy policy,
            Signing signing,
            DeclarationService declarations,
            Transitions transitions,
            EntityManager em,
            Cursors cursors,
            Today today) {
        this.adherences = adherences;
        this.policy = policy;
        this.signing = signing;
        this.declarations = declarations;
        this.transitions = transitions;
        this.em = em;
        this.cursors = cursors;
        this.today = today;
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

    public Action.Offer actions(UUID id) {
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
        return new Action.Offer(actions, today.of(adherence.city()));
    }

    /** The adherence with that id, if the caller may know of it. */
    Adherence visible(UUID id) {
        return adherences.whole(id)
                .filter(policy::maySee)
                .orElseThrow(() -> Problems.notFound("adherence", id));
    }

    /** Refuses a language in which a version cannot be signed. */
    static void requireLanguage(AdherenceCreate wish, TextVersion version) {
        if (!version.languages().contains(wish.language())) {
            throw Problems.rule("/language", "language-missing",
                    "It can be signed in " + String.join(", ", version.languages()) + ".");
        }
    }

    static Saved<AdherenceView> saved(Adherence adherence) {
        return Saved.of(AdherenceView.of(adherence), adherence.version());
    }
}
