package org.paideia.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;

/** What every refusal is, whoever spoke it and whatever was asked: a problem of the catalogue that tells nothing of the inside. */
public final class Refused {

    private static final Pattern INSIDE = Pattern.compile(
            "(?i)exception|\\bat [a-z.]+\\(|\\b(java|javax|jakarta|org|io|com|net)\\.[a-z]+\\.|hibernate|quarkus|vert\\.?x|netty"
                    + "|postgres|jdbc|\\bsql\\b|\\bselect .+ from\\b|\\binsert into\\b|constraint");

    private Refused() {}

    /** Holds that it is such a problem, of that status and code. */
    public static void with(int status, String code, int answered, String contentType, JsonNode problem) {
        assertEquals(status + " " + code, answered + " " + problem.path("code").asText(), problem::toString);
        assertEquals("application/problem+json", contentType);
        assertEquals(status, problem.path("status").asInt());
        assertTrue(problem.path("type").asText().endsWith("/problems/" + code), problem::toString);
        assertTrue(problem.path("title").asText().length() > 0, problem::toString);
        assertTrue(problem.path("traceId").asText().matches("[0-9a-f]{32}"), problem::toString);
        assertFalse(tellsOfTheInside(problem.toString()), problem::toString);
    }

    /** Whether a text has the look of what only the inside of the service knows. */
    public static boolean tellsOfTheInside(String text) {
        return INSIDE.matcher(text).find();
    }
}
