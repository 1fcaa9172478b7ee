package org.paideia.shared.problem;

import java.math.BigDecimal;
import java.util.Set;

/**
 * One thing that is wrong with a request. What callers sent may stand in it, and is cut and made good for that.
 *
 * @param pointer where in the body (RFC 6901), or null
 * @param parameter which parameter or header, or null
 * @param code stable code
 * @param message what is wrong and how to mend it, in English
 * @param limit what it may be at most or must be at least, for those who put the code into other words; or null
 */
public record Violation(String pointer, String parameter, String code, String message, BigDecimal limit) {

    /** Every code that there is. The contract lists the same; programs rely on them. */
    public static final Set<String> CODES = Set.of(
            "ambiguous-time", "before-admission", "before-resolution", "before-start", "blank", "circular", "day-needed",
            "does-not-fit", "forbidden", "image", "in-the-future", "in-the-past", "in-use", "invalid", "language-missing",
            "link", "lying-extension", "malformed", "merge-field-misplaced", "no-such-time", "not-one-of", "oneself",
            "overlaps", "parent-membership-needed", "question-changed", "question-withdrawn", "raw-html", "repeated",
            "required", "scope-does-not-fit", "source-language-missing", "taken", "too-large", "too-long", "too-short",
            "too-small", "unit-differs", "unknown-country", "unknown-merge-field", "unknown-parameter", "unknown-property",
            "unknown-record", "unknown-time-zone", "unknown-token", "unprintable", "unsafe-file", "unusable-file",
            "wrong-type");

    private static final int LONGEST_POINTER = 500;
    private static final int LONGEST_PARAMETER = 200;
    private static final int LOST = 0xfffd;

    public Violation {
        if (!CODES.contains(code)) {
            throw new IllegalArgumentException("Enter the code " + code + " here and in the contract.");
        }
        pointer = presentable(pointer, LONGEST_POINTER);
        parameter = presentable(parameter, LONGEST_PARAMETER);
    }

    /** The pointer to a member of what a pointer leads to; empty leads to the whole (RFC 6901). */
    public static String below(String pointer, String member) {
        return pointer + "/" + member.replace("~", "~0").replace("/", "~1");
    }

    public static Violation at(String pointer, String code, String message) {
        return new Violation(pointer, null, code, message, null);
    }

    public static Violation ofParameter(String parameter, String code, String message) {
        return new Violation(null, parameter, code, message, null);
    }

    public Violation withLimit(BigDecimal limit) {
        return new Violation(pointer, parameter, code, message, limit);
    }

    private static String presentable(String text, int longest) {
        return text == null ? null : text.codePoints()
                .limit(longest)
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? LOST : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
