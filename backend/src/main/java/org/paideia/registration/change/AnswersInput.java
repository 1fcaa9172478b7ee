package org.paideia.registration.change;

import java.util.List;
import org.paideia.registration.RegistrationAnswerInput;

/** All answers; those that are not named are removed. */
public record AnswersInput(List<RegistrationAnswerInput> answers) {}
