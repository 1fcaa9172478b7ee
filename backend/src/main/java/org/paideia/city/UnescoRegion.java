package org.paideia.city;

/** The five regions of UNESCO. A label of geography, not a statement on membership of UNESCO. */
public enum UnescoRegion {
    AFRICA,
    ARAB_STATES,
    ASIA_PACIFIC,
    EUROPE_NORTH_AMERICA,
    LATIN_AMERICA_CARIBBEAN
}
