package org.paideia.registration.settings;

import java.time.Instant;
import java.util.List;

/** When and how people register, as it is sent. */
public record SettingsInput(
        Instant opensAt, Instant closesAt, boolean approval, List<Places> places, List<QuestionInput> questions, int keepDays) {

    public SettingsInput {
        questions = questions == null ? List.of() : List.copyOf(questions);
    }
}
