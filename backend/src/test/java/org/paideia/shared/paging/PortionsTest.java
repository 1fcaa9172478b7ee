package org.paideia.shared.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A whole list, counted before it is read. */
class PortionsTest {

    private final List<PageRequest> asked = new ArrayList<>();

    @Test
    void countsWhatItHasAlready() {
        var portions = new Portions<String>("name", request -> answered(request, new Page<>(List.of("a", "b"), null, null)));
        assertEquals(2, portions.count());
        assertEquals(1, asked.size());
    }

    @Test
    void asksForTheCountAndForLittleElseWhereThereIsMore() {
        var portions = new Portions<String>("name", request ->
                answered(request, new Page<>(List.of("a"), "next", request.count() ? 1_048_576L : null)));
        assertEquals(1_048_576, portions.count());
        assertEquals(1, asked.getLast().limit());
    }

    private Page<String> answered(PageRequest request, Page<String> page) {
        asked.add(request);
        return page;
    }
}
