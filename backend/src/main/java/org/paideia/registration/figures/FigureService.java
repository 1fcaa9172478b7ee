package org.paideia.registration.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.paideia.access.Caller;
import org.paideia.agenda.EventState;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.city.City;
import org.paideia.city.CityRef;
import org.paideia.eventrole.EventFinder;
import org.paideia.eventrole.EventRef;
import org.paideia.eventrole.GatheringKind;
import org.paideia.registration.RegistrationPolicy;
import org.paideia.registration.figures.AttendanceCounts.Count;
import org.paideia.registration.settings.RegistrationSettings;
import org.paideia.registration.settings.SettingsRecords;
import org.paideia.shared.paging.Page;
import org.paideia.shared.problem.Problems;

/** Tells how many registered for an event and how many came: everybody in numbers that name nobody, the organiser in all of them. */
@ApplicationScoped
public class FigureService {

    private final AttendanceCounts counts;
    private final SettingsRecords records;
    private final EventFinder events;
    private final RegistrationPolicy policy;

    FigureService(AttendanceCounts counts, SettingsRecords records, EventFinder events, RegistrationPolicy policy) {
        this.counts = counts;
        this.records = records;
        this.events = events;
        this.policy = policy;
    }

    /** Of an event that took place. */
    public AttendanceFigures get(Caller caller, GatheringKind kind, String slug) {
        Gathering event = events.visible(caller, kind, slug);
        boolean isOver = event.state() == EventState.HELD || event.state() == EventState.CLOSED;
        if (!isOver) {
            throw Problems.notFound("figures yet of", slug);
        }
        return figures(event, counts.of(settings(event)));
    }

    /** Every number, for the organiser. */
    public Page<AttendanceRow> rows(Caller caller, GatheringKind kind, String slug) {
        Gathering event = events.visible(caller, kind, slug);
        policy.requireOrganiser(caller, event);
        return new Page<>(counts.of(settings(event)).stream().map(FigureService::row).toList(), null, null);
    }

    private static AttendanceFigures figures(Gathering event, List<Count> counts) {
        Turnout whole = Turnout.sum(counts.stream().map(Count::turnout).toList());
        boolean isAttendanceKnown = whole.attended() > 0;
        SmallNumbers small = new SmallNumbers(isAttendanceKnown);
        List<Count> forCities = counts.stream().filter(count -> count.city() != null).toList();
        List<AttendanceFigures.OfMode> modes = new ArrayList<>();
        small.told(by(counts, Count::mode), whole).forEach((mode, group) ->
                modes.add(new AttendanceFigures.OfMode(mode, group.registered(), came(group, isAttendanceKnown))));
        List<AttendanceFigures.OfCountry> countries = new ArrayList<>();
        List<AttendanceFigures.OfCity> cities = new ArrayList<>();
        small.told(by(forCities, Count::country), whole).forEach((country, group) -> {
            countries.add(new AttendanceFigures.OfCountry(country, group.registered(), came(group, isAttendanceKnown)));
            List<Count> ofCountry = forCities.stream().filter(count -> count.country().equals(country)).toList();
            Map<String, City> known = ofCountry.stream().map(Count::city).distinct().collect(Collectors.toMap(City::slug, Function.identity()));
            // A city is told within its country, so that neither can be reckoned from the other.
            small.told(by(ofCountry, Count::citySlug), group).forEach((city, part) ->
                    cities.add(new AttendanceFigures.OfCity(CityRef.of(known.get(city)), part.registered(), came(part, isAttendanceKnown))));
        });
        Long attended = small.mayBeTold(whole) ? came(whole, isAttendanceKnown) : null;
        return new AttendanceFigures(EventRef.of(event), whole.registered(), attended, modes, countries, cities);
    }

    private static <K extends Comparable<K>> Map<K, Turnout> by(List<Count> counts, Function<Count, K> key) {
        return counts.stream().collect(Collectors.toMap(key, Count::turnout, Turnout::plus, TreeMap::new));
    }

    private static Long came(Turnout group, boolean isAttendanceKnown) {
        return isAttendanceKnown ? group.attended() : null;
    }

    private static AttendanceRow row(Count count) {
        City city = count.city();
        return new AttendanceRow(
                count.citySlug(),
                city == null ? null : city.ownName(),
                count.country(),
                count.mode().name(),
                count.registered(),
                count.attended(),
                count.excused(),
                count.absent());
    }

    private RegistrationSettings settings(Gathering event) {
        return records.of(event).orElseThrow(() -> Problems.notFound("registration for", event.slug()));
    }
}
