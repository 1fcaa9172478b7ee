package org.paideia.city;

import java.math.BigDecimal;

/**
 * A number with its unit, its year where known, and its source.
 *
 * @param year the calendar year it speaks of, or null where the source states none: none is ever invented
 * @param note what a reader must know to read it rightly, or null
 */
public record Figure(BigDecimal value, String unit, Integer year, String source, String note) {

    /** Without an exponent, as the database gives it back. */
    public Figure {
        value = value.scale() < 0 ? value.setScale(0) : value;
    }
}
