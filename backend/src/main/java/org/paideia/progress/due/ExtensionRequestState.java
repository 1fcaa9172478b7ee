package org.paideia.progress.due;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What became of the wish for more time. */
public enum ExtensionRequestState {
    ASKED,
    GRANTED,
    DECLINED,
    WITHDRAWN;

    /** The one table of what may follow what. */
    private static final Map<ExtensionRequestState, Set<ExtensionRequestState>> NEXT = Map.of(
            ASKED, EnumSet.of(GRANTED, DECLINED, WITHDRAWN),
            GRANTED, EnumSet.noneOf(ExtensionRequestState.class),
            DECLINED, EnumSet.noneOf(ExtensionRequestState.class),
            WITHDRAWN, EnumSet.noneOf(ExtensionRequestState.class));

    Set<ExtensionRequestState> next() {
        return NEXT.get(this);
    }
}
