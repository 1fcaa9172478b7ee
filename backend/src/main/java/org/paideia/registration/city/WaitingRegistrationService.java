package org.paideia.registration.city;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.paideia.access.Caller;
import org.paideia.access.Role;
import org.paideia.activity.Ref;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.eventrole.EventFinder;
import org.paideia.registration.Registration;
import org.paideia.registration.RegistrationView;
import org.paideia.registration.Registrations;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.problem.Problems;

/** Shows those who act for a city who wants to come for it and waits for their agreement, whatever the event. */
@ApplicationScoped
public class WaitingRegistrationService {

    private final Registrations registrations;
    private final EventFinder events;

    WaitingRegistrationService(Registrations registrations, EventFinder events) {
        this.registrations = registrations;
        this.events = events;
    }

    /** @param city for which the caller acts, or null for all of those */
    public Page<RegistrationView> list(Caller caller, String city, PageRequest request) {
        Set<String> own = caller.cities(Role.FOCAL_POINT, Role.DEPUTY);
        if (!caller.isAdmin() && (own.isEmpty() || city != null && !own.contains(city))) {
            throw Problems.forbidden(city == null ? "You do not act for a city." : "You do not act for " + city + ".");
        }
        Set<String> wanted = city != null ? Set.of(city) : caller.isAdmin() ? null : own;
        Page<Registration> page = registrations.waitingForCities(wanted, request);
        Map<Ref, Gathering> known = events.all(page.items().stream().map(Registration::event).collect(Collectors.toSet()));
        return new Page<>(
                page.items().stream().map(registration -> RegistrationView.of(registration, known.get(registration.event()))).toList(),
                page.nextCursor(),
                page.totalCount());
    }
}
