package org.paideia.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.activity.Entry;
import org.paideia.activity.History;
import org.paideia.city.City;
import org.paideia.city.CityService;
import org.paideia.commitment.ground.Grounds;
import org.paideia.idempotency.Idempotency;
import org.paideia.shared.command.Input;
import org.paideia.shared.persistence.ExpectedVersion;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.persistence.TransitionRequest;
import org.paideia.shared.security.Actor;
import org.paideia.theme.ThemeService;

/** Writes what a city pledges, and changes it as far as the city may. */
@ApplicationScoped
public class PledgingService {

    private final Commitments commitments;
    private final CommitmentService reading;
    private final CommitmentPolicy policy;
    private final Grounds grounds;
    private final CityService cities;
    private final ThemeService themes;
    private final History history;
    private final Idempotency idempotency;
    private final Clock clock;

    PledgingService(
            Commitments commitments,
            CommitmentService reading,
            CommitmentPolicy policy,
            Grounds grounds,
            CityService cities,
            ThemeService themes,
            History history,
            Idempotency idempotency,
            Clock clock) {
        this.commitments = commitments;
        this.reading = reading;
        this.policy = policy;
        this.grounds = grounds;
        this.cities = cities;
        this.themes = themes;
        this.history = history;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @Transactional
    public Saved<CommitmentView> create(Caller caller, Input<CommitmentCreate> input) {
        policy.requireMayWrite(caller);
        CommitmentCreate wish = input.read(CommitmentCreate.class);
        City city = cities.named(wish.city(), "/city");
        Actor actor = policy.requireWriting(caller, city);
        return idempotency.once(actor, input, () -> {
            wish.require(Set.of());
            themes.requireAll(wish.themes());
            Commitment commitment = new Commitment(city, grounds.of(city, wish), wish, clock.instant());
            commitments.persist(commitment);
            history.keep(Entry.of(CommitmentEvents.DRAFTED, actor, commitment)
                    .moving(null, TransitionRequest.to(CommitmentState.DRAFT)));
            return new Saved<>(reading.view(commitment), commitment.version(), "commitments/" + commitment.id());
        });
    }

    @Transactional
    public Saved<CommitmentView> update(Caller caller, UUID id, ExpectedVersion expected, Input.Change<CommitmentCreate> input) {
        Commitment commitment = reading.visible(caller, id);
        policy.requireWriting(caller, commitment.city());
        Actor actor = commitment.isPublic()
                ? policy.requireSpeaking(caller, commitment.city())
                : policy.requireWriting(caller, commitment.city());
        commitments.hold(commitment);
        CommitmentCreate before = commitment.content();
        CommitmentCreate wish = input.patch(before, CommitmentCreate.class);
        (commitment.isPublic() ? CommitmentPolicy.PRESENTATION : CommitmentPolicy.PRESENTATION.and(CommitmentPolicy.PROMISE))
                .require(before, wish);
        expected.require(commitment.version());
        commitment.requireChangeable();
        wish.require(commitment.held().milestoneNumbers());
        themes.requireAll(wish.themes());
        commitment.rewrite(standsElsewhere(before, wish) ? grounds.of(commitment.city(), wish) : null, wish, clock.instant());
        history.keep(Entry.of(CommitmentEvents.UPDATED, actor, commitment).changing(before, commitment.content()));
        return reading.saved(commitment);
    }

    @Transactional
    public void delete(Caller caller, UUID id, ExpectedVersion expected) {
        Commitment commitment = reading.visible(caller, id);
        Actor actor = policy.requireWriting(caller, commitment.city());
        commitments.hold(commitment);
        expected.require(commitment.version());
        commitment.requireNeverSubmitted();
        commitments.delete(commitment);
        history.keep(Entry.of(CommitmentEvents.DISCARDED, actor, commitment).gone());
    }

    private static boolean standsElsewhere(CommitmentCreate before, CommitmentCreate wish) {
        return !Objects.equals(before.declaration(), wish.declaration())
                || !Objects.equals(before.version(), wish.version())
                || !Objects.equals(before.block(), wish.block())
                || !Objects.equals(before.network(), wish.network());
    }
}
