package org.paideia.commitment.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.activity.Entry;
import org.paideia.activity.EventType;
import org.paideia.activity.History;
import org.paideia.activity.Visibility;
import org.paideia.city.Today;
import org.paideia.commitment.Commitment;
import org.paideia.commitment.CommitmentEvents;
import org.paideia.commitment.CommitmentPolicy;
import org.paideia.commitment.CommitmentService;
import org.paideia.idempotency.Idempotency;
import org.paideia.shared.command.Input;
import org.paideia.shared.paging.Items;
import org.paideia.shared.persistence.ExpectedVersion;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.persistence.TransitionRequest;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;
import org.paideia.shared.time.When;

/** Takes proposals to change what a city is held to, and what the reviewer says to them. */
@ApplicationScoped
public class RevisionService {

    private final CommitmentRevisions revisions;
    private final CommitmentService commitments;
    private final CommitmentPolicy policy;
    private final History history;
    private final Idempotency idempotency;
    private final Clock clock;
    private final Today today;

    RevisionService(
            CommitmentRevisions revisions,
            CommitmentService commitments,
            CommitmentPolicy policy,
            History history,
            Idempotency idempotency,
            Clock clock,
            Today today) {
        this.revisions = revisions;
        this.commitments = commitments;
        this.policy = policy;
        this.history = history;
        this.idempotency = idempotency;
        this.clock = clock;
        this.today = today;
    }

    /** The accepted ones; all of them for the two sides of the review. */
    public Items<CommitmentRevisionView> list(Caller caller, UUID commitment) {
        Commitment of = commitments.visible(caller, commitment);
        boolean isInside = policy.isInside(caller, of);
        return new Items<>(revisions.of(of).stream()
                .filter(revision -> isInside || revision.state() == RevisionState.ACCEPTED)
                .map(CommitmentRevision::view)
                .toList());
    }

    public Saved<CommitmentRevisionView> get(Caller caller, UUID id) {
        return saved(visible(caller, id));
    }

    @Transactional
    public Saved<CommitmentRevisionView> propose(Caller caller, UUID id, Input<CommitmentRevisionCreate> input) {
        Commitment commitment = commitments.visible(caller, id);
        Actor actor = policy.requireSpeaking(caller, commitment.city());
        CommitmentRevisionCreate wish = input.read(CommitmentRevisionCreate.class);
        return idempotency.once(actor, input, () -> {
            commitments.hold(commitment);
            commitment.requireRunning();
            if (revisions.open(commitment).isPresent()) {
                throw Problems.conflict("revision-open", "There is already a proposal. Wait for the decision, or withdraw it first.");
            }
            CommitmentRevision revision =
                    new CommitmentRevision(commitment, revisions.next(commitment), wish, clock.instant());
            revisions.persist(revision);
            history.keep(Entry.of(CommitmentEvents.PROPOSED, actor, commitment)
                    .changing(revision.before(), revision.after())
                    .visibleTo(Visibility.ACTING));
            return new Saved<>(revision.view(), revision.version(), "commitment-revisions/" + revision.id());
        });
    }

    @Transactional
    public Saved<CommitmentRevisionView> transition(
            Caller caller, UUID id, ExpectedVersion expected, Input<TransitionRequest> input) {
        CommitmentRevision revision = visible(caller, id);
        Commitment commitment = revision.commitment();
        if (!policy.isInside(caller, commitment)) {
            throw Problems.forbidden("Only the focal point, the deputies and those who review can do this.");
        }
        TransitionRequest wish = input.read(TransitionRequest.class);
        RevisionState to = TransitionRequest.state(wish.to(), revision.state(), revision.state().next());
        Actor actor = to == RevisionState.WITHDRAWN
                ? policy.requireSpeaking(caller, commitment.city())
                : policy.requireReviewing(caller, commitment);
        return idempotency.once(actor, input, () -> {
            commitments.hold(commitment);
            revisions.hold(revision);
            expected.require(revision.version());
            decide(revision, to, wish.note(), actor);
            return saved(revision);
        });
    }

    private void decide(CommitmentRevision revision, RevisionState to, String words, Actor actor) {
        Commitment commitment = revision.commitment();
        Instant now = clock.instant();
        revision.become(to, words, now);
        if (to == RevisionState.ACCEPTED) {
            commitments.revise(commitment, revision.after(), now);
            history.keep(Entry.of(CommitmentEvents.REVISED, actor, commitment)
                    .changing(revision.before(), commitment.held().terms())
                    .on(When.onDay(today.of(commitment.city()))));
            return;
        }
        EventType event = to == RevisionState.DECLINED ? CommitmentEvents.DECLINED : CommitmentEvents.TAKEN_BACK;
        history.keep(Entry.of(event, actor, commitment).visibleTo(Visibility.ACTING));
    }

    private CommitmentRevision visible(Caller caller, UUID id) {
        return revisions.findByIdOptional(id)
                .filter(revision -> commitments.find(caller, revision.commitment().id())
                        .filter(of -> revision.state() == RevisionState.ACCEPTED || policy.isInside(caller, of))
                        .isPresent())
                .orElseThrow(() -> Problems.notFound("revision", id));
    }

    private static Saved<CommitmentRevisionView> saved(CommitmentRevision revision) {
        return Saved.of(revision.view(), revision.version());
    }
}
