package org.paideia.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.activity.Entry;
import org.paideia.activity.EventType;
import org.paideia.activity.History;
import org.paideia.adherence.AdherenceService;
import org.paideia.city.Today;
import org.paideia.commitment.review.CommitmentHoldInput;
import org.paideia.commitment.review.CommitmentReview;
import org.paideia.commitment.review.CommitmentReviewerInput;
import org.paideia.commitment.review.CommitmentReviews;
import org.paideia.commitment.review.CommitmentTransitionRequest;
import org.paideia.idempotency.Idempotency;
import org.paideia.membership.right.MemberNetworks;
import org.paideia.network.Network;
import org.paideia.network.NetworkService;
import org.paideia.shared.command.Input;
import org.paideia.shared.persistence.ExpectedVersion;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.persistence.TransitionRequest;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;

/** Moves commitments on: the city submits and withdraws, the reviewer answers, hands over and puts on hold. */
@ApplicationScoped
public class ReviewingService {

    private static final String TERRITORIAL = "TERRITORIAL";

    private final Commitments commitments;
    private final CommitmentReviews reviews;
    private final CommitmentService reading;
    private final CommitmentPolicy policy;
    private final AdherenceService adherences;
    private final NetworkService networks;
    private final MemberNetworks members;
    private final History history;
    private final Idempotency idempotency;
    private final Clock clock;
    private final Today today;

    ReviewingService(
            Commitments commitments,
            CommitmentReviews reviews,
            CommitmentService reading,
            CommitmentPolicy policy,
            AdherenceService adherences,
            NetworkService networks,
            MemberNetworks members,
            History history,
            Idempotency idempotency,
            Clock clock,
            Today today) {
        this.commitments = commitments;
        this.reviews = reviews;
        this.reading = reading;
        this.policy = policy;
        this.adherences = adherences;
        this.networks = networks;
        this.members = members;
        this.history = history;
        this.idempotency = idempotency;
        this.clock = clock;
        this.today = today;
    }

    @Transactional
    public Saved<CommitmentView> transition(
            Caller caller, UUID id, ExpectedVersion expected, Input<CommitmentTransitionRequest> input) {
        Commitment commitment = reading.visible(caller, id);
        policy.requireMayMove(caller, commitment);
        CommitmentTransitionRequest wish = input.read(CommitmentTransitionRequest.class);
        CommitmentState to = TransitionRequest.state(wish.to(), commitment.state(), commitment.state().next());
        boolean isReview = to == CommitmentState.PUBLISHED || to == CommitmentState.CHANGES_REQUESTED;
        Actor actor = isReview
                ? policy.requireReviewing(caller, commitment)
                : policy.requireSpeaking(caller, commitment.city());
        if (to == CommitmentState.CHANGES_REQUESTED) {
            wish.requireWords();
        }
        return idempotency.once(actor, input, () -> {
            commitments.hold(commitment);
            expected.require(commitment.version());
            CommitmentState from = commitment.state();
            commitment.requireNext(to);
            LocalDate day = move(commitment, to, wish, clock.instant());
            EventType event = CommitmentEvents.moving(to);
            history.keep(Entry.of(event, actor, commitment).moving(from, wish.on(day)));
            return reading.saved(commitment);
        });
    }

    /** @return the legal date, or null where it has none */
    private LocalDate move(Commitment commitment, CommitmentState to, CommitmentTransitionRequest wish, Instant now) {
        switch (to) {
            case SUBMITTED -> {
                requireSignature(commitment);
                commitment.submit(now);
                reviews.persist(new CommitmentReview(commitment));
            }
            case CHANGES_REQUESTED -> {
                answer(commitment, to, wish, now);
                commitment.giveBack(now);
            }
            case PUBLISHED -> {
                requireSignature(commitment);
                answer(commitment, to, wish, now);
                commitment.publish(now);
                return commitment.publishedOn();
            }
            default -> {
                LocalDate day = today.of(commitment.city());
                commitment.withdraw(wish.reason(), wish.note(), day, now);
                return day;
            }
        }
        return null;
    }

    private void answer(Commitment commitment, CommitmentState to, CommitmentTransitionRequest wish, Instant now) {
        reviews.open(commitment).answer(to, wish.note(), wish.comments(), now);
    }

    /** Refuses to go on under a signature that was withdrawn meanwhile; nobody withdraws it until the end. */
    private void requireSignature(Commitment commitment) {
        if (commitment.ground().adherence() != null && !adherences.stands(commitment.ground().adherence())) {
            throw Problems.conflict("not-signed", "The city has withdrawn its signature of the declaration.");
        }
    }

    @Transactional
    public Saved<CommitmentView> setReviewer(
            Caller caller, UUID id, ExpectedVersion expected, Input<CommitmentReviewerInput> input) {
        Commitment commitment = reading.visible(caller, id);
        Actor actor = policy.requireRunningNetwork(caller, commitment);
        CommitmentReviewerInput named = input.read(CommitmentReviewerInput.class);
        commitments.hold(commitment);
        expected.require(commitment.version());
        Network wish = networks.named(named.network(), "/network");
        requireHandedTo(commitment, wish);
        Network before = commitment.reviewer();
        commitment.reviewBy(wish, clock.instant());
        history.keep(Entry.of(CommitmentEvents.HANDED, actor, commitment)
                .changing(new CommitmentReviewerInput(before.slug()), named));
        return reading.saved(commitment);
    }

    private void requireHandedTo(Commitment commitment, Network to) {
        if (commitment.state() != CommitmentState.SUBMITTED && commitment.state() != CommitmentState.PUBLISHED) {
            throw Problems.conflict("not-published", "It is " + commitment.state() + ": there is nothing to review.");
        }
        boolean isBack = to.slug().equals(commitment.ground().network().slug());
        boolean isOfCity = commitment.ground().declaration() != null
                && to.kind().equals(TERRITORIAL)
                && members.isMember(commitment.city().slug(), to.slug());
        if (!isBack && !isOfCity) {
            throw Problems.rule("/network", "does-not-fit", "You can hand it only to a territorial network that the city is a member of.");
        }
    }

    @Transactional
    public Saved<CommitmentView> hold(Caller caller, UUID id, ExpectedVersion expected, Input<CommitmentHoldInput> input) {
        Commitment commitment = reading.visible(caller, id);
        Actor actor = policy.requireRunningReviewer(caller, commitment);
        CommitmentHoldInput wish = input.read(CommitmentHoldInput.class);
        commitments.hold(commitment);
        expected.require(commitment.version());
        commitment.hold(wish.note(), clock.instant());
        history.keep(Entry.of(CommitmentEvents.HELD, actor, commitment).changing(null, wish));
        return reading.saved(commitment);
    }

    @Transactional
    public void endHold(Caller caller, UUID id, ExpectedVersion expected) {
        Commitment commitment = reading.visible(caller, id);
        Actor actor = policy.requireRunningReviewer(caller, commitment);
        commitments.hold(commitment);
        expected.require(commitment.version());
        if (commitment.hold() == null) {
            throw Problems.conflict("not-on-hold", "It is not on hold.");
        }
        CommitmentHoldInput before = new CommitmentHoldInput(commitment.hold().onHoldNote());
        commitment.endHold(clock.instant());
        history.keep(Entry.of(CommitmentEvents.RESUMED, actor, commitment).changing(before, null));
    }
}
