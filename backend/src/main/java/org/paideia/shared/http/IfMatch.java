package org.paideia.shared.http;

import jakarta.ws.rs.core.EntityTag;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paideia.shared.persistence.ExpectedVersion;

/**
 * The header If-Match: one entity tag, a list of them, or {@code *}. Only the version in front of a tag counts: the hash
 * behind it may differ where an answer holds something that changes with time.
 */
public final class IfMatch {

    private static final Pattern VERSION = Pattern.compile("(\\d{1,18})-.*");

    private final String header;

    private IfMatch(String header) {
        this.header = header;
    }

    /** Called by the framework for a header parameter. */
    public static IfMatch fromString(String header) {
        return new IfMatch(header);
    }

    /**
     * The version that the caller expects.
     *
     * @param sent the header, null where nothing was sent
     */
    public static ExpectedVersion version(IfMatch sent) {
        if (sent == null || sent.header == null || sent.header.isBlank()) {
            return ExpectedVersion.missing();
        }
        if (sent.header.strip().equals("*")) {
            return ExpectedVersion.any();
        }
        Set<Long> versions = new HashSet<>();
        for (String tag : sent.header.split(",")) {
            Matcher version = VERSION.matcher(EntityTag.valueOf(tag.strip()).getValue());
            if (version.matches()) {
                versions.add(Long.valueOf(version.group(1)));
            }
        }
        return ExpectedVersion.oneOf(versions);
    }
}
