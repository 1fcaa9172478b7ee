package org.paideia.progress.due;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.activity.Entry;
import org.paideia.activity.History;
import org.paideia.activity.Visibility;
import org.paideia.commitment.Commitment;
import org.paideia.commitment.CommitmentPolicy;
import org.paideia.commitment.CommitmentService;
import org.paideia.commitment.ReportedService;
import org.paideia.idempotency.Idempotency;
import org.paideia.progress.ProgressEvents;
import org.paideia.shared.command.Input;
import org.paideia.shared.paging.Items;
import org.paideia.shared.persistence.ExpectedVersion;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.persistence.TransitionRequest;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;

/** Takes wishes of cities for more time, and what the reviewer says to them. */
@ApplicationScoped
public class ExtensionService {

    private final ExtensionRequests requests;
    private final CommitmentService commitments;
    private final CommitmentPolicy policy;
    private final ReportedService reported;
    private final History history;
    private final Idempotency idempotency;
    private final Clock clock;

    ExtensionService(
            ExtensionRequests requests,
            CommitmentService commitments,
            CommitmentPolicy policy,
            ReportedService reported,
            History history,
            Idempotency idempotency,
            Clock clock) {
        this.requests = requests;
        this.commitments = commitments;
        this.policy = policy;
        this.reported = reported;
        this.history = history;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** For the two sides of the review. */
    public Items<ExtensionRequestView> list(Caller caller, UUID id) {
        Commitment commitment = commitments.visible(caller, id);
        requireInside(caller, commitment);
        return new Items<>(requests.of(commitment).stream().map(ExtensionRequestView::of).toList());
    }

    public Saved<ExtensionRequestView> get(Caller caller, UUID id) {
        return saved(visible(caller, id));
    }

    @Transactional
    public Saved<ExtensionRequestView> ask(Caller caller, UUID id, Input<ExtensionRequestCreate> input) {
        Commitment commitment = commitments.visible(caller, id);
        Actor actor = policy.requireSpeaking(caller, commitment.city());
        ExtensionRequestCreate wish = input.read(ExtensionRequestCreate.class);
        return idempotency.once(actor, input, () -> {
            commitments.hold(commitment);
            commitment.requireRunning();
            ExtensionRequest.requireNoneGranted(commitment);
            if (requests.open(commitment).isPresent()) {
                throw Problems.conflict("extension-open", "The city has already asked. The reviewer must answer first.");
            }
            ExtensionRequest request = new ExtensionRequest(commitment, wish, clock.instant());
            requests.persist(request);
            history.keep(Entry.of(ProgressEvents.ASKED, actor, commitment)
                    .changing(null, wish)
                    .visibleTo(Visibility.ACTING));
            return new Saved<>(ExtensionRequestView.of(request), request.version(), "extension-requests/" + request.id());
        });
    }

    @Transactional
    public Saved<ExtensionRequestView> transition(
            Caller caller, UUID id, ExpectedVersion expected, Input<TransitionRequest> input) {
        ExtensionRequest request = visible(caller, id);
        Commitment commitment = request.commitment();
        TransitionRequest wish = input.read(TransitionRequest.class);
        ExtensionRequestState to = TransitionRequest.state(wish.to(), request.state(), request.state().next());
        Actor actor = to == ExtensionRequestState.WITHDRAWN
                ? policy.requireSpeaking(caller, commitment.city())
                : policy.requireReviewing(caller, commitment);
        return idempotency.once(actor, input, () -> {
            commitments.hold(commitment);
            requests.hold(request);
            expected.require(request.version());
            decide(request, to, wish.note(), actor);
            return saved(request);
        });
    }

    private void decide(ExtensionRequest request, ExtensionRequestState to, String words, Actor actor) {
        Commitment commitment = request.commitment();
        request.requireNext(to);
        if (to == ExtensionRequestState.GRANTED) {
            commitment.requireRunning();
        }
        request.become(to, words, clock.instant());
        if (to == ExtensionRequestState.GRANTED) {
            reported.extended(commitment, request.months(), actor);
            return;
        }
        history.keep(Entry.of(to == ExtensionRequestState.DECLINED ? ProgressEvents.DECLINED : ProgressEvents.TAKEN_BACK, actor, commitment)
                .visibleTo(Visibility.ACTING));
    }

    /** Whoever is on neither side learns nothing of it. */
    private ExtensionRequest visible(Caller caller, UUID id) {
        return requests.findByIdOptional(id)
                .filter(request -> commitments.find(caller, request.commitment().id())
                        .filter(commitment -> policy.isInside(caller, commitment))
                        .isPresent())
                .orElseThrow(() -> Problems.notFound("extension request", id));
    }

    private void requireInside(Caller caller, Commitment commitment) {
        if (!policy.isInside(caller, commitment)) {
            throw Problems.forbidden("Only those who act for the city and those who review can see this.");
        }
    }

    private static Saved<ExtensionRequestView> saved(ExtensionRequest request) {
        return Saved.of(ExtensionRequestView.of(request), request.version());
    }
}
