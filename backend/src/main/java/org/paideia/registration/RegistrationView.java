package org.paideia.registration;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.paideia.agenda.gathering.Gathering;
import org.paideia.eventrole.EventRef;

/** A registration, as answers show it: what a list says of it, beside the event. */
public record RegistrationView(EventRef event, @JsonUnwrapped RegistrationListItem registration) {

    public static RegistrationView of(Registration registration, Gathering event) {
        return new RegistrationView(EventRef.of(event), RegistrationListItem.of(registration));
    }

    /** The same under that id. */
    public RegistrationView under(UUID id) {
        return new RegistrationView(event, registration.under(id));
    }
}
