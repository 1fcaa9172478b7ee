package org.paideia.shared.contract;

import com.networknt.schema.Error;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.paideia.shared.problem.Violation;

/** Turns what the schema says into words that help, with a code that programs can rely on. */
final class Violations {

    private Violations() {}

    static List<Violation> inBody(List<Error> messages) {
        return messages.stream()
                .map(m -> Violation.at(pointer(m), code(m), message(m)).withLimit(limit(m)))
                .distinct()
                .sorted(Comparator.comparing(Violation::pointer).thenComparing(Violation::code))
                .limit(200)
                .toList();
    }

    static List<Violation> inParameter(String parameter, List<Error> messages) {
        return messages.stream()
                .map(m -> Violation.ofParameter(parameter, code(m), message(m)).withLimit(limit(m)))
                .distinct()
                .limit(20)
                .toList();
    }

    private static String pointer(Error m) {
        String pointer = "";
        var location = m.getInstanceLocation();
        for (int i = 0; i < location.getNameCount(); i++) {
            pointer = Violation.below(pointer, String.valueOf(location.getElement(i)));
        }
        // What is missing or too much is named itself, not the object around it.
        return m.getProperty() == null ? pointer : Violation.below(pointer, m.getProperty());
    }

    private static String code(Error m) {
        return switch (m.getKeyword()) {
            case "required" -> "required";
            case "additionalProperties", "unevaluatedProperties" -> "unknown-property";
            case "type" -> "wrong-type";
            case "enum", "const" -> "not-one-of";
            case "pattern", "format", "propertyNames" -> "malformed";
            case "minLength", "minItems", "minProperties" -> "too-short";
            case "maxLength", "maxItems", "maxProperties" -> "too-long";
            case "minimum", "exclusiveMinimum" -> "too-small";
            case "maximum", "exclusiveMaximum" -> "too-large";
            case "uniqueItems" -> "repeated";
            default -> "invalid";
        };
    }

    private static BigDecimal limit(Error m) {
        String bound = bound(m).toString();
        return code(m).startsWith("too-") && !bound.isEmpty() ? new BigDecimal(bound) : null;
    }

    private static Object bound(Error m) {
        return m.getArguments() == null || m.getArguments().length == 0 ? "" : m.getArguments()[0];
    }

    private static String message(Error m) {
        Object bound = bound(m);
        return switch (m.getKeyword()) {
            case "required" -> "Is required.";
            case "additionalProperties", "unevaluatedProperties" -> "Is not recognised.";
            case "type" -> "Is of the wrong type: " + join(m) + ".";
            case "enum", "const" -> "Must be one of " + bound + ".";
            case "propertyNames" -> "Has a name that is not allowed here.";
            case "pattern" -> "Must match " + bound + ".";
            case "format" -> "Is not a valid " + bound + ".";
            case "minLength" -> "Must have at least " + bound + " characters.";
            case "maxLength" -> "May have at most " + bound + " characters.";
            case "minItems", "minProperties" -> "Must have at least " + bound + " entries.";
            case "maxItems", "maxProperties" -> "May have at most " + bound + " entries.";
            case "minimum", "exclusiveMinimum" -> "Must be at least " + bound + ".";
            case "maximum", "exclusiveMaximum" -> "May be at most " + bound + ".";
            case "uniqueItems" -> "Can contain each entry only once.";
            default -> "Is not valid here.";
        };
    }

    private static String join(Error m) {
        Object[] arguments = m.getArguments();
        return arguments != null && arguments.length >= 2 ? arguments[0] + " is given, " + arguments[1] + " is wanted" : "see the contract";
    }
}
