package org.paideia.registration.own;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import org.paideia.access.Caller;
import org.paideia.access.Person;
import org.paideia.activity.Ref;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.eventrole.EventFinder;
import org.paideia.registration.OwnRegistration;
import org.paideia.registration.Registration;
import org.paideia.registration.Registrations;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;

/** Shows a person everything that is kept of them in registrations. */
@ApplicationScoped
public class OwnRegistrationService {

    private final Registrations registrations;
    private final EventFinder events;

    OwnRegistrationService(Registrations registrations, EventFinder events) {
        this.registrations = registrations;
        this.events = events;
    }

    public Page<OwnRegistration> list(Caller caller, PageRequest request) {
        Person person = caller.person();
        String email = person.email() == null ? null : Registration.key(person.email());
        boolean isCertain = email != null && caller.hasVerified(email);
        Page<Registration> page = registrations.ofPerson(person.id(), isCertain ? email : null, request);
        Map<Ref, Gathering> known = events.all(page.items().stream().map(Registration::event).collect(Collectors.toSet()));
        return new Page<>(
                page.items().stream().map(registration -> OwnRegistration.of(registration, known.get(registration.event()))).toList(),
                page.nextCursor(),
                page.totalCount());
    }
}
