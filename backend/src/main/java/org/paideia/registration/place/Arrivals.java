package org.paideia.registration.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.paideia.eventrole.GatheringKind;
import org.paideia.registration.Registration;
import org.paideia.registration.RegistrationMode;
import org.paideia.registration.RegistrationState;
import org.paideia.registration.settings.Places;
import org.paideia.registration.settings.RegistrationSettings;
import org.paideia.shared.problem.Problems;

/** Gives places to those who arrive, in order, as long as there are some. */
@ApplicationScoped
public class Arrivals {

    private final PlaceCounts counts;

    Arrivals(PlaceCounts counts) {
        this.counts = counts;
    }

    /**
     * Holds the event until the transaction ends.
     *
     * @return the number of the last who arrives; nothing where nobody can register
     */
    public OptionalInt hold(GatheringKind kind, String event, int arriving) {
        return counts.hold(kind, event, arriving);
    }

    /** What there is for those who arrive, all for the same city or none; the event is held. */
    public PlaceCounts.Arriving look(RegistrationSettings settings, RegistrationMode mode, String city, List<String> emails) {
        return counts.arriving(settings, mode, city, emails);
    }

    /** What would become of them. */
    public Placement place(RegistrationSettings settings, Places places, PlaceCounts.Arriving found, List<Registration> arriving) {
        Occupancy occupancy = found.occupancy(places);
        List<RegistrationState> states = arriving.stream().map(each -> state(settings, each, occupancy)).toList();
        return new Placement(arriving, states, found.registered(), occupancy);
    }

    /** Counts what became of them. */
    public void keep(RegistrationSettings settings, Places places, Placement placement) {
        counts.keep(settings, places, placement.arriving().getFirst().citySlug(), placement.occupancy());
    }

    /** What becomes of one who was approved: it keeps its number, and is served by what is free now. */
    public RegistrationState approve(RegistrationSettings settings, Places places, Registration registration) {
        Occupancy occupancy = occupancy(settings, places, registration);
        boolean hasPlace = occupancy.take();
        counts.keep(settings, places, registration.citySlug(), occupancy);
        return hasPlace ? RegistrationState.CONFIRMED : RegistrationState.WAITLISTED;
    }

    /** Gives a place to one who waits, before those who wait longer. */
    public void outOfTurn(RegistrationSettings settings, Places places, Registration registration) {
        if (!occupancy(settings, places, registration).hasRoom()) {
            throw Problems.conflict("no-place", "There are no free places, or none for this city. Increase the number of places first.");
        }
        counts.add(settings.id(), places.mode(), registration.citySlug(), 1, -1);
    }

    /** Refuses an address that is registered already. */
    public void requireNew(UUID settings, String email) {
        if (counts.isRegistered(settings, email)) {
            throw Placement.refusal(List.of(Placement.twice("/email")));
        }
    }

    /** Counts one less. */
    public void leave(Registration registration) {
        counts.add(
                registration.settingsId(), registration.mode(), registration.citySlug(),
                registration.state() == RegistrationState.CONFIRMED ? -1 : 0,
                registration.state() == RegistrationState.WAITLISTED ? -1 : 0);
    }

    private Occupancy occupancy(RegistrationSettings settings, Places places, Registration registration) {
        return counts.arriving(settings, places.mode(), registration.citySlug(), List.of("-")).occupancy(places);
    }

    private static RegistrationState state(RegistrationSettings settings, Registration arriving, Occupancy occupancy) {
        if (settings.approval() || arriving.waitsForCity()) {
            return RegistrationState.PENDING;
        }
        return occupancy.take() ? RegistrationState.CONFIRMED : RegistrationState.WAITLISTED;
    }
}
