package org.paideia.access;

import java.time.Instant;
import java.util.UUID;
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
