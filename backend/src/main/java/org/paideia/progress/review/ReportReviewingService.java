package org.paideia.progress.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.paideia.access.Caller;
import org.paideia.activity.Entry;
import org.paideia.activity.History;
import org.paideia.commitment.Commitment;
import org.paideia.commitment.CommitmentService;
import org.paideia.commitment.ReportedService;
import org.paideia.idempotency.Idempotency;
import org.paideia.progress.ProgressEvents;
import org.paideia.progress.ProgressReport;
import org.paideia.progress.ProgressReportCreate;
import org.paideia.progress.ProgressReportState;
import org.paideia.progress.ProgressReportView;
import org.paideia.progress.ProgressReports;
import org.paideia.progress.ReportPolicy;
import org.paideia.progress.ReportService;
import org.paideia.progress.ReportWritingService;
import org.paideia.shared.command.Input;
import org.paideia.shared.paging.Items;
import org.paideia.shared.persistence.ExpectedVersion;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.persistence.TransitionRequest;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;
import org.paideia.shared.time.When;

/** Moves reports on: the city submits, the reviewer accepts or asks for changes. */
@ApplicationScoped
public class ReportReviewingService {

    private final ProgressReports reports;
    private final ProgressReportReviews reviews;
    private final ReportService reading;
    private final ReportWritingService writing;
    private final ReportPolicy policy;
    private final CommitmentService commitments;
    private final ReportedService reported;
    private final History history;
    private final Idempotency idempotency;
    private final Clock clock;

    ReportReviewingService(
            ProgressReports reports,
            ProgressReportReviews reviews,
            ReportService reading,
            ReportWritingService writing,
            ReportPolicy policy,
            CommitmentService commitments,
            ReportedService reported,
            History history,
            Idempotency idempotency,
            Clock clock) {
        this.reports = reports;
        this.reviews = reviews;
        this.reading = reading;
        this.writing = writing;
        this.policy = policy;
        this.commitments = commitments;
        this.reported = reported;
        this.history = history;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** The rounds of the review, for its two sides. */
    public Items<ProgressReportReviewView> reviews(Caller caller, UUID id) {
        ProgressReport report = reading.visible(caller, id);
        policy.requireInside(caller, report);
        return new Items<>(reviews.of(report).stream().map(ProgressReportReview::view).toList());
    }

    @Transactional
    public Saved<ProgressReportView> transition(
            Caller caller, UUID id, ExpectedVersion expected, Input<ProgressReportTransitionRequest> input) {
        ProgressReport report = reading.visible(caller, id);
        policy.requireInside(caller, report);
        ProgressReportTransitionRequest wish = input.read(ProgressReportTransitionRequest.class);
        ProgressReportState to = TransitionRequest.state(wish.to(), report.state(), report.state().next());
        boolean isReview = to == ProgressReportState.ACCEPTED || to == ProgressReportState.CHANGES_REQUESTED;
        Actor actor = isReview ? policy.requireReviewing(caller, report) : policy.requireSpeaking(caller, report);
        if (to == ProgressReportState.CHANGES_REQUESTED) {
            wish.requireWords();
        }
        return idempotency.once(actor, input, () -> {
            commitments.hold(report.commitment());
            reports.hold(report);
            expected.require(report.version());
            move(report, to, wish, actor);
            return reading.saved(report);
        });
    }

    /** Accepts all of them or none; they are held in one order, so that two who accept the same never wait for each other. */
    @Transactional
    public Saved<ProgressReportAcceptanceView> accept(Caller caller, Input<ProgressReportAcceptanceCreate> input) {
        policy.requireMayReview(caller);
        ProgressReportAcceptanceCreate wish = input.read(ProgressReportAcceptanceCreate.class);
        List<Named> named = IntStream.range(0, wish.reports().size())
                .mapToObj(place -> named(caller, wish.reports().get(place), place))
                .sorted((one, other) -> one.report().id().compareTo(other.report().id()))
                .toList();
        String accepted = ProgressReportState.ACCEPTED.name();
        var words = new ProgressReportTransitionRequest(accepted, wish.note(), List.of());
        return idempotency.once(named.getFirst().actor(), input, () -> {
            for (Named one : named) {
                commitments.hold(one.report().commitment());
                reports.hold(one.report());
                move(one.report(), ProgressReportState.ACCEPTED, words, one.actor());
            }
            return Saved.of(new ProgressReportAcceptanceView(wish.reports()), 0);
        });
    }

    private record Named(ProgressReport report, Actor actor) {}

    private Named named(Caller caller, UUID id, int place) {
        ProgressReport report = reading.find(caller, id)
                .orElseThrow(() -> Problems.rule("/reports/" + place, "unknown-record", "There is no such report."));
        return new Named(report, policy.requireReviewing(caller, report));
    }

    private void move(ProgressReport report, ProgressReportState to, ProgressReportTransitionRequest wish, Actor actor) {
        ProgressReportState from = report.state();
        report.requireNext(to);
        Commitment commitment = report.commitment();
        commitment.requirePublished();
        Instant now = clock.instant();
        switch (to) {
            case SUBMITTED -> {
                writing.requireOwnPeriod(commitment, report.content());
                report.submit(now);
                reviews.persist(new ProgressReportReview(report));
                history.keep(Entry.of(ProgressEvents.SUBMITTED, actor, report).moving(from, wish.plain()));
            }
            case CHANGES_REQUESTED -> {
                reviews.open(report).answer(to, wish.note(), wish.comments(), now);
                report.giveBack(now);
                history.keep(Entry.of(ProgressEvents.RETURNED, actor, report).moving(from, wish.plain()));
            }
            default -> {
                reviews.open(report).answer(to, wish.note(), wish.comments(), now);
                report.accept(now);
                ProgressReportCreate content = report.content();
                history.keep(Entry.of(ProgressEvents.ACCEPTED, actor, report)
                        .moving(from, wish.plain())
                        .on(When.onDay(report.acceptedOn())));
                reported.accepted(
                        commitment, content.progress().asProgress(), content.reason(), new HashSet<>(content.milestones()),
                        content.to(), actor);
            }
        }
    }
}
