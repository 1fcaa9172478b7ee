package org.paideia.registration.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.access.Role;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.eventrole.EventFinder;
import org.paideia.eventrole.GatheringKind;
import org.paideia.idempotency.Idempotency;
import org.paideia.registration.Registration;
import org.paideia.registration.RegistrationListItem;
import org.paideia.registration.RegistrationPolicy;
import org.paideia.registration.Registrations;
import org.paideia.registration.change.Moves;
import org.paideia.registration.place.Arrivals;
import org.paideia.registration.settings.RegistrationSettings;
import org.paideia.registration.settings.SettingsRecords;
import org.paideia.shared.command.Input;
import org.paideia.shared.paging.Items;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.persistence.TransitionRequest;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;

/** What the organiser sees of all registrations for an event, and decides about several of them. */
@ApplicationScoped
public class DeskService {

    private final Registrations registrations;
    private final SettingsRecords records;
    private final EventFinder events;
    private final RegistrationPolicy policy;
    private final DeskNumbers numbers;
    private final Arrivals arrivals;
    private final Moves moves;
    private final Idempotency idempotency;

    DeskService(
            Registrations registrations,
            SettingsRecords records,
            EventFinder events,
            RegistrationPolicy policy,
            DeskNumbers numbers,
            Arrivals arrivals,
            Moves moves,
            Idempotency idempotency) {
        this.registrations = registrations;
        this.records = records;
        this.events = events;
        this.policy = policy;
        this.numbers = numbers;
        this.arrivals = arrivals;
        this.moves = moves;
        this.idempotency = idempotency;
    }

    /** All of them for the organiser, those of their cities for those who act for some. */
    public Page<RegistrationListItem> list(
            Caller caller, GatheringKind kind, String slug, RegistrationFilter filter, PageRequest request) {
        Gathering event = events.visible(caller, kind, slug);
        Set<String> cities = policy.organiser(caller, event).isPresent() ? null : ownCities(caller);
        return registrations.page(settings(event), filter, cities, request, RegistrationListItem::of);
    }

    /** All of them with their answers, for the organiser. */
    public Page<DeskRow> rows(Caller caller, GatheringKind kind, String slug, RegistrationFilter filter, PageRequest request) {
        return registrations.portion(organised(caller, kind, slug), filter, request, DeskRow::of);
    }

    public RegistrationNumbers numbers(Caller caller, GatheringKind kind, String slug) {
        return numbers.of(organised(caller, kind, slug));
    }

    /** Decides about all of them, or none. */
    @Transactional
    public Saved<Items<RegistrationListItem>> decide(Caller caller, Input<RegistrationDecision> input) {
        RegistrationDecision wish = input.read(RegistrationDecision.class);
        Gathering event = events.named(caller, wish.kind(), wish.event());
        Actor actor = policy.requireOrganiser(caller, event);
        return idempotency.once(actor, input, () -> {
            arrivals.hold(wish.kind(), wish.event(), 0)
                    .orElseThrow(() -> Problems.conflict("no-registration", "There is no registration for this event here."));
            Set<UUID> ids = new HashSet<>(wish.registrations());
            RegistrationSettings settings = settings(event);
            List<Registration> found = registrations.ofEvent(settings, ids);
            if (found.size() < ids.size()) {
                throw Problems.rule("/registrations", "unknown-record", "Some of these registrations are not for this event.");
            }
            TransitionRequest move = new TransitionRequest(wish.to().name(), null, null, wish.note());
            found.forEach(registration -> moves.move(settings, event, registration, move, actor, false));
            return Saved.of(new Items<>(found.stream().map(RegistrationListItem::of).toList()), 0);
        });
    }

    private static Set<String> ownCities(Caller caller) {
        Set<String> own = caller.cities(Role.FOCAL_POINT, Role.DEPUTY);
        if (own.isEmpty()) {
            throw Problems.forbidden("Only those who run the event can see the whole list. Those who act for a city can see its registrations.");
        }
        return own;
    }

    private RegistrationSettings organised(Caller caller, GatheringKind kind, String slug) {
        Gathering event = events.visible(caller, kind, slug);
        policy.requireOrganiser(caller, event);
        return settings(event);
    }

    private RegistrationSettings settings(Gathering event) {
        return records.of(event).orElseThrow(() -> Problems.notFound("registration for", event.slug()));
    }
}
