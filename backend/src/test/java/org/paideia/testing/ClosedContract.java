package org.paideia.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The contract as the tests hold answers against it. Clients must tolerate properties that they do not know, so the
 * contract leaves the schemas of answers open; but this service must not send what the contract does not name, so in
 * this copy they are closed.
 */
final class ClosedContract {

    private ClosedContract() {}

    /** The copy as JSON. */
    static String json() {
        try {
            JsonNode contract = new YAMLMapper().readTree(Operation.CONTRACT.toFile());
            contract.at("/components/schemas").forEach(schema -> {
                if (schema.has("properties") && !schema.has("additionalProperties")) {
                    ((ObjectNode) schema).put("additionalProperties", false);
                }
            });
            return contract.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
