package org.paideia.shared.paging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.problem.Violation;
import org.paideia.shared.security.Keys;

/**
 * Positions in a list as callers carry them: the sort values of the last row, signed together with the list, its filters
 * and its sort, so that nobody makes one up or takes it elsewhere.
 */
@ApplicationScoped
public class Cursors {

    private static final String PURPOSE = "cursor";

    private final Keys keys;
    private final ObjectMapper json;

    Cursors(Keys keys, ObjectMapper json) {
        this.keys = keys;
        this.json = json;
    }

    public String write(String scope, List<String> position) {
        try {
            String text = json.writeValueAsString(position);
            String payload = Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
            return payload + "." + keys.sign(PURPOSE, scope + '\n' + payload);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The position at which that page begins. */
    public List<String> position(PageRequest request) {
        return read(request.scope(), request.cursor()).orElseThrow(() -> Problems.invalid(List.of(
                Violation.ofParameter("cursor", "malformed", "Is not a cursor of this list with these filters."))));
    }

    /** The position, or nothing where it was tampered with or belongs to another list. */
    private Optional<List<String>> read(String scope, String cursor) {
        int dot = cursor.lastIndexOf('.');
        if (dot < 0 || !keys.verifies(PURPOSE, scope + '\n' + cursor.substring(0, dot), cursor.substring(dot + 1))) {
            return Optional.empty();
        }
        try {
            byte[] text = Base64.getUrlDecoder().decode(cursor.substring(0, dot));
            return Optional.of(json.readValue(text, new TypeReference<List<String>>() {}));
        } catch (java.io.IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
