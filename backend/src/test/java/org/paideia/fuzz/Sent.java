package org.paideia.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.paideia.testing.Operation;

/**
 * A request as it was sent.
 *
 * @param operation of which it was made
 * @param address the path below the base address, with the query
 * @param caller who asked, in words
 * @param token what the caller asked with, or null
 * @param body the text of the body, or null
 */
record Sent(
        Operation operation,
        String method,
        String address,
        Map<String, String> headers,
        String caller,
        String token,
        String body) {

    private static final int LONGEST_COMMAND = 100_000;

    /** The same request as a command for a shell. */
    String curl(String base) {
        StringBuilder command = new StringBuilder("curl -i -g");
        command.append(method.equals("HEAD") ? " -I" : " -X " + method);
        headers.forEach((name, value) -> command.append(" -H ").append(quoted(value.isEmpty() ? name + ";" : name + ": " + value)));
        if (token != null) {
            command.append(" -H ").append(quoted("Authorization: Bearer " + token));
        }
        if (body != null) {
            command.append(" --data-binary ").append(quoted(body));
        }
        command.append(' ').append(quoted(base + address));
        return command.length() <= LONGEST_COMMAND ? command.toString() : command.substring(0, LONGEST_COMMAND) + "…";
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("$'");
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b >= 0x20 && b < 0x7f && b != '\'' && b != '\\';
            quoted.append(plain ? Character.toString(b) : "\\x%02x".formatted(b));
        }
        return quoted.append('\'').toString();
    }
}
