package org.paideia.registration.own;

import java.util.Locale;
import java.util.UUID;
import org.paideia.document.QrCode;
import org.paideia.registration.Registration;
import org.paideia.shared.problem.Problems;

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

    private CheckInCodes() {}

    /** What the picture says, for example {@code PAIDEIA:0B6F2C…}, with 32 hexadecimal digits. */
    public static String text(Registration registration) {
        return text(registration.checkInCode());
    }

    static String text(UUID code) {
        return PREFIX + code.toString().replace("-", "").toUpperCase(Locale.ROOT);
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
