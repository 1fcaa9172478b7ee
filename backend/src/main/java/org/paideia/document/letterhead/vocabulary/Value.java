package org.paideia.document.letterhead.vocabulary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A kind of values: takes one as it was sent and gives it as it is written, or null where it is not one. */
@FunctionalInterface
public interface Value {

    /** For names of things: a line, not too long. */
    Value TEXT = value -> value.length() <= 255 && value.chars().noneMatch(Character::isISOControl) ? value : null;

    /** What people read. */
    Value WORDS = value -> value;

    Value ON_OFF = value -> switch (value) {
        case "true", "1", "on" -> "1";
        case "false", "0", "off" -> "0";
        default -> null;
    };

    /** In twentieths of a point, also where it was said in another measure. */
    Value LENGTH = Value::length;

    String accept(String value);

    static Value matching(String expression) {
        Pattern pattern = Pattern.compile(expression);
        return value -> pattern.matcher(value.strip()).matches() ? value.strip() : null;
    }

    private static String length(String value) {
        Matcher measure = Measure.PATTERN.matcher(value.strip());
        if (!measure.matches()) {
            return null;
        }
        BigDecimal twips = new BigDecimal(measure.group(1));
        if (measure.group(2) != null) {
            twips = twips.multiply(Measure.TWIPS.get(measure.group(2)));
        }
        return twips.setScale(0, RoundingMode.HALF_UP).toPlainString();
    }

    /** The measures of the standard. */
    final class Measure {

        private static final Pattern PATTERN = Pattern.compile("(-?\\d{1,7}(?:\\.\\d{1,9})?)(mm|cm|in|pt|pc|pi)?");
        private static final Map<String, BigDecimal> TWIPS = Map.of(
                "pt", new BigDecimal(20),
                "pc", new BigDecimal(240),
                "pi", new BigDecimal(240),
                "in", new BigDecimal(1440),
                "cm", new BigDecimal("566.9291338583"),
                "mm", new BigDecimal("56.69291338583"));

        private Measure() {}
    }
}
