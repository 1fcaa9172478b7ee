package org.paideia.registration.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paideia.activity.Entry;
import org.paideia.activity.EventType;
import org.paideia.activity.History;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.registration.Registration;
import org.paideia.registration.RegistrationEvents;
import org.paideia.registration.RegistrationState;
import org.paideia.registration.checkin.Doors;
import org.paideia.registration.letter.RegistrationLetters;
import org.paideia.registration.place.Arrivals;
import org.paideia.registration.place.Promotion;
import org.paideia.registration.settings.Places;
import org.paideia.registration.settings.RegistrationSettings;
import org.paideia.shared.persistence.TransitionRequest;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;

/** Moves registrations from state to state, with what that means for the places. The event is held. */
@ApplicationScoped
public class Moves {

    private final Arrivals arrivals;
    private final Promotion promotion;
    private final RegistrationLetters letters;
    private final History history;
    private final Clock clock;

    Moves(Arrivals arrivals, Promotion promotion, RegistrationLetters letters, History history, Clock clock) {
        this.arrivals = arrivals;
        this.promotion = promotion;
        this.letters = letters;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Moves one.
     *
     * @param forCity whether the one who decides does so for the city alone
     */
    public void move(
            RegistrationSettings settings, Gathering event, Registration registration, TransitionRequest wish, Actor actor, boolean forCity) {
        RegistrationState from = registration.state();
        RegistrationState to = TransitionRequest.state(wish.to(), from, from.next());
        if (!wished(from).contains(to)) {
            throw Problems.transition(from, wish.to(), wished(from));
        }
        if (isOfTheDay(from, to)) {
            sayOfTheDay(event, registration, to, wish, actor);
            return;
        }
        Instant now = clock.instant();
        switch (to) {
            case CANCELLED -> {
                arrivals.leave(registration);
                registration.become(to, wish.note(), now);
            }
            case CONFIRMED -> {
                if (forCity && settings.approval()) {
                    registration.approvedByCity(now);
                } else {
                    registration.become(placed(settings, registration, wish), wish.note(), now);
                }
            }
            default -> registration.become(to, wish.note(), now);
        }
        history.keep(Entry.of(event(from, to), actor, registration));
        letters.orderByState(registration);
        if (from == RegistrationState.CONFIRMED) {
            promotion.promote(settings, event, registration.mode());
        }
    }

    /** Who has a place was not there, or that is taken back: the place stays theirs, and nobody is written to. */
    private void sayOfTheDay(Gathering event, Registration registration, RegistrationState to, TransitionRequest wish, Actor actor) {
        Instant begin = Doors.firstDay(event);
        if (begin == null || clock.instant().isBefore(begin)) {
            throw Problems.conflict("not-yet", "You can record who was there from the first day of the event.");
        }
        registration.become(to, wish.note(), clock.instant());
        history.keep(Entry.of(RegistrationEvents.ATTENDANCE_CHANGED, actor, registration));
    }

    private RegistrationState placed(RegistrationSettings settings, Registration registration, TransitionRequest wish) {
        Places places = settings.places(registration.mode())
                .orElseThrow(() -> Problems.conflict("no-place", "That way to take part is no longer offered."));
        if (registration.state() == RegistrationState.PENDING) {
            return arrivals.approve(settings, places, registration);
        }
        if (wish.note() == null) {
            throw Problems.invalid("/note", "required", "Say why this person gets a place before those who have waited longer.");
        }
        arrivals.outOfTurn(settings, places, registration);
        return RegistrationState.CONFIRMED;
    }

    /** What somebody may wish for now. */
    Set<RegistrationState> possible(RegistrationState from, Gathering event) {
        Instant begin = Doors.firstDay(event);
        boolean hasBegun = begin != null && !clock.instant().isBefore(begin);
        return wished(from).stream().filter(to -> hasBegun || !isOfTheDay(from, to)).collect(Collectors.toUnmodifiableSet());
    }

    /** Who is approved may come to wait, but nobody wishes for that; who was there is known by the check-in alone. */
    private static Set<RegistrationState> wished(RegistrationState from) {
        return from == RegistrationState.ATTENDED
                ? Set.of()
                : from.next().stream()
                        .filter(to -> to != RegistrationState.WAITLISTED && to != RegistrationState.ATTENDED)
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isOfTheDay(RegistrationState from, RegistrationState to) {
        return Stream.of(from, to).anyMatch(state -> state == RegistrationState.EXCUSED || state == RegistrationState.ABSENT);
    }

    private static EventType event(RegistrationState from, RegistrationState to) {
        return switch (to) {
            case CANCELLED -> RegistrationEvents.CANCELLED;
            case DECLINED -> RegistrationEvents.DECLINED;
            default -> from == RegistrationState.WAITLISTED ? RegistrationEvents.PROMOTED : RegistrationEvents.APPROVED;
        };
    }
}
