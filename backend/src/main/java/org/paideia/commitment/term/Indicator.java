package org.paideia.commitment.term;

import org.paideia.city.Figure;
import org.paideia.shared.text.LanguageMap;

/**
 * By what one sees that a commitment is kept.
 *
 * @param baseline where one stands, or null
 * @param target where one wants to be, or null
 */
public record Indicator(LanguageMap names, Figure baseline, Figure target) {}
