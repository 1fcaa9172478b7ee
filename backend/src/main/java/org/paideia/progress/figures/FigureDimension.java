package org.paideia.progress.figures;

/** By what commitments are counted. */
public enum FigureDimension {
    ALL,
    THEME,
    SDG,
    /** The UNESCO region of the city. */
    REGION,
    /** The year of publication. */
    YEAR
}
