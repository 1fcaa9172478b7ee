package org.paideia.progress;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a report stands. ACCEPTED is final and public. */
public enum ProgressReportState {
    DRAFT,
    SUBMITTED,
    CHANGES_REQUESTED,
    ACCEPTED;

    /** The one table of what may follow what. */
    private static final Map<ProgressReportState, Set<ProgressReportState>> NEXT = Map.of(
            DRAFT, EnumSet.of(SUBMITTED),
            SUBMITTED, EnumSet.of(CHANGES_REQUESTED, ACCEPTED),
            CHANGES_REQUESTED, EnumSet.of(SUBMITTED),
            ACCEPTED, EnumSet.noneOf(ProgressReportState.class));

    public Set<ProgressReportState> next() {
        return NEXT.get(this);
    }

    /** Whether the city is writing on it. */
    public boolean isWithCity() {
        return this == DRAFT || this == CHANGES_REQUESTED;
    }
}
