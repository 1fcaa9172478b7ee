package org.paideia.shared.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be asked of a date that may be imprecise. */
class WhenTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void standsInOneOrderWithAllOthers() {
        List<String> ordered =
                List.of("../1990", "../1985", "198X", "1985/..", "1985", "1985-21", "1985-03", "1985-03-01", "1985-03-02/..", "1985-03-02");
        List<When> shuffled = Stream.of(3, 9, 0, 7, 5, 1, 8, 2, 6, 4).map(i -> when(ordered.get(i))).toList();
        assertEquals(ordered, shuffled.stream().sorted(When.IN_TIME).map(When::edtf).toList());
    }

    @Test
    void sortsOpenAndUnknownEndsAsTheFirstAndTheLastDay() {
        assertEquals(LocalDate.of(1, 1, 1), when("../1985").firstDay());
        assertEquals(LocalDate.of(1, 1, 1), when("/1985").firstDay());
        assertEquals(LocalDate.of(9999, 12, 31), when("1985/..").lastDay());
        assertEquals(LocalDate.of(9999, 12, 31), when("1985/").lastDay());
        assertEquals(0, when("1985/").lastDayRank());
        assertEquals(1, new When("9999-12-30", Precision.DAY, LocalDate.of(9999, 12, 30), LocalDate.of(9999, 12, 30), null).lastDayRank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"XXXX-11-20", "XXXX", "XXXX-XX-XX"})
    void standsInNoTimelineWithoutAYear(String edtf) {
        assertFalse(when(edtf).hasPlaceInTime());
        assertFalse(when(edtf).isUpcoming(DAY));
        assertFalse(when(edtf).overlaps(When.FIRST_DAY, When.LAST_DAY));
        assertFalse(When.UNKNOWN.isUpcoming(DAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-20", "2026-11-21", "2026-11-18/2026-11-20", "2026-11", "2026-23", "2026", "202X", "2020/..", "1985/"})
    void isUpcomingUntilItsLastPossibleDayIsOver(String edtf) {
        assertTrue(when(edtf).isUpcoming(DAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-19", "2026-10", "2026-22", "2025", "../2026-11-19", "2026-11-01/2026-11-19"})
    void isNotUpcomingOnceItIsOver(String edtf) {
        assertFalse(when(edtf).isUpcoming(DAY));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, true", "2026-11-22, true", "2026-11-19, false", "2026-11-23, false", "2026-11, true", "2026-10, false",
        "2026, true", "2026-11-22/.., true", "2026-11-23/.., false", "../2026-11-20, true", "../2026-11-19, false",
    })
    void touchesASpanOfDaysWithItsFirstAndItsLast(String edtf, boolean overlaps) {
        assertEquals(overlaps, when(edtf).overlaps(DAY, DAY.plusDays(2)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026, 2026-23", "2026-23, 2026-11", "2026-11, 2026-11-12/2026-11-13", "2026-11-12/2026-11-13, 2026-11-13", "2026, 2026?",
        "2026?, 2026", "1985/.., 1985/1990", "1985/, 1985-06/1990", "../1990, 1985/1990", "201X, 2016", "XXXX, 2016", "XXXX-11-30, 2026-11-30",
        "XXXX-11-30, 2026-11-30?", "XXXX-11-30, XXXX-11-30",
    })
    void refinesWhatItOnlySaysMorePrecisely(String earlier, String later) {
        assertTrue(when(later).refines(when(earlier)));
        assertTrue(when(later).refines(When.UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-23, 2026-12", "2026-11, 2026-11-30/2026-12-01", "2026-11-12, 2026-11-13", "2026-11-12, 2026-11", "1985/1990, 1985/..",
        "1985/1990, 1985/", "1985/.., 1984/1990", "2016, XXXX", "XXXX-11-30, 2026-12-01", "XXXX-11-30, XXXX-12-01", "XXXX-11-30, 2026-11",
    })
    void movesWhatItPutsOutsideOfTheFormerBounds(String earlier, String later) {
        assertFalse(when(later).refines(when(earlier)));
    }

    @Test
    void isTheSameDateHoweverItIsWorded() {
        When plain = when("2026-23");
        assertTrue(plain.isSameDateAs(WhenInput.read(new WhenInput("2026-23", "Autumn"), "/when", false)));
        assertFalse(plain.isSameDateAs(when("2026-23?")));
        assertFalse(plain.isSameDateAs(WhenInput.read(new WhenInput("2026-23", null), "/when", true)));
    }

    private static When when(String edtf) {
        return WhenInput.read(new WhenInput(edtf, null), "/when", false);
    }
}
