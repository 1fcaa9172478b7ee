package org.paideia.registration.arrival;

import java.util.List;
import org.paideia.registration.RegistrationAnswerInput;

/** One of the delegates of a city. */
public record DelegateInput(String name, String email, String language, List<RegistrationAnswerInput> answers) {

    public DelegateInput {
        answers = answers == null ? List.of() : List.copyOf(answers);
    }
}
