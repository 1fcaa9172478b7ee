package org.paideia.registration.own;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.paideia.document.QrCode;
import org.paideia.registration.Registration;
import org.paideia.shared.problem.Problems;
import org.paideia.shared.text.Sha256;

/**
 * The QR code that is shown at the door. It holds a word by which a foreign code is told from one of ours, and the code of
 * the registration; both in signs of which a QR code takes the least room, so that it is read from a small screen, too. It
 * is no address: a camera that happens to see it opens nothing and looks nothing up.
 */
public final class CheckInCodes {

    /** The name under which the picture is stored. */
    public static final String FILE = "check-in-code.png";

    /** What each begins with. */
    public static final String PREFIX = "PAIDEIA:";

    private static final Pattern FORM = Pattern.compile(PREFIX + "[0-9A-F]{32}");

    private CheckInCodes() {}

    /** What the picture says, for example {@code PAIDEIA:0B6F2C…}, with 32 hexadecimal digits. */
    public static String text(Registration registration) {
        return text(registration.checkInCode());
    }

    static String text(UUID code) {
        return PREFIX + code.toString().replace("-", "").toUpperCase(Locale.ROOT);
    }

    /** The code in what a picture says; empty where it is none of ours. */
    public static Optional<UUID> read(String text) {
        return FORM.matcher(text).matches()
                ? Optional.of(UUID.fromString(text.substring(PREFIX.length()).replaceFirst("(.{8})(.{4})(.{4})(.{4})", "$1-$2-$3-$4-")))
                : Optional.empty();
    }

    /** The SHA-256 of what the picture says, in hexadecimal: it finds whoever shows the code, and the code cannot be made of it. */
    public static String digest(UUID code) {
        return Sha256.hex(text(code).getBytes(StandardCharsets.US_ASCII));
    }

    /** The registration, if somebody is expected at the door. */
    public static Registration requireExpected(Registration registration) {
        if (!registration.isExpected()) {
            throw Problems.notFound("check-in code of the registration", registration.id());
        }
        return registration;
    }

    public static byte[] png(Registration registration) {
        return QrCode.png(text(registration));
    }
}
