package org.paideia.shared.problem;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer where in the body (RFC 6901), or null
 * @param parameter which parameter or header, or null
 * @param code stable code
 * @param message what is wrong and how to mend it, in English
 */
public record Violation(String pointer, String parameter, String code, String message) {

    public static Violation at(String pointer, String code, String message) {
        return new Violation(pointer, null, code, message);
    }

    public static Violation ofParameter(String parameter, String code, String message) {
        return new Violation(null, parameter, code, message);
    }
}
