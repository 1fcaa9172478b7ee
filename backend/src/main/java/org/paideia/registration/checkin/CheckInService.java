package org.paideia.registration.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.activity.Entry;
import org.paideia.activity.History;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.eventrole.EventFinder;
import org.paideia.eventrole.EventRef;
import org.paideia.eventrole.EventRolePolicy;
import org.paideia.eventrole.GatheringKind;
import org.paideia.idempotency.Idempotency;
import org.paideia.registration.Registration;
import org.paideia.registration.RegistrationEvents;
import org.paideia.registration.Registrations;
import org.paideia.registration.settings.RegistrationSettings;
import org.paideia.registration.settings.SettingsRecords;
import org.paideia.shared.command.Input;
import org.paideia.shared.paging.Items;
import org.paideia.shared.persistence.ExpectedVersion;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;

/** Shows who is expected at an event, checks people in, and takes that back. It waits for no lock of the event: people are let in at many doors at once. */
@ApplicationScoped
public class CheckInService {

    private final CheckIns checkIns;
    private final DoorLists lists;
    private final Registrations registrations;
    private final SettingsRecords records;
    private final EventFinder events;
    private final EventRolePolicy policy;
    private final CityArrivals cities;
    private final History history;
    private final Idempotency idempotency;
    private final Clock clock;

    CheckInService(
            CheckIns checkIns,
            DoorLists lists,
            Registrations registrations,
            SettingsRecords records,
            EventFinder events,
            EventRolePolicy policy,
            CityArrivals cities,
            History history,
            Idempotency idempotency,
            Clock clock) {
        this.checkIns = checkIns;
        this.lists = lists;
        this.registrations = registrations;
        this.records = records;
        this.events = events;
        this.policy = policy;
        this.cities = cities;
        this.history = history;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** Everybody who is expected, for those who let people in. */
    public DoorList list(Caller caller, GatheringKind kind, String slug) {
        Gathering event = events.visible(caller, kind, slug);
        policy.requireCheckingIn(caller, event);
        Doors.requireThere(event);
        RegistrationSettings settings = records.of(event).orElseThrow(() -> Problems.notFound("registration for", slug));
        return new DoorList(EventRef.of(event), clock.instant(), Doors.openAt(event), lists.cities(settings), lists.people(settings));
    }

    /** Counts each of them that can be counted, once; the others are told why not, and hinder none. */
    @Transactional
    public Saved<Items<CheckInResult>> record(Caller caller, Input<CheckInsCreate> input) {
        CheckInsCreate wish = input.read(CheckInsCreate.class);
        Gathering event = events.named(caller, wish.kind(), wish.event());
        Actor actor = policy.requireCheckingIn(caller, event);
        CheckInQueue.requireSense(wish.checkIns());
        return idempotency.once(actor, input, () -> {
            Doors.requireThere(event);
            return Saved.of(
                    new Items<>(CheckInQueue.take(wish.checkIns(), Doors.openAt(event), clock.instant(), new EventBook(actor, event))), 0);
        });
    }

    /** Whoever it was is expected again. */
    @Transactional
    public void takeBack(Caller caller, UUID id, ExpectedVersion expected) {
        CheckIns.InForce found = checkIns.inForce(id).orElseThrow(() -> Problems.notFound("check-in", id));
        Registration registration = registrations.whole(found.registration()).orElseThrow();
        Gathering event = events.find(caller, registration.eventKind(), registration.eventSlug())
                .filter(each -> policy.checkingIn(caller, each).isPresent())
                .orElseThrow(() -> Problems.notFound("check-in", id));
        Actor actor = policy.requireCheckingIn(caller, event);
        expected.require(found.version());
        Doors.requireThere(event);
        if (!takeBack(actor, event, registration, id)) {
            throw Problems.notFound("check-in", id);
        }
    }

    /** Whoever was let in at a session has come to the event by that, unless they had come before. */
    public void cameToo(Actor actor, Gathering event, List<DoorBook.Sent> sent) {
        new EventBook(actor, event).count(sent);
    }

    /** Takes the check-in of that id back at the event, if it counts there. */
    public void tookBackToo(Actor actor, Gathering event, UUID id) {
        checkIns.inForce(id).ifPresent(found -> takeBack(actor, event, registrations.whole(found.registration()).orElseThrow(), id));
    }

    private boolean takeBack(Actor actor, Gathering event, Registration registration, UUID id) {
        if (!checkIns.takeBack(id, clock.instant())) {
            return false;
        }
        history.keep(Entry.of(RegistrationEvents.CHECK_IN_TAKEN_BACK, actor, new CheckedIn(registration.id(), registration.version() + 1, event)));
        cities.tookBack(actor, event, registration.city() == null ? null : registration.city().id(), registration.citySlug());
        return true;
    }

    /** The check-ins at the event itself, with what follows from them. */
    private final class EventBook implements DoorBook {

        private final Actor actor;
        private final Gathering event;

        EventBook(Actor actor, Gathering event) {
            this.actor = actor;
            this.event = event;
        }

        @Override
        public List<New> count(List<Sent> sent) {
            List<New> counted = checkIns.count(event, sent, actor.person(), clock.instant());
            for (New checkIn : counted) {
                history.keep(Entry.of(RegistrationEvents.CHECKED_IN, actor, new CheckedIn(checkIn.registration(), checkIn.version(), event)));
            }
            cities.came(actor, event, counted);
            return counted;
        }

        @Override
        public List<Old> lookUp(List<Sent> sent) {
            return checkIns.lookUp(event, sent);
        }
    }
}
