package org.paideia.registration.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.paideia.access.Caller;
import org.paideia.access.Person;
import org.paideia.access.Role;
import org.paideia.activity.Entry;
import org.paideia.activity.History;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.city.City;
import org.paideia.city.CityService;
import org.paideia.eventrole.EventFinder;
import org.paideia.eventrole.GatheringKind;
import org.paideia.idempotency.Idempotency;
import org.paideia.registration.Answers;
import org.paideia.registration.Delegate;
import org.paideia.registration.Registration;
import org.paideia.registration.RegistrationAnswer;
import org.paideia.registration.RegistrationEvents;
import org.paideia.registration.RegistrationListItem;
import org.paideia.registration.RegistrationMode;
import org.paideia.registration.RegistrationView;
import org.paideia.registration.Registrations;
import org.paideia.registration.letter.RegistrationLetters;
import org.paideia.registration.link.LinkCodes;
import org.paideia.registration.place.Arrivals;
import org.paideia.registration.place.PlaceCounts;
import org.paideia.registration.place.Placement;
import org.paideia.registration.settings.Places;
import org.paideia.registration.settings.RegistrationSettings;
import org.paideia.registration.settings.RegistrationStatus;
import org.paideia.registration.settings.SettingsRecords;
import org.paideia.shared.command.Input;
import org.paideia.shared.paging.Items;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.problem.Violation;
import org.paideia.shared.security.Actor;

/** Enters registrations under the lock of their event, where each gets its number and a place or one on the waiting list. */
@ApplicationScoped
public class ArrivalService {

    private static final Actor GUEST = new Actor(null, "SELF", null);

    private final Registrations registrations;
    private final SettingsRecords records;
    private final Arrivals arrivals;
    private final EventFinder events;
    private final CityService cities;
    private final LinkCodes links;
    private final KnownAddresses known;
    private final RegistrationLetters letters;
    private final History history;
    private final Idempotency idempotency;
    private final Clock clock;

    ArrivalService(
            Registrations registrations,
            SettingsRecords records,
            Arrivals arrivals,
            EventFinder events,
            CityService cities,
            LinkCodes links,
            KnownAddresses known,
            RegistrationLetters letters,
            History history,
            Idempotency idempotency,
            Clock clock) {
        this.registrations = registrations;
        this.records = records;
        this.arrivals = arrivals;
        this.events = events;
        this.cities = cities;
        this.links = links;
        this.known = known;
        this.letters = letters;
        this.history = history;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /**
     * One person, for themselves. Whoever names an address that is registered already, and has not shown that it is theirs,
     * is answered as if it were not; whoever reads that address is told, with their link.
     */
    @Transactional
    public Saved<RegistrationView> arrive(Caller caller, RegistrationCreate wish, Optional<Input.Key> key) {
        Gathering event = events.named(caller, wish.kind(), wish.event());
        Optional<Actor> acting = wish.city() == null || !caller.isSignedIn()
                ? Optional.empty()
                : caller.actingForCity(wish.city(), Role.FOCAL_POINT, Role.DEPUTY);
        Actor actor = acting.orElseGet(() -> caller.isSignedIn() ? caller.asSelf() : GUEST);
        return idempotency.once(actor, key, () -> {
            City city = wish.city() == null ? null : cities.named(wish.city(), "/city");
            Delegate delegate = delegate(caller, wish, city);
            Held held = hold(event, wish.kind(), wish.mode(), city, List.of(delegate));
            List<RegistrationAnswer> answers = Answers.read(held.settings(), wish.answers(), "/answers");
            boolean waitsForCity = city != null && acting.isEmpty();
            Registration registration = new Registration(
                    held.settings(), wish.mode(), delegate, answers, waitsForCity, clock.instant());
            Placement placement = arrivals.place(held.settings(), held.places(), held.found(), List.of(registration));
            if (placement.isKnown() && !(caller.isSignedIn() && caller.hasVerified(registration.emailKey()))) {
                return asIfNew(held, registration, placement, event);
            }
            placement.requireNew("");
            enter(held, placement, actor);
            return saved(registration, RegistrationView.of(registration, event));
        });
    }

    /** The answer that somebody new would get; what is registered already stays as it is. */
    private Saved<RegistrationView> asIfNew(Held held, Registration registration, Placement placement, Gathering event) {
        known.tell(held.settings(), registration.emailKey());
        registration.arrives(held.last(), placement.states().getFirst());
        return saved(registration, RegistrationView.of(registration, event).under(UuidVersion7Strategy.INSTANCE.generateUuid(null)));
    }

    private static Saved<RegistrationView> saved(Registration registration, RegistrationView view) {
        return new Saved<>(view, registration.version(), "registrations/" + view.registration().id());
    }

    /** Delegates of a city, all or none of them. */
    @Transactional
    public Saved<Items<RegistrationListItem>> arrive(Caller caller, RegistrationGroupCreate wish, Optional<Input.Key> key) {
        Gathering event = events.named(caller, wish.kind(), wish.event());
        Actor actor = caller.actingForCity(wish.city(), Role.FOCAL_POINT, Role.DEPUTY)
                .orElseThrow(() -> Problems.forbidden("You do not act for " + wish.city() + "."));
        return idempotency.once(actor, key, () -> {
            City city = cities.named(wish.city(), "/city");
            List<Delegate> delegates = wish.delegates().stream()
                    .map(each -> new Delegate(each.name(), each.email(), each.language(), null, city, null))
                    .toList();
            Held held = hold(event, wish.kind(), wish.mode(), city, delegates);
            Instant now = clock.instant();
            List<Violation> wrong = new ArrayList<>();
            List<Registration> group = IntStream.range(0, delegates.size())
                    .mapToObj(i -> new Registration(
                            held.settings(), wish.mode(), delegates.get(i),
                            Answers.read(held.settings(), wish.delegates().get(i).answers(), "/delegates/" + i + "/answers", wrong), false, now))
                    .toList();
            if (!wrong.isEmpty()) {
                throw Problems.rules("The answers do not fit the questions.", wrong);
            }
            Placement placement = arrivals.place(held.settings(), held.places(), held.found(), group);
            placement.requireNew("/delegates/");
            enter(held, placement, actor);
            return Saved.of(new Items<>(group.stream().map(RegistrationListItem::of).toList()), 0);
        });
    }

    private record Held(RegistrationSettings settings, Places places, PlaceCounts.Arriving found, int last) {}

    /** Takes the lock, and finds out behind it what holds until the end. What can be read before is read before. */
    private Held hold(Gathering event, GatheringKind kind, RegistrationMode mode, City city, List<Delegate> delegates) {
        RegistrationSettings settings = records.of(kind, event.slug()).orElseThrow(ArrivalService::noRegistration);
        int last = arrivals.hold(kind, event.slug(), delegates.size()).orElseThrow(ArrivalService::noRegistration);
        PlaceCounts.Arriving found = arrivals.look(
                settings, mode, city == null ? "" : city.slug(), delegates.stream().map(each -> Registration.key(each.email())).toList());
        RegistrationStatus status = settings.statusAt(clock.instant(), event);
        if (status == RegistrationStatus.NOT_YET) {
            throw Problems.conflict("registration-not-open", "Registration has not opened yet.");
        }
        if (status == RegistrationStatus.CLOSED) {
            throw Problems.conflict("registration-closed", "Registration has closed.");
        }
        Places places = settings.places(mode)
                .orElseThrow(() -> Problems.rule("/mode", "not-one-of", "That way to take part is not offered."));
        return new Held(settings, places, found, last);
    }

    private static RuntimeException noRegistration() {
        return Problems.conflict("no-registration", "There is no registration for this event here.");
    }

    /** Gives them their numbers and places, in order. */
    private void enter(Held held, Placement placement, Actor actor) {
        arrivals.keep(held.settings(), held.places(), placement);
        List<Registration> arriving = placement.arriving();
        for (int i = 0; i < arriving.size(); i++) {
            Registration registration = arriving.get(i);
            registration.arrives(held.last() - arriving.size() + 1 + i, placement.states().get(i));
            links.link(registration);
            registrations.persist(registration);
            history.keep(Entry.of(RegistrationEvents.ENTERED, actor, registration));
            letters.orderByState(registration);
        }
    }

    private static Delegate delegate(Caller caller, RegistrationCreate wish, City city) {
        if (!caller.isSignedIn()) {
            return new Delegate(wish.name(), wish.email(), wish.language(), null, city, wish.organisation());
        }
        Person person = caller.person();
        return new Delegate(
                wish.name() == null ? person.name() : wish.name(),
                person.email() == null ? wish.email() : person.email(),
                wish.language() == null ? person.letterLanguage() : wish.language(),
                person.id(), city, wish.organisation());
    }
}
