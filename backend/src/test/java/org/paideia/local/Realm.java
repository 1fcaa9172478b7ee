package org.paideia.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;

/** The realm of Keycloak as its two files say it: the realm of every place, and the overlay with what only a local stack may have. */
final class Realm {

    static final Path BASE = Path.of("backend/src/main/keycloak/realm.json");
    static final Path OVERLAY = Path.of("backend/src/test/resources/keycloak/overlay.json");

    private final ObjectNode merged;

    private Realm(ObjectNode merged) {
        this.merged = merged;
    }

    static Realm read(Path project) {
        return new Realm(merge(parse(project.resolve(BASE)), parse(project.resolve(OVERLAY))));
    }

    static ObjectNode parse(Path file) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(Files.readString(file));
        } catch (IOException unreadable) {
            throw new Failure(file + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    /** Plain values are replaced and lists get longer; a client that is in both files stays one. */
    private static ObjectNode merge(ObjectNode base, ObjectNode overlay) {
        overlay.properties().forEach(property -> {
            var existing = base.get(property.getKey());
            if (existing instanceof ArrayNode list) {
                property.getValue().forEach(added -> mergeInto(list, added));
            } else {
                base.set(property.getKey(), property.getValue());
            }
        });
        return base;
    }

    private static void mergeInto(ArrayNode list, JsonNode added) {
        var client = added.path("clientId").asText("");
        StreamSupport.stream(list.spliterator(), false)
            .filter(existing -> !client.isEmpty() && existing.path("clientId").asText().equals(client))
            .findFirst()
            .ifPresentOrElse(existing -> ((ObjectNode) existing).setAll((ObjectNode) added), () -> list.add(added));
    }

    String json() {
        return merged.toPrettyString();
    }

    String secretOf(String client) {
        return StreamSupport.stream(merged.path("clients").spliterator(), false)
            .filter(candidate -> candidate.path("clientId").asText().equals(client))
            .map(candidate -> candidate.path("secret").asText())
            .findFirst().orElseThrow();
    }
}
