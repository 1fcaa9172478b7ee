package org.paideia.registration;

import org.paideia.registration.settings.QuestionKind;
import org.paideia.shared.text.LanguageMap;

/**
 * An answer with the question as it was asked, so that a question in other words changes no answer.
 *
 * @param question the code of the question
 * @param version of the question that was asked
 * @param text words, the code of a choice, or yes or no
 */
public record RegistrationAnswer(
        String question, int version, QuestionKind kind, LanguageMap labels, boolean sensitive, String text) {}
