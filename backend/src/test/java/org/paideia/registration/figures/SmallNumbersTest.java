package org.paideia.registration.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which groups may be told without telling of single persons. */
class SmallNumbersTest {

    private static final SmallNumbers KNOWN = new SmallNumbers(true);
    private static final SmallNumbers UNKNOWN = new SmallNumbers(false);

    @Test
    void tellsLargeGroupsTheLargestFirst() {
        assertEquals(List.of("b", "a", "c"), told(KNOWN, new Turnout(27, 21), Map.of("a", new Turnout(8, 6), "b", new Turnout(12, 9), "c", new Turnout(7, 6))));
    }

    @Test
    void leavesOutWhereFewRegisteredOrFewCame() {
        assertEquals(List.of("a"), told(KNOWN, new Turnout(40, 30),
                Map.of("a", new Turnout(20, 20), "b", new Turnout(4, 4), "c", new Turnout(16, 6).minus(new Turnout(0, 2)))));
        assertEquals(List.of("a"), told(UNKNOWN, new Turnout(12, 0), Map.of("a", new Turnout(6, 0), "b", new Turnout(4, 0), "c", new Turnout(2, 0))));
    }

    /** Two of ten are known by subtracting the eight. */
    @Test
    void leavesOutTheSmallestOfTheOthersWhereTheRestCouldBeReckoned() {
        assertEquals(List.of(), told(KNOWN, new Turnout(10, 10), Map.of("a", new Turnout(8, 8), "b", new Turnout(2, 2))));
        assertEquals(List.of("a"), told(KNOWN, new Turnout(30, 30), Map.of("a", new Turnout(20, 20), "b", new Turnout(8, 8), "c", new Turnout(2, 2))));
    }

    /** Those who belong to no group are a rest, too. */
    @Test
    void countsThoseInNoGroupAmongTheRest() {
        assertEquals(List.of("a"), told(UNKNOWN, new Turnout(20, 0), Map.of("a", new Turnout(15, 0))));
        assertEquals(List.of(), told(UNKNOWN, new Turnout(17, 0), Map.of("a", new Turnout(15, 0))));
        assertEquals(List.of("a"), told(UNKNOWN, new Turnout(15, 0), Map.of("a", new Turnout(15, 0))));
    }

    private static List<String> told(SmallNumbers numbers, Turnout whole, Map<String, Turnout> groups) {
        return List.copyOf(numbers.told(groups, whole).keySet());
    }
}
