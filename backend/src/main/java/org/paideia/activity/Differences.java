package org.paideia.activity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The fields in which two views of a record differ. */
@ApplicationScoped
class Differences {

    /** They differ for every change, and say nothing of it. */
    private static final Set<String> LEFT_OUT = Set.of("id", "createdAt", "updatedAt");

    private final ObjectMapper json;

    Differences(ObjectMapper json) {
        this.json = json;
    }

    /** By name; null stands for a record that was not there, or is no more. */
    List<Change> between(Object before, Object after) {
        if (before == null && after == null) {
            return List.of();
        }
        JsonNode old = json.valueToTree(before);
        JsonNode now = json.valueToTree(after);
        Set<String> fields = new TreeSet<>();
        old.fieldNames().forEachRemaining(fields::add);
        now.fieldNames().forEachRemaining(fields::add);
        fields.removeAll(LEFT_OUT);
        List<Change> changes = new ArrayList<>();
        for (String field : fields) {
            if (!old.path(field).equals(now.path(field))) {
                changes.add(new Change(field, plain(old.get(field)), plain(now.get(field))));
            }
        }
        return changes;
    }

    private Object plain(JsonNode node) {
        return node == null ? null : json.convertValue(node, Object.class);
    }
}
