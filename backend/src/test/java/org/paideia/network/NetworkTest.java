package org.paideia.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tree of networks. */
class NetworkTest {

    @Test
    void knowsAllAboveItTheTopmostFirst() {
        Network root = SomeNetwork.called("root");
        Network middle = below(root, "middle");
        Network leaf = below(middle, "leaf");
        assertEquals(List.of("root"), root.lineage());
        assertEquals(List.of("root", "middle", "leaf"), leaf.lineage());
    }

    @Test
    void asksForAReportEachYearUnlessSaid() {
        assertEquals(12, SomeNetwork.called("root").content().reportingCycleMonths());
    }

    private static Network below(Network parent, String slug) {
        return new Network(slug, SomeNetwork.content(slug), parent, null, Instant.EPOCH);
    }
}
