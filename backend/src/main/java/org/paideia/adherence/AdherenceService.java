package org.paideia.adherence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.activity.TransitionView;
import org.paideia.activity.Transitions;
import org.paideia.city.Today;
import org.paideia.declaration.DeclarationService;
import org.paideia.declaration.DeclarationState;
import org.paideia.declaration.text.DeclarationText;
import org.paideia.declaration.text.TextVersion;
import org.paideia.shared.command.Action;
import org.paideia.shared.paging.Items;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.problem.Problems;

/** Who signed what, and, for those who act for a city, what it prepares to sign. */
@ApplicationScoped
public class AdherenceService {

    private final Adherences adherences;
    private final AdherencePolicy policy;
    private final Signing signing;
    private final DeclarationService declarations;
    private final Transitions transitions;
    private final Today today;

    AdherenceService(
            Adherences adherences,
            AdherencePolicy policy,
            Signing signing,
            DeclarationService declarations,
            Transitions transitions,
            Today today) {
        this.adherences = adherences;
        this.policy = policy;
        this.signing = signing;
        this.declarations = declarations;
        this.transitions = transitions;
        this.today = today;
    }

    /** What is public; drafts where they are asked for, to those who act for the city. */
    public Page<AdherenceListItem> list(Caller caller, AdherenceFilter filter, PageRequest request) {
        return adherences.page(filter, policy.seesAllDrafts(caller) ? null : policy.citiesServed(caller), request);
    }

    public Saved<AdherenceView> get(Caller caller, UUID id) {
        return saved(visible(caller, id));
    }

    /** The text that was signed, as it was kept; of a draft the one that would be signed today. */
    public DeclarationText text(Caller caller, UUID id) {
        return text(visible(caller, id));
    }

    public DeclarationText text(Adherence adherence) {
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

    public Items<TransitionView> history(Caller caller, UUID id) {
        return transitions.of(visible(caller, id).id());
    }

    public Action.Offer actions(Caller caller, UUID id) {
        Adherence adherence = visible(caller, id);
        String path = "/adherences/" + id;
        List<Action> actions = new ArrayList<>();
        boolean isDraft = adherence.state() == AdherenceState.DRAFT;
        if (isDraft && policy.acting(caller, adherence.city(), false).isPresent()) {
            actions.add(Action.of("updateAdherence", "PATCH", path));
            actions.add(Action.of("deleteAdherence", "DELETE", path));
        }
        boolean isPossible = !isDraft || adherence.declaration().state() == DeclarationState.OPEN;
        adherence.state().next().stream()
                .filter(to -> isPossible && policy.acting(caller, adherence.city(), to == AdherenceState.WITHDRAWN).isPresent())
                .forEach(to -> actions.add(Action.to(to, "transitionAdherence", path)));
        return new Action.Offer(actions, today.of(adherence.city()));
    }

    /** The signature of the city under the declaration that stands, for what the city does because of it. */
    public Optional<Adherence> standing(String city, String declaration) {
        return adherences.standing(city, declaration);
    }

    /** Whether the signature stands; it does then until the transaction of the caller is over. */
    @Transactional(TxType.MANDATORY)
    public boolean stands(Adherence adherence) {
        adherences.holdAsItIs(adherence);
        return adherence.state() == AdherenceState.SIGNED;
    }

    /** The adherence with that id, if the caller may know of it. */
    public Adherence visible(Caller caller, UUID id) {
        return adherences.whole(id)
                .filter(adherence -> policy.maySee(caller, adherence))
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
