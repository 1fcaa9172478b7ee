package org.paideia.shared.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paideia.shared.problem.ProblemType;
import org.paideia.shared.problem.Problems;

/**
 * The version of a record that a caller has read and wants to change, from If-Match. Only the version in front counts:
 * the hash behind it may differ where an answer holds something that changes with time.
 */
public final class IfMatch {

    private static final Pattern VERSION = Pattern.compile("\\s*(?:W/)?\"(\\d{1,18})-[^\"]*\"\\s*");

    private final String header;

    private IfMatch(String header) {
        this.header = header;
    }

    /** Called by the framework for a header parameter. */
    public static IfMatch fromString(String header) {
        return new IfMatch(header);
    }

    /**
     * Refuses a change that was not made on the present version.
     *
     * @param sent what the caller sent, null where nothing was sent
     * @param version the version of the record now
     */
    public static void require(IfMatch sent, long version) {
        if (sent == null || sent.header == null || sent.header.isBlank()) {
            throw Problems.of(ProblemType.PRECONDITION_REQUIRED, ProblemType.PRECONDITION_REQUIRED.description());
        }
        Matcher read = VERSION.matcher(sent.header);
        if (!read.matches() || Long.parseLong(read.group(1)) != version) {
            throw Problems.of(ProblemType.CHANGED_MEANWHILE, ProblemType.CHANGED_MEANWHILE.description());
        }
    }
}
