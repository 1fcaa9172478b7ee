package org.paideia.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReportLightTest {

    private static final LocalDate AMBER = LocalDate.of(2027, 11, 29);
    private static final LocalDate RED = LocalDate.of(2028, 11, 29);

    @Test
    void turnsOnTheVeryDays() {
        assertEquals(ReportLight.GREEN, ReportLight.on(AMBER.minusDays(1), AMBER, RED));
        assertEquals(ReportLight.AMBER, ReportLight.on(AMBER, AMBER, RED));
        assertEquals(ReportLight.AMBER, ReportLight.on(RED.minusDays(1), AMBER, RED));
        assertEquals(ReportLight.RED, ReportLight.on(RED, AMBER, RED));
        assertEquals(ReportLight.RED, ReportLight.on(RED.plusYears(5), AMBER, RED));
    }

    @Test
    void shinesForNothingOfWhichNoReportIsDue() {
        assertNull(ReportLight.on(AMBER, null, null));
    }
}
