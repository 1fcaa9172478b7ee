package org.paideia.access.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.paideia.access.AccessEvents;
import org.paideia.access.Caller;
import org.paideia.access.Mandate;
import org.paideia.access.Mandates;
import org.paideia.access.Person;
import org.paideia.access.Role;
import org.paideia.access.Scope;
import org.paideia.access.ScopeNames;
import org.paideia.activity.Entry;
import org.paideia.activity.History;
import org.paideia.shared.command.Input;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.security.Actor;

/**
 * How to reach the focal points of a city. It is for people with a mandate in force, and only as far as the focal points
 * consent; for everybody else it is not there.
 */
@ApplicationScoped
public class CityContactService {

    private final Mandates mandates;
    private final ScopeNames names;
    private final History history;
    private final Clock clock;

    CityContactService(Mandates mandates, ScopeNames names, History history, Clock clock) {
        this.mandates = mandates;
        this.names = names;
        this.history = history;
        this.clock = clock;
    }

    public CityContact get(Caller caller, String city) {
        requireMaySee(caller, city);
        CityContact contact = CityContact.of(mandates.focalPointsInForce(city, clock.instant()));
        if (contact.items().isEmpty()) {
            throw Problems.notFound("contact of the city", city);
        }
        return contact;
    }

    /** A focal point consents for themselves, or no longer does; an administrator may only take contacts away. */
    @Transactional
    public CityContact update(Caller caller, String city, Input<CityContactInput> input) {
        requireMaySee(caller, city);
        List<Mandate> all = mandates.focalPointsInForce(city, clock.instant());
        List<Mandate> mine = all.stream().filter(m -> m.person().id().equals(caller.person().id())).toList();
        if (mine.isEmpty() && !caller.isAdmin()) {
            throw Problems.forbidden("focal-point-only", "A focal point alone says how to be reached.");
        }
        CityContactInput wish = input.read(CityContactInput.class);
        if (mine.isEmpty() && wish.consent()) {
            throw Problems.forbidden("You can consent only for yourself.");
        }
        String email = wish.email() == null ? caller.person().email() : wish.email();
        if (wish.consent() && email == null) {
            throw Problems.rule("/email", "required", "The sign-in service gives no address. Give one.");
        }
        Actor actor = mine.isEmpty() ? caller.asAdmin() : caller.as(Role.FOCAL_POINT);
        (mine.isEmpty() ? all : mine).forEach(mandate -> write(mandate, wish, email, actor));
        return CityContact.of(all);
    }

    /** The history tells that it was done, and not what stood there. */
    private void write(Mandate mandate, CityContactInput wish, String email, Actor actor) {
        mandates.hold(mandate);
        if (wish.consent()) {
            mandate.showContact(email, wish.phone(), clock.instant());
        } else {
            mandate.hideContact(clock.instant());
        }
        history.keep(Entry.of(wish.consent() ? AccessEvents.CONTACT_GIVEN : AccessEvents.CONTACT_WITHDRAWN, actor, mandate));
    }

    private void requireMaySee(Caller caller, String city) {
        boolean acts = caller.person().kind() == Person.Kind.PERSON && !caller.mandates().isEmpty();
        if (!acts && !caller.isAdmin() || names.of(new Scope(city, null)) == null) {
            throw Problems.notFound("contact of the city", city);
        }
    }
}
