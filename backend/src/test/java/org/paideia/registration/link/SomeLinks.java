package org.paideia.registration.link;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.UUID;
import org.paideia.registration.Registrations;

/** Personal links, which tests need and which the service tells in letters alone. */
public final class SomeLinks {

    private SomeLinks() {}

    /** The secret of the link of that registration. */
    public static String codeOf(String registration) {
        var registrations = Arc.container().instance(Registrations.class).get();
        var codes = Arc.container().instance(LinkCodes.class).get();
        return QuarkusTransaction.requiringNew()
                .call(() -> codes.of(registrations.findById(UUID.fromString(registration))));
    }
}
