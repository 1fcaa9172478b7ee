package org.paideia.registration;

import java.util.List;
import org.paideia.agenda.gathering.Gathering;

/** A registration with all that is kept of the person. */
public record OwnRegistration(RegistrationView registration, List<RegistrationAnswer> answers) {

    public static OwnRegistration of(Registration registration, Gathering event) {
        return new OwnRegistration(RegistrationView.of(registration, event), registration.answers());
    }
}
