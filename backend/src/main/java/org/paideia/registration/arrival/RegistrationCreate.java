package org.paideia.registration.arrival;

import java.util.List;
import org.paideia.eventrole.GatheringKind;
import org.paideia.registration.RegistrationAnswerInput;
import org.paideia.registration.RegistrationMode;

/**
 * A registration for oneself; what the account says may be left out.
 *
 * @param event the slug of the meeting or conference
 * @param city the slug of the city for which one comes, or null
 */
public record RegistrationCreate(
        GatheringKind kind,
        String event,
        RegistrationMode mode,
        String city,
        String organisation,
        String name,
        String email,
        String language,
        List<RegistrationAnswerInput> answers) {

    public RegistrationCreate {
        answers = answers == null ? List.of() : List.copyOf(answers);
    }
}
