package org.paideia.programme.choice;

import java.util.UUID;
import org.paideia.access.Caller;

/**
 * A delegate as they come: signed in and with the id of the registration, or with the secret of the personal link.
 *
 * @param code of the link, or null
 */
public record Delegate(Caller caller, UUID registration, String code) {

    public static Delegate of(Caller caller, UUID registration) {
        return new Delegate(caller, registration, null);
    }

    public static Delegate by(String code) {
        return new Delegate(null, null, code);
    }

    /** The path in the API below which their things are. */
    String address() {
        return code == null ? "registrations/" + registration : "registration-links/" + code;
    }
}
