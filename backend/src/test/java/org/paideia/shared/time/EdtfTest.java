package org.paideia.shared.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a date in Extended Date/Time Format means. */
class EdtfTest {

    @ParameterizedTest
    @CsvSource({
        "2025-11-14, DAY, 2025-11-14, 2025-11-14",
        "2024-02-29, DAY, 2024-02-29, 2024-02-29",
        "2025-11, MONTH, 2025-11-01, 2025-11-30",
        "2024-02, MONTH, 2024-02-01, 2024-02-29",
        "2025, YEAR, 2025-01-01, 2025-12-31",
        "2025-21, SEASON, 2025-03-01, 2025-05-31",
        "2025-22, SEASON, 2025-06-01, 2025-08-31",
        "2025-23, SEASON, 2025-09-01, 2025-11-30",
        "2025-24, SEASON, 2025-12-01, 2026-02-28",
        "2027-24, SEASON, 2027-12-01, 2028-02-29",
    })
    void liesBetweenTheFirstAndTheLastDayItCanMean(String text, Precision precision, LocalDate earliest, LocalDate latest) {
        assertEquals(Optional.of(new Edtf.Meaning(precision, earliest, latest)), Edtf.parse(text, false));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-26?, 2025-09-26", "2016?, 2016", "2016~, 2016", "2016%, 2016", "2025-11~, 2025-11", "2025-23?, 2025-23",
        "2025-09-26?/2025-09-27?, 2025-09-26/2025-09-27",
    })
    void meansTheSameWhenItIsUncertainOrApproximate(String qualified, String plain) {
        assertEquals(Edtf.parse(plain, false), Edtf.parse(qualified, false));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-10-01/2025-10-03, DAY, 2025-10-01, 2025-10-03",
        "2025-10-01/2025-10-01, DAY, 2025-10-01, 2025-10-01",
        "2025-10/2025-12, MONTH, 2025-10-01, 2025-12-31",
        "2025-10-15/2025-12, MONTH, 2025-10-15, 2025-12-31",
        "2024/2026, YEAR, 2024-01-01, 2026-12-31",
        "2024-23/2025-01-15, SEASON, 2024-09-01, 2025-01-15",
    })
    void reachesFromOneEndToTheOtherAsPreciselyAsTheCoarserOfThem(
            String text, Precision precision, LocalDate earliest, LocalDate latest) {
        assertEquals(Optional.of(new Edtf.Meaning(precision, earliest, latest)), Edtf.parse(text, false));
    }

    @ParameterizedTest
    @CsvSource({
        "201X, UNKNOWN, 2010-01-01, 2019-12-31",
        "20XX, UNKNOWN, 2000-01-01, 2099-12-31",
        "2025-XX, YEAR, 2025-01-01, 2025-12-31",
        "2025-XX-XX, YEAR, 2025-01-01, 2025-12-31",
        "2024-02-XX, MONTH, 2024-02-01, 2024-02-29",
        "198X/2004-06, UNKNOWN, 1980-01-01, 2004-06-30",
    })
    void coversEverythingThatUnknownDigitsLeaveOpen(String text, Precision precision, LocalDate earliest, LocalDate latest) {
        assertEquals(Optional.of(new Edtf.Meaning(precision, earliest, latest)), Edtf.parse(text, false));
    }

    @ParameterizedTest
    @CsvSource({
        "2020/.., YEAR, 2020-01-01,", "2020/, YEAR, 2020-01-01,", "../2020-03, MONTH, , 2020-03-31", "/2020-03-04, DAY, , 2020-03-04",
        "2020-23?/.., SEASON, 2020-09-01,",
    })
    void hasNoBoundWhereAnIntervalIsOpen(String text, Precision precision, LocalDate earliest, LocalDate latest) {
        assertEquals(Optional.of(new Edtf.Meaning(precision, earliest, latest)), Edtf.parse(text, false));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-21, 2025-09-01, 2025-11-30", "2025-22, 2025-12-01, 2026-02-28", "2025-23, 2025-03-01, 2025-05-31",
        "2025-24, 2025-06-01, 2025-08-31",
    })
    void seasonsAreThoseOfThePlace(String text, LocalDate earliest, LocalDate latest) {
        assertEquals(Optional.of(new Edtf.Meaning(Precision.SEASON, earliest, latest)), Edtf.parse(text, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"XXXX", "XXXX-XX", "XXXX-XX-XX", "XXXX-11-30", "XXXX-02-29", "XXXX-01-01"})
    void hasNoBoundsWhenTheYearIsUnknown(String text) {
        assertEquals(Optional.of(new Edtf.Meaning(Precision.UNKNOWN, null, null)), Edtf.parse(text, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-02-30", "2025-02-29", "2025-13", "2025-00", "2025-20", "2025-25", "2025-23-01", "2025-04-31", "XXXX-02-30",
                "XXXX-13-01", "25", "12025", "14.11.2025", "2025-1-1", "/", "../..", "/..", "...", "2025//2026", "2025/2026/..", "2026/2025",
                "2025-10-03/2025-10-01", "2025-01-01/2025-02-01/2025-03-01", "XXXX-11-30/XXXX-12-01", "2025??", "?2025", "",
                "2025-11-14T10:00", "0000", "0000-01-01", "000X", "00XX", "-0044", "-0044-03-15", "Y12025", "1XXX", "X025", "2XX5", "20X", "201XX", "2025-X1", "201X?", "2025-XX~", "2025-1X",
                "2025-XX-03", "2025-23-XX", "2025-13-XX", "XXXX-XX-03", "XXXX-11", "XXXX/2025", " 2025", "２０２５",
            })
    void isNoDateOtherwise(String text) {
        assertEquals(Optional.empty(), Edtf.parse(text, false));
    }

    @Test
    void isAfterADayOnlyWhenEveryDayItCanMeanIs() {
        When year = WhenInput.read(new WhenInput("2026", null), "/when", false);
        assertEquals(true, year.isAfter(LocalDate.of(2025, 12, 31)));
        assertEquals(false, year.isAfter(LocalDate.of(2026, 1, 1)));
        assertEquals(false, When.UNKNOWN.isAfter(LocalDate.of(1, 1, 1)));
    }

    @Test
    void keepsTheWordingOfTheSourceWhereNoDateIsKnown() {
        When spoken = WhenInput.read(new WhenInput(null, "in the nineties"), "/when", false);
        assertEquals(new When(null, Precision.UNKNOWN, null, null, "in the nineties"), spoken);
        assertEquals(new WhenInput(null, "in the nineties"), WhenInput.of(spoken));
    }
}
