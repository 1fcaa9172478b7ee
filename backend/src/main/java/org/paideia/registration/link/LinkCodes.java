package org.paideia.registration.link;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.paideia.registration.Registration;
import org.paideia.shared.security.Keys;
import org.paideia.shared.text.Sha256;

/**
 * The secrets of personal links: 128 bits in base 32. They are signed and not kept, so that each letter can hold the link
 * anew; what is kept is a hash by which the registration is found. Another delegate in the same place has another one.
 */
@ApplicationScoped
public class LinkCodes {

    private static final String PURPOSE = "registration-link";
    private static final String SIGNS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 26;

    private final Keys keys;
    private final String publicUrl;

    LinkCodes(Keys keys, @ConfigProperty(name = "paideia.public-url") String publicUrl) {
        this.keys = keys;
        this.publicUrl = publicUrl;
    }

    /** The whole personal link. The secret stands behind the hash sign, so that no server and no log ever sees it. */
    public String address(Registration registration) {
        return publicUrl + "/registration#" + of(registration);
    }

    public String of(Registration registration) {
        byte[] bytes = Sha256.of(keys.sign(PURPOSE, registration.linkKey().toString()));
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(bytes[i] & 31));
        }
        return code.toString();
    }

    /** By what the registration of a link is found. */
    public static String hash(String code) {
        return Sha256.hex(code.getBytes(StandardCharsets.US_ASCII));
    }

    /** Lets the present link of the registration lead to it. */
    public void link(Registration registration) {
        registration.linkedBy(hash(of(registration)));
    }
}
