package org.paideia.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.activity.TransitionView;
import org.paideia.activity.Transitions;
import org.paideia.city.Today;
import org.paideia.declaration.text.BlockView;
import org.paideia.declaration.text.TextVersion;
import org.paideia.shared.command.Action;
import org.paideia.shared.paging.Items;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.problem.Problems;

/** Finds declarations and shows them, and lends their text to those who sign. */
@ApplicationScoped
public class DeclarationService {

    private final Declarations declarations;
    private final DeclarationPolicy policy;
    private final Transitions transitions;
    private final Today today;

    DeclarationService(
            Declarations declarations,
            DeclarationPolicy policy,
            Transitions transitions,
            Today today) {
        this.declarations = declarations;
        this.policy = policy;
        this.transitions = transitions;
        this.today = today;
    }

    /** What is public; drafts where they are asked for, to those who run the network. */
    public Page<DeclarationListItem> list(Caller caller, DeclarationFilter filter, PageRequest request) {
        return declarations.page(filter, policy.seesAllDrafts(caller) ? null : policy.networksRun(caller), request);
    }

    public Saved<DeclarationView> get(Caller caller, String slug) {
        return saved(visible(caller, slug));
    }

    public Items<TransitionView> history(Caller caller, String slug) {
        return transitions.of(visible(caller, slug).id());
    }

    public Action.Offer actions(Caller caller, String slug) {
        Declaration declaration = visible(caller, slug);
        List<Action> actions = new ArrayList<>();
        if (policy.changing(caller, declaration).isEmpty()) {
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
    public Declaration visible(Caller caller, String slug) {
        return declarations.bySlug(slug)
                .filter(declaration -> policy.maySee(caller, declaration))
                .orElseThrow(() -> Problems.notFound("declaration", slug));
    }

    /** The version that is shown, or null where there is no text. */
    public TextVersion current(Declaration declaration) {
        return declarations.current(declaration);
    }

    /** That part of that version of its text. */
    public Optional<BlockView> block(Declaration declaration, int version, UUID block) {
        return declarations.version(declaration, version).stream()
                .flatMap(text -> BlockView.of(text.blocks()).stream())
                .filter(part -> part.id().equals(block))
                .findFirst();
    }

    /** The parts of the text that is shown, in their order; none where there is no text. */
    public List<BlockView> blocks(Declaration declaration) {
        TextVersion version = declarations.current(declaration);
        return version == null ? List.of() : BlockView.of(version.blocks());
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
        return declarations.currentAsItIsNow(declaration);
    }

    /**
     * The version to which a signature that was given on paper belongs: it may be entered also after the declaration was
     * closed. Held as for {@link #toSign}.
     */
    public TextVersion toRecord(Declaration declaration) {
        declarations.holdToSign(declaration);
        if (!declaration.isPublic() || declaration.currentVersion() == null) {
            throw Problems.conflict("not-open", declaration.slug() + " has no text that could have been signed.");
        }
        return declarations.currentAsItIsNow(declaration);
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
