package org.paideia.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.paideia.city.Today;
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
import org.paideia.shared.text.Names;

/** Finds declarations and shows them, and lends their text to those who sign. */
@ApplicationScoped
public class DeclarationService {

    private static final String FROM = "Declaration d join d.issuer n"
            + " left join TextVersion v on v.declaration = d and v.number = d.currentVersion";

    private final Declarations declarations;
    private final DeclarationPolicy policy;
    private final Transitions transitions;
    private final EntityManager em;
    private final Cursors cursors;
    private final Today today;

    DeclarationService(
            Declarations declarations,
            DeclarationPolicy policy,
            Transitions transitions,
            EntityManager em,
            Cursors cursors,
            Today today) {
        this.declarations = declarations;
        this.policy = policy;
        this.transitions = transitions;
        this.em = em;
        this.cursors = cursors;
        this.today = today;
    }

    /** What is public; drafts where they are asked for, to those who run the network. */
    public Page<DeclarationListItem> list(DeclarationFilter filter, PageRequest request) {
        String wanted = Names.containing(filter.q());
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

    public Items<TransitionView> history(String slug) {
        return transitions.of(visible(slug).id());
    }

    public Action.Offer actions(String slug) {
        Declaration declaration = visible(slug);
        List<Action> actions = new ArrayList<>();
        if (policy.changing(declaration).isEmpty()) {
            return new Action.Offer(actions, today.in(declaration.issuer().zone()));
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
        return new Action.Offer(actions, today.in(declaration.issuer().zone()));
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
            throw Problems.conflict("not-open", declaration.currentVersion() == null
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

    Saved<DeclarationView> saved(Declaration declaration) {
        return Saved.of(view(declaration), declaration.version());
    }

    DeclarationView view(Declaration declaration) {
        return DeclarationView.of(declaration, declarations.current(declaration), declarations.signatures(declaration));
    }
}
