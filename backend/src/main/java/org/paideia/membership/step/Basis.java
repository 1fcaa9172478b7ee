package org.paideia.membership.step;

/** On what a step rests: its source states it, a rule implies it, or the city's part as a coordinator does. */
public enum Basis {
    STATED,
    INFERRED,
    COORDINATOR
}
