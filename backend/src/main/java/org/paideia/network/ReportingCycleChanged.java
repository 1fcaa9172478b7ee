package org.paideia.network;

/**
 * The reporting cycle of a network has changed, in the transaction of whoever changed it: what is reported to it is due on
 * other days from then on.
 */
public record ReportingCycleChanged(Network network) {}
