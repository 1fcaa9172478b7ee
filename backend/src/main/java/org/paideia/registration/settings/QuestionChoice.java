package org.paideia.registration.settings;

import org.paideia.shared.text.LanguageMap;

/** A choice among the answers to a question. */
public record QuestionChoice(String code, LanguageMap labels) {}
