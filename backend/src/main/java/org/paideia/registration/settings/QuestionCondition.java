package org.paideia.registration.settings;

/**
 * When a question is asked.
 *
 * @param question the code of another, which stands before it
 * @param text the answer to that
 */
public record QuestionCondition(String question, String text) {}
