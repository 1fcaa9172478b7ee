package org.paideia.programme.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.activity.History;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.eventrole.EventFinder;
import org.paideia.eventrole.EventRef;
import org.paideia.eventrole.EventRolePolicy;
import org.paideia.idempotency.Idempotency;
import org.paideia.programme.SeatedSession;
import org.paideia.programme.Session;
import org.paideia.programme.SessionListItem;
import org.paideia.programme.SessionState;
import org.paideia.programme.Sessions;
import org.paideia.registration.RegistrationEvents;
import org.paideia.registration.checkin.CheckInQueue;
import org.paideia.registration.checkin.CheckInResult;
import org.paideia.registration.checkin.CheckInService;
import org.paideia.registration.checkin.DoorBook;
import org.paideia.registration.checkin.DoorLists;
import org.paideia.registration.checkin.Doors;
import org.paideia.registration.settings.RegistrationSettings;
import org.paideia.registration.settings.SettingsRecords;
import org.paideia.shared.command.Input;
import org.paideia.shared.paging.Items;
import org.paideia.shared.persistence.ExpectedVersion;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;

/**
 * Lets people in at the door of a session, in the same way as at the doors of the event. Whoever was at a session was at the
 * event: they are checked in there, too, and both are taken back together.
 */
@ApplicationScoped
public class SessionCheckInService {

    private record Found(SeatedSession seated, Gathering event) {

        Session session() {
            return seated.session();
        }

        /** From when people are let in: the beginning of its day where it takes place. */
        Instant opensAt() {
            return session().start().toLocalDate().atStartOfDay(event.zone()).toInstant();
        }

        void requireDoor() {
            Doors.requireThere(event);
            if (session().state() == SessionState.CANCELLED) {
                throw Problems.conflict("session-cancelled", "This session was cancelled.");
            }
        }
    }

    private final SessionCheckIns checkIns;
    private final Sessions sessions;
    private final CheckInService doors;
    private final DoorLists lists;
    private final SettingsRecords records;
    private final EventFinder events;
    private final EventRolePolicy policy;
    private final Idempotency idempotency;
    private final Clock clock;

    SessionCheckInService(
            SessionCheckIns checkIns,
            Sessions sessions,
            CheckInService doors,
            DoorLists lists,
            SettingsRecords records,
            EventFinder events,
            EventRolePolicy policy,
            Idempotency idempotency,
            Clock clock) {
        this.checkIns = checkIns;
        this.sessions = sessions;
        this.doors = doors;
        this.lists = lists;
        this.records = records;
        this.events = events;
        this.policy = policy;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** Everybody who is expected at the session, for those who let people in at the event. */
    public SessionDoorList list(Caller caller, UUID id) {
        Found found = visible(caller, id);
        Gathering event = found.event();
        policy.requireCheckingIn(caller, event);
        found.requireDoor();
        RegistrationSettings settings = records.of(event).orElseThrow(() -> Problems.notFound("registration for", event.slug()));
        return new SessionDoorList(
                EventRef.of(event), SessionListItem.of(found.seated(), event.zone()), clock.instant(), found.opensAt(),
                lists.cities(settings), checkIns.people(found.session(), settings));
    }

    /** Counts each of them that can be counted, once; the others are told why not, and hinder none. */
    @Transactional
    public Saved<Items<CheckInResult>> record(Caller caller, UUID id, Input<SessionCheckInsCreate> input) {
        Found found = visible(caller, id);
        Actor actor = policy.requireCheckingIn(caller, found.event());
        SessionCheckInsCreate wish = input.read(SessionCheckInsCreate.class);
        CheckInQueue.requireSense(wish.checkIns());
        return idempotency.once(actor, input, () -> {
            found.requireDoor();
            return Saved.of(
                    new Items<>(CheckInQueue.take(wish.checkIns(), found.opensAt(), clock.instant(), new SessionBook(actor, found))), 0);
        });
    }

    /** Whoever it was is expected again, also at the event if they came to that by this check-in and to nothing else since. */
    @Transactional
    public void takeBack(Caller caller, UUID id, ExpectedVersion expected) {
        SessionCheckIns.InForce found = checkIns.inForce(id).orElseThrow(() -> Problems.notFound("check-in", id));
        Found session = find(caller, found.session())
                .filter(there -> policy.checkingIn(caller, there.event()).isPresent())
                .orElseThrow(() -> Problems.notFound("check-in", id));
        Actor actor = policy.requireCheckingIn(caller, session.event());
        expected.require(found.version());
        Doors.requireThere(session.event());
        if (!checkIns.takeBack(found, id, clock.instant())) {
            throw Problems.notFound("check-in", id);
        }
        if (!checkIns.isAttending(found.registration())) {
            doors.tookBackToo(actor, session.event(), id);
        }
    }

    /** Whoever was not at the event, after all, was at none of its sessions. */
    void notThere(@Observes History.Kept kept) {
        if (kept.type() == RegistrationEvents.CHECK_IN_TAKEN_BACK) {
            checkIns.takeAllBack(UUID.fromString(kept.record().ref().key()), clock.instant());
        }
    }

    private Found visible(Caller caller, UUID id) {
        return find(caller, id).orElseThrow(() -> Problems.notFound("session", id));
    }

    private Optional<Found> find(Caller caller, UUID id) {
        return sessions.seated(id)
                .flatMap(seated -> events.find(caller, seated.session().eventKind(), seated.session().eventSlug())
                        .map(event -> new Found(seated, event)));
    }

    /** The check-ins at a session, with those at the event that follow from them. */
    private final class SessionBook implements DoorBook {

        private final Actor actor;
        private final Found found;

        SessionBook(Actor actor, Found found) {
            this.actor = actor;
            this.found = found;
        }

        @Override
        public List<New> count(List<Sent> sent) {
            List<New> counted = checkIns.count(found.session(), sent, actor.person(), clock.instant());
            if (!counted.isEmpty()) {
                doors.cameToo(actor, found.event(), counted.stream()
                        .map(each -> new Sent(each.id(), each.registration(), null, each.at(), each.door()))
                        .toList());
            }
            return counted;
        }

        @Override
        public List<Old> lookUp(List<Sent> sent) {
            return checkIns.lookUp(found.session(), sent);
        }
    }
}
