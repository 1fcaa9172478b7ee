package org.paideia.registration.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.paideia.access.Caller;
import org.paideia.activity.Entry;
import org.paideia.activity.History;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.eventrole.EventFinder;
import org.paideia.eventrole.EventRef;
import org.paideia.eventrole.EventRolePolicy;
import org.paideia.eventrole.GatheringKind;
import org.paideia.registration.RegistrationEvents;
import org.paideia.registration.RegistrationMode;
import org.paideia.registration.place.PlaceCounts;
import org.paideia.registration.place.Promotion;
import org.paideia.shared.command.Input;
import org.paideia.shared.persistence.ExpectedVersion;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.problem.Violation;
import org.paideia.shared.security.Actor;

/** Says when and how people register. */
@ApplicationScoped
public class SettingsService {

    private final SettingsRecords records;
    private final EventFinder events;
    private final EventRolePolicy policy;
    private final PlaceCounts counts;
    private final Promotion promotion;
    private final History history;
    private final Clock clock;

    SettingsService(
            SettingsRecords records,
            EventFinder events,
            EventRolePolicy policy,
            PlaceCounts counts,
            Promotion promotion,
            History history,
            Clock clock) {
        this.records = records;
        this.events = events;
        this.policy = policy;
        this.counts = counts;
        this.promotion = promotion;
        this.history = history;
        this.clock = clock;
    }

    public Saved<SettingsView> get(Caller caller, GatheringKind kind, String slug) {
        Gathering event = events.visible(caller, kind, slug);
        return records.of(kind, slug)
                .map(settings -> saved(settings, event))
                .orElseThrow(() -> Problems.notFound("registration for", slug));
    }

    /** The first time it is new, and no version is expected. */
    @Transactional
    public Saved<SettingsView> set(
            Caller caller, GatheringKind kind, String slug, ExpectedVersion expected, Input<SettingsInput> input) {
        Gathering event = events.visible(caller, kind, slug);
        Actor actor = policy.requireOrganising(caller, event);
        SettingsInput wish = input.read(SettingsInput.class);
        SettingsRules.require(wish, event.sourceLanguage());
        events.hold(event);
        counts.open(kind, slug);
        counts.hold(kind, slug, 0);
        Instant now = clock.instant();
        Optional<RegistrationSettings> there = records.of(kind, slug);
        there.ifPresent(settings -> expected.require(settings.version()));
        RegistrationSettings settings = there.orElseGet(() -> new RegistrationSettings(event, wish, now));
        SettingsInput before = there.map(RegistrationSettings::content).orElse(null);
        if (there.isPresent()) {
            requireRoom(settings, wish);
            settings.change(wish, now);
        } else {
            records.persist(settings);
        }
        history.keep(Entry.of(RegistrationEvents.SET, actor, settings).changing(before, wish));
        for (RegistrationMode mode : RegistrationMode.values()) {
            promotion.promote(settings, event, mode);
        }
        return saved(settings, event);
    }

    /** Nobody loses a place because there are fewer. */
    private void requireRoom(RegistrationSettings settings, SettingsInput wish) {
        List<Violation> wrong = new ArrayList<>();
        for (PlaceCounts.Count all : counts.all(settings)) {
            int at = indexOf(wish, all.mode());
            if (at < 0 && all.confirmed() + all.waiting() > 0) {
                wrong.add(Violation.at("/places", "in-use", "People are already registered to take part " + all.mode() + "."));
            } else if (at >= 0 && wish.places().get(at).capacity() != null && wish.places().get(at).capacity() < all.confirmed()) {
                wrong.add(Violation.at("/places/" + at + "/capacity", "too-small", all.confirmed() + " places are taken."));
            }
        }
        for (PlaceCounts.Count city : counts.fullest(settings)) {
            int at = indexOf(wish, city.mode());
            if (at >= 0 && wish.places().get(at).perCity() != null && wish.places().get(at).perCity() < city.confirmed()) {
                wrong.add(Violation.at("/places/" + at + "/perCity", "too-small", city.city() + " has " + city.confirmed() + " places."));
            }
        }
        if (!wrong.isEmpty()) {
            throw Problems.conflict("below-confirmed", "More places than this are already taken.", wrong);
        }
    }

    private static int indexOf(SettingsInput wish, RegistrationMode mode) {
        return wish.places().stream().map(Places::mode).toList().indexOf(mode);
    }

    private Saved<SettingsView> saved(RegistrationSettings settings, Gathering event) {
        List<PlaceCounts.Count> all = counts.all(settings);
        List<PlacesView> places = settings.places().stream()
                .map(each -> view(each, all.stream().filter(count -> count.mode() == each.mode()).findFirst()))
                .toList();
        SettingsView view = new SettingsView(
                settings.id(), EventRef.of(event), settings.opensAt(), settings.closesAt(),
                settings.statusAt(clock.instant(), event), settings.approval(), places, settings.questions(), settings.keepDays(),
                settings.createdAt(), settings.updatedAt());
        return Saved.of(view, settings.version());
    }

    private static PlacesView view(Places places, Optional<PlaceCounts.Count> count) {
        return new PlacesView(
                places.mode(), places.capacity(), places.perCity(), count.map(PlaceCounts.Count::confirmed).orElse(0),
                count.map(PlaceCounts.Count::waiting).orElse(0));
    }
}
