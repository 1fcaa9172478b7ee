package org.paideia.eventrole;

import java.time.Instant;
import java.util.UUID;
import org.paideia.access.PersonRef;
import org.paideia.agenda.gathering.Gathering;

/** A role at an event, as answers show it. */
public record EventRoleView(
        UUID id, EventRef event, PersonRef person, EventRoleName role, Instant from, Instant until, EventRoleState state) {

    static EventRoleView of(EventRole role, Gathering event, Instant now) {
        return new EventRoleView(
                role.id(), EventRef.of(event), PersonRef.of(role.person()), role.role(), role.from(), role.until(event),
                role.stateAt(now, event));
    }
}
