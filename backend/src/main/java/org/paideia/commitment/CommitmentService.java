package org.paideia.commitment;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional.TxType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.activity.TransitionView;
import org.paideia.activity.Transitions;
import org.paideia.city.Today;
import org.paideia.commitment.review.CommitmentReview;
import org.paideia.commitment.review.CommitmentReviewView;
import org.paideia.commitment.review.CommitmentReviews;
import org.paideia.commitment.smart.SmartCheck;
import org.paideia.commitment.smart.SmartFinding;
import org.paideia.commitment.term.CommitmentTerms;
import org.paideia.declaration.DeclarationService;
import org.paideia.shared.command.Action;
import org.paideia.shared.paging.Items;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.problem.Problems;

/** Finds commitments, shows them, and says what may be done about them. */
@ApplicationScoped
public class CommitmentService {

    private final Commitments commitments;
    private final CommitmentReviews reviews;
    private final CommitmentPolicy policy;
    private final DeclarationService declarations;
    private final Transitions transitions;
    private final List<CommitmentUse> uses;
    private final Today today;

    CommitmentService(
            Commitments commitments,
            CommitmentReviews reviews,
            CommitmentPolicy policy,
            DeclarationService declarations,
            Transitions transitions,
            @All List<CommitmentUse> uses,
            Today today) {
        this.commitments = commitments;
        this.reviews = reviews;
        this.policy = policy;
        this.declarations = declarations;
        this.transitions = transitions;
        this.uses = uses;
        this.today = today;
    }

    public Saved<CommitmentView> get(Caller caller, UUID id) {
        return saved(visible(caller, id));
    }

    /** The changes of state; what came before the publication is for the two sides of the review. */
    public Items<TransitionView> history(Caller caller, UUID id) {
        Commitment commitment = visible(caller, id);
        List<TransitionView> all = transitions.of(id).items();
        boolean isInside = policy.isInside(caller, commitment);
        return new Items<>(all.stream()
                .filter(move -> isInside || CommitmentState.PUBLIC.contains(CommitmentState.valueOf(move.to())))
                .toList());
    }

    public Items<SmartFinding> smartCheck(Caller caller, UUID id) {
        return new Items<>(SmartCheck.of(visible(caller, id).content()));
    }

    /** The rounds of the review, for its two sides. */
    public Items<CommitmentReviewView> reviews(Caller caller, UUID id) {
        Commitment commitment = visible(caller, id);
        if (!policy.isInside(caller, commitment)) {
            throw Problems.forbidden("Only those who act for the city and those who review can see this.");
        }
        return new Items<>(reviews.of(commitment).stream().map(CommitmentReview::view).toList());
    }

    public Action.Offer actions(Caller caller, UUID id) {
        Commitment commitment = visible(caller, id);
        List<Action> actions = new ArrayList<>();
        if (caller.mayWrite()) {
            actions.addAll(ofCity(caller, commitment));
            actions.addAll(ofNetworks(caller, commitment));
            uses.forEach(use -> actions.addAll(use.actions(caller, commitment)));
        }
        return new Action.Offer(actions, today.of(commitment.city()));
    }

    private List<Action> ofCity(Caller caller, Commitment commitment) {
        List<Action> actions = new ArrayList<>();
        String path = path(commitment);
        boolean writes = policy.writing(caller, commitment.city()).isPresent();
        boolean speaks = policy.speaking(caller, commitment.city()).isPresent();
        CommitmentState state = commitment.state();
        if (writes && state.isWithCity() || speaks && state == CommitmentState.PUBLISHED) {
            actions.add(Action.of("updateCommitment", "PATCH", path));
        }
        if (writes && state == CommitmentState.DRAFT) {
            actions.add(Action.of("deleteCommitment", "DELETE", path));
        }
        if (speaks && state != CommitmentState.SUBMITTED) {
            state.next().forEach(to -> actions.add(Action.to(to, "transitionCommitment", path)));
        }
        return actions;
    }

    private List<Action> ofNetworks(Caller caller, Commitment commitment) {
        List<Action> actions = new ArrayList<>();
        String path = path(commitment);
        if (commitment.state() == CommitmentState.SUBMITTED && policy.reviewing(caller, commitment).isPresent()) {
            commitment.state().next().forEach(to -> actions.add(Action.to(to, "transitionCommitment", path)));
        }
        boolean isOpen = commitment.state() == CommitmentState.SUBMITTED || commitment.state() == CommitmentState.PUBLISHED;
        if (isOpen && commitment.ground().declaration() != null && policy.runningNetwork(caller, commitment).isPresent()) {
            actions.add(Action.of("setCommitmentReviewer", "PUT", path + "/reviewer"));
        }
        if (commitment.state() == CommitmentState.PUBLISHED && policy.runningReviewer(caller, commitment).isPresent()) {
            actions.add(Action.of("setCommitmentHold", "PUT", path + "/hold"));
            if (commitment.hold() != null) {
                actions.add(Action.of("endCommitmentHold", "DELETE", path + "/hold"));
            }
        }
        return actions;
    }

    private static String path(Commitment commitment) {
        return "/commitments/" + commitment.id();
    }

    /** The commitment with that id, if the caller may know of it. */
    public Commitment visible(Caller caller, UUID id) {
        return find(caller, id).orElseThrow(() -> Problems.notFound("commitment", id));
    }

    /** The same; nothing where the caller may not know of it. */
    public Optional<Commitment> find(Caller caller, UUID id) {
        return commitments.whole(id).filter(commitment -> policy.maySee(caller, commitment));
    }

    /**
     * Keeps it as it is until the transaction of the caller is over: whoever writes what belongs to a commitment in a certain
     * state holds it first and asks the state then.
     */
    @Transactional(TxType.MANDATORY)
    public void hold(Commitment commitment) {
        commitments.hold(commitment);
    }

    /** Holds the city to other terms; the rights were asked, and it is held. */
    @Transactional(TxType.MANDATORY)
    public void revise(Commitment commitment, CommitmentTerms terms, Instant now) {
        commitment.revise(terms, now);
    }

    Saved<CommitmentView> saved(Commitment commitment) {
        return Saved.of(view(commitment), commitment.version());
    }

    CommitmentView view(Commitment commitment) {
        ClauseRef clause = commitment.ground().blockId() == null
                ? null
                : declarations.block(commitment.ground().declaration(), commitment.ground().textVersion(), commitment.ground().blockId())
                        .map(ClauseRef::of)
                        .orElse(null);
        return CommitmentView.of(commitment, clause, dayInUtc());
    }

    private LocalDate dayInUtc() {
        return today.in(ZoneOffset.UTC);
    }
}
