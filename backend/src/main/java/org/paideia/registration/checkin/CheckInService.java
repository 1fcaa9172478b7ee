package org.paideia.registration.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.paideia.registration.own.CheckInCodes;
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
        requireSense(wish.checkIns());
        return idempotency.once(actor, input, () -> {
            Doors.requireThere(event);
            return Saved.of(new Items<>(count(actor, event, wish.checkIns())), 0);
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
        if (!checkIns.takeBack(id, clock.instant())) {
            throw Problems.notFound("check-in", id);
        }
        history.keep(Entry.of(RegistrationEvents.CHECK_IN_TAKEN_BACK, actor, new CheckedIn(registration.id(), registration.version() + 1, event)));
        cities.tookBack(actor, event, registration.city() == null ? null : registration.city().id(), registration.citySlug());
    }

    private List<CheckInResult> count(Actor actor, Gathering event, List<CheckInInput> wishes) {
        Instant now = clock.instant();
        Map<UUID, CheckInResult> results = new HashMap<>();
        List<CheckIns.Sent> timely = wishes.stream()
                .filter(wish -> Doors.moment(event, wish.at(), now) != null)
                .map(wish -> new CheckIns.Sent(
                        wish.id(), wish.registration(), wish.code() == null ? null : CheckInCodes.read(wish.code()).orElse(null),
                        Doors.moment(event, wish.at(), now), wish.door()))
                .toList();
        List<CheckIns.New> counted = timely.isEmpty() ? List.of() : checkIns.count(event, timely, actor.person(), now);
        for (CheckIns.New checkIn : counted) {
            results.put(checkIn.id(), CheckInResults.of(checkIn));
            history.keep(Entry.of(RegistrationEvents.CHECKED_IN, actor, new CheckedIn(checkIn.registration(), checkIn.version(), event)));
        }
        cities.came(actor, event, counted);
        List<CheckIns.Sent> others = timely.stream().filter(sent -> !results.containsKey(sent.id())).toList();
        if (!others.isEmpty()) {
            checkIns.lookUp(event, others).forEach(old -> results.put(old.id(), CheckInResults.of(old)));
        }
        return wishes.stream().map(wish -> results.getOrDefault(wish.id(), CheckInResults.wrongTime(wish))).toList();
    }

    /** Refuses what no device sends: nobody, somebody twice over, or two check-ins under one id. */
    private static void requireSense(List<CheckInInput> wishes) {
        Set<UUID> ids = new HashSet<>();
        for (int i = 0; i < wishes.size(); i++) {
            CheckInInput wish = wishes.get(i);
            if ((wish.registration() == null) == (wish.code() == null)) {
                throw Problems.invalid("/checkIns/" + i + "/registration", "required", "Say who it is: by the registration or by the code.");
            }
            if (!ids.add(wish.id())) {
                throw Problems.invalid("/checkIns/" + i + "/id", "repeated", "Each check-in needs its own id.");
            }
        }
    }
}
