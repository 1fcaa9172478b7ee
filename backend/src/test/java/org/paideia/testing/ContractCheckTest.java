package org.paideia.testing;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the service answers is held against the contract with nothing beside it, though clients must tolerate more. */
class ContractCheckTest {

    @Test
    void refusesAPropertyThatTheContractDoesNotName() {
        ContractCheck.check(answered("{\"items\": []}"), false);
        var stray = assertThrows(AssertionError.class, () -> ContractCheck.check(answered("{\"items\": [], \"secret\": 1}"), false));
        assertTrue(stray.getMessage().contains("secret"), stray.getMessage());
    }

    private static ContractCheck.Exchange answered(String body) {
        return new ContractCheck.Exchange("GET", URI.create("http://localhost/api/v1/problems"), List.of(), null, 200,
                List.of(new ContractCheck.Header("Content-Type", "application/json")), body);
    }
}
