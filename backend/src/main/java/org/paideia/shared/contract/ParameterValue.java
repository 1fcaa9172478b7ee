package org.paideia.shared.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.paideia.shared.problem.Violation;

/** The value of a parameter, read from its text as the type that the contract gives it, and held against its schema. */
final class ParameterValue {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]+");
    private static final int MOST_DIGITS = 100;
    private static final int LONGEST_NUMBER = 30;

    private ParameterValue() {}

    /** What is wrong with the texts that were given for a parameter: one, or several where it takes a list. */
    static List<Violation> violations(Contract.Parameter parameter, List<String> given) {
        List<Violation> unreadable = given.stream()
                .flatMap(text -> Texts.flaw(text).stream())
                .map(flaw -> Violation.ofParameter(parameter.name(), flaw.code, flaw.message))
                .limit(1)
                .toList();
        return unreadable.isEmpty()
                ? Violations.inParameter(parameter.name(), parameter.schema().validate(node(parameter, given)))
                : unreadable;
    }

    private static JsonNode node(Contract.Parameter parameter, List<String> given) {
        return switch (parameter.list()) {
            case NONE -> node(parameter.type(), given.getFirst());
            case COMMAS -> array(parameter.type(), Arrays.asList(given.getFirst().split(",", -1)));
            case REPEATED -> array(parameter.type(), given);
        };
    }

    private static JsonNode array(String type, List<String> texts) {
        var array = NODES.arrayNode(texts.size());
        texts.forEach(text -> array.add(node(type, text)));
        return array;
    }

    /** A text that is not of the type stays a text, which the schema then refuses. */
    private static JsonNode node(String type, String text) {
        JsonNode typed = switch (type) {
            case "boolean" -> text.equals("true") || text.equals("false") ? NODES.booleanNode(text.equals("true")) : null;
            case "integer" -> WHOLE.matcher(text).matches() ? number(text) : null;
            case "number" -> number(text);
            default -> null;
        };
        return Objects.requireNonNullElseGet(typed, () -> NODES.textNode(text));
    }

    private static JsonNode number(String text) {
        if (text.length() > LONGEST_NUMBER) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(text);
            // 1E+999999 is short to send and a million digits to check.
            return Math.abs((long) number.scale()) > MOST_DIGITS ? null
                    : WHOLE.matcher(text).matches() ? NODES.numberNode(number.toBigIntegerExact()) : NODES.numberNode(number);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
