package org.paideia.minutes.actionpoint;

import java.time.LocalDate;
import org.paideia.shared.text.LanguageMap;

/**
 * An action point to write down.
 *
 * @param sourceLanguage null for that of the minutes
 * @param city the slug of the city that does it; null where the secretariat does
 * @param dueOn null where no day was agreed
 */
public record ActionPointCreate(String sourceLanguage, LanguageMap texts, String city, LocalDate dueOn) {}
