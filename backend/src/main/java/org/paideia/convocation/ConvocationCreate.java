package org.paideia.convocation;

import java.time.LocalDate;
import org.paideia.shared.text.LanguageMap;

/**
 * A call to a meeting.
 *
 * @param answerBy by which day the cities are asked to answer, or null
 * @param messages what the secretariat adds to it, or null
 */
public record ConvocationCreate(LocalDate answerBy, LanguageMap messages) {}
