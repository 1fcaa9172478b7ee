package org.paideia.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.paideia.access.Mandate.State.ENDED;
import static org.paideia.access.Mandate.State.IN_FORCE;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From when until when a mandate acts, and for what. */
class MandateTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
    private static final Scope ESPOO = new Scope("espoo-fi", null);

    @Test
    void actsFromItsFirstInstantUpToButNotIncludingItsLast() {
        Instant until = NOW.plusSeconds(60);
        Mandate mandate = new Mandate(null, Role.DEPUTY, ESPOO, until, NOW);
        assertEquals(ENDED, mandate.stateAt(NOW.minusMillis(1)));
        assertEquals(IN_FORCE, mandate.stateAt(NOW));
        assertEquals(IN_FORCE, mandate.stateAt(until.minusMillis(1)));
        assertEquals(ENDED, mandate.stateAt(until));
    }

    @Test
    void actsWithoutEndWhenNoneIsSaid() {
        Mandate mandate = new Mandate(null, Role.DEPUTY, ESPOO, null, NOW);
        assertEquals(IN_FORCE, mandate.stateAt(NOW.plusSeconds(1_000_000_000)));
        assertNull(mandate.until());
    }

    @Test
    void stopsInTheInstantInWhichItIsEnded() {
        Mandate mandate = new Mandate(null, Role.DEPUTY, ESPOO, null, NOW);
        mandate.end(NOW.plusSeconds(5));
        assertEquals(ENDED, mandate.stateAt(NOW.plusSeconds(5)));
        assertEquals(IN_FORCE, mandate.stateAt(NOW.plusSeconds(4)));
    }

    @Test
    void keepsItsEndWhenItIsEndedAgain() {
        Mandate mandate = new Mandate(null, Role.DEPUTY, ESPOO, NOW.plusSeconds(5), NOW);
        mandate.end(NOW.plusSeconds(60));
        assertEquals(NOW.plusSeconds(5), mandate.until());
    }

    @ParameterizedTest
    @EnumSource
    void isForACityOrANetworkAsItsRoleSays(Role role) {
        Scope expected = role.isForCity() ? ESPOO : new Scope(null, "iaec");
        assertEquals(expected, Scope.of(role, expected.city(), expected.network()));
        assertThrows(HttpProblem.class, () -> Scope.of(role, expected.network(), expected.city()));
        assertThrows(HttpProblem.class, () -> Scope.of(role, "espoo-fi", "iaec"));
        assertThrows(HttpProblem.class, () -> Scope.of(role, null, null));
    }
}
