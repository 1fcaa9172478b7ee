package org.paideia.registration.desk;

import java.util.stream.Collectors;
import org.paideia.registration.Registration;
import org.paideia.registration.RegistrationListItem;

/**
 * A line of the organiser's table.
 *
 * @param answers the code of each question with its answer
 */
public record DeskRow(RegistrationListItem registration, String answers) {

    static DeskRow of(Registration registration) {
        return new DeskRow(
                RegistrationListItem.of(registration),
                registration.answers().stream()
                        .map(answer -> answer.question() + ": " + answer.text())
                        .collect(Collectors.joining("\n")));
    }
}
