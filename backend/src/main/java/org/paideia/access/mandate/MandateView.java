package org.paideia.access.mandate;

import java.time.Instant;
import java.util.UUID;
import org.paideia.access.Mandate;
import org.paideia.access.PersonRef;
import org.paideia.access.Role;
import org.paideia.shared.text.LanguageMap;

/** A mandate as callers see it. */
public record MandateView(
        UUID id,
        PersonRef person,
        Role role,
        String city,
        String network,
        LanguageMap scopeNames,
        Instant from,
        Instant until,
        Mandate.State state) {

    /** What lists select. */
    public MandateView(
            UUID id, UUID person, String personName, Role role, String city, String network, LanguageMap scopeNames,
            Instant from, Instant until, boolean isInForce) {
        this(
                id, new PersonRef(person, personName), role, city, network, scopeNames,
                from, until, isInForce ? Mandate.State.IN_FORCE : Mandate.State.ENDED);
    }

    static MandateView of(Mandate mandate, LanguageMap scopeNames, Instant now) {
        return new MandateView(
                mandate.id(),
                PersonRef.of(mandate.person()),
                mandate.role(),
                mandate.scope().city(),
                mandate.scope().network(),
                scopeNames,
                mandate.from(),
                mandate.until(),
                mandate.stateAt(now));
    }
}
