package org.paideia.minutes.decision;

import org.paideia.shared.text.LanguageMap;

/**
 * A decision to write down.
 *
 * @param sourceLanguage null for that of the minutes
 * @param vote null where there was none
 */
public record DecisionCreate(String sourceLanguage, LanguageMap texts, Vote vote) {}
