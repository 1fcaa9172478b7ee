package org.paideia.programme.choice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.eventrole.EventRef;
import org.paideia.idempotency.Idempotency;
import org.paideia.programme.Session;
import org.paideia.programme.SessionListItem;
import org.paideia.programme.SessionState;
import org.paideia.programme.Sessions;
import org.paideia.programme.calendar.ProgrammeCalendar;
import org.paideia.programme.calendar.ProgrammeCalendars;
import org.paideia.registration.Registration;
import org.paideia.registration.RegistrationState;
import org.paideia.registration.change.HeldRegistrations;
import org.paideia.shared.command.Input;
import org.paideia.shared.persistence.ExpectedVersion;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.problem.Problems;

/**
 * Lets a delegate choose sessions and give them up. A session without a limit is a note of one's own; one with few places
 * gives them in the order of arrival, under its lock, to those who have a place at the event.
 */
@ApplicationScoped
public class ChoosingService {

    private static final int MOST_CHOICES = 200;

    private final Delegates delegates;
    private final SessionChoices choices;
    private final Sessions sessions;
    private final Seats seats;
    private final HeldRegistrations registrations;
    private final ProgrammeCalendars calendars;
    private final Event<SessionChosen> chosen;
    private final Event<SessionLeft> left;
    private final Idempotency idempotency;
    private final Clock clock;

    ChoosingService(
            Delegates delegates,
            SessionChoices choices,
            Sessions sessions,
            Seats seats,
            HeldRegistrations registrations,
            ProgrammeCalendars calendars,
            Event<SessionChosen> chosen,
            Event<SessionLeft> left,
            Idempotency idempotency,
            Clock clock) {
        this.delegates = delegates;
        this.choices = choices;
        this.sessions = sessions;
        this.seats = seats;
        this.registrations = registrations;
        this.calendars = calendars;
        this.chosen = chosen;
        this.left = left;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    public MyProgramme programme(Delegate delegate) {
        return programme(delegates.require(delegate));
    }

    /** What lies behind a personal link; nothing behind a guess. */
    public Optional<MyProgramme> behind(String code) {
        return delegates.behind(code).map(this::programme);
    }

    private MyProgramme programme(Delegates.Found found) {
        Registration registration = found.registration();
        Gathering event = found.event();
        return new MyProgramme(
                registration.id(), EventRef.of(event), registration.state(), views(registration, event),
                calendars.of(registration).map(ProgrammeCalendar::since).orElse(null));
    }

    @Transactional
    public Saved<SessionChoiceView> choose(Delegate delegate, Input<SessionChoiceCreate> input) {
        Delegates.Found found = delegates.require(delegate);
        Registration registration = found.registration();
        UUID wish = input.read(SessionChoiceCreate.class).session();
        Session session = sessions.findByIdOptional(wish)
                .filter(there -> there.event().equals(registration.event()))
                .orElseThrow(() -> Problems.rule("/session", "unknown-record", "The event has no such session."));
        return idempotency.once(found.actor(), input, () -> {
            SessionChoice choice = enter(registration, session);
            SessionChoiceView view = views(registration, found.event()).stream()
                    .filter(each -> each.session().id().equals(wish))
                    .findFirst()
                    .orElseThrow();
            return new Saved<>(view, choice.version(), delegate.address() + "/sessions");
        });
    }

    private SessionChoice enter(Registration registration, Session session) {
        RegistrationState state = choices.holdRegistration(registration.id());
        if (state.next().isEmpty()) {
            throw Problems.conflict("registration-ended", "This registration is " + state + ": it has no programme any more.");
        }
        Seats.Held held = seats.hold(session.id(), 1);
        sessions.refresh(session);
        if (session.state() == SessionState.CANCELLED) {
            throw Problems.conflict("session-cancelled", "This session was cancelled.");
        }
        if (choices.find(registration.id(), session.id()).isPresent()) {
            throw Problems.conflict("chosen-already", "You have already chosen this session.");
        }
        if (choices.countOf(registration.id()) >= MOST_CHOICES) {
            throw Problems.conflict("too-many-sessions", "You have chosen " + MOST_CHOICES + " sessions: give one up first.");
        }
        boolean isLimited = session.capacity() != null;
        if (isLimited && !state.hasPlace()) {
            throw Problems.conflict("place-needed", "Only people with a place at the event can choose this session.");
        }
        boolean hasPlace = !isLimited || held.waiting() == 0 && held.taken() < session.capacity();
        SessionChoice choice = new SessionChoice(
                session.id(), registration.id(), held.lastArrival(),
                hasPlace ? SessionChoiceState.CHOSEN : SessionChoiceState.WAITLISTED, clock.instant());
        choices.persistAndFlush(choice);
        seats.add(session.id(), hasPlace ? 1 : 0, hasPlace ? 0 : 1);
        if (registration.personId() != null) {
            chosen.fire(new SessionChosen(registration.personId(), session.ref()));
        }
        return choice;
    }

    @Transactional
    public void leave(Delegate delegate, UUID session, ExpectedVersion expected) {
        Registration registration = delegates.require(delegate).registration();
        SessionChoice choice = choices.find(registration.id(), session)
                .orElseThrow(() -> Problems.notFound("chosen session", session));
        expected.require(choice.version());
        release(registration, choice);
    }

    /** What a registration that is over had chosen goes to those who wait. */
    void releaseAll(Registration registration) {
        choices.toEnd(registration.id()).forEach(choice -> release(registration, choice));
    }

    private void release(Registration registration, SessionChoice choice) {
        seats.hold(choice.sessionId(), 0);
        choices.refresh(choice);
        boolean hadPlace = choice.state() == SessionChoiceState.CHOSEN;
        choices.delete(choice);
        choices.flush();
        seats.add(choice.sessionId(), hadPlace ? -1 : 0, hadPlace ? 0 : -1);
        Session session = sessions.findById(choice.sessionId());
        if (hadPlace) {
            sessions.refresh(session);
            seats.promote(session, registrations.eventOf(registration));
        }
        if (registration.personId() != null) {
            left.fire(new SessionLeft(registration.personId(), session.ref()));
        }
    }

    private List<SessionChoiceView> views(Registration registration, Gathering event) {
        List<SessionChoices.Chosen> all = choices.of(registration.id());
        return all.stream().map(each -> view(each, all, event)).toList();
    }

    private static SessionChoiceView view(SessionChoices.Chosen chosen, List<SessionChoices.Chosen> all, Gathering event) {
        Session session = chosen.seated().session();
        List<UUID> clashes = all.stream()
                .map(other -> other.seated().session())
                .filter(other -> other != session && takesPlace(other) && takesPlace(session) && other.overlaps(session))
                .map(Session::id)
                .toList();
        return new SessionChoiceView(
                SessionListItem.of(chosen.seated(), event.zone()), chosen.choice().state(), clashes, chosen.choice().createdAt());
    }

    private static boolean takesPlace(Session session) {
        return session.state() == SessionState.SCHEDULED;
    }
}
