package org.paideia.inbox.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.paideia.shared.security.Keys;

/**
 * The secret by which letters are stopped without signing in: the person and a signature of 128 bits. It is kept nowhere and
 * good for nothing else, so it needs no end: a letter can be stopped years later.
 */
@ApplicationScoped
public class UnsubscriptionCodes {

    private static final String PURPOSE = "unsubscription";
    private static final int UUID_DIGITS = 32;

    private final Keys keys;
    private final String publicUrl;

    UnsubscriptionCodes(Keys keys, @ConfigProperty(name = "paideia.public-url") String publicUrl) {
        this.keys = keys;
        this.publicUrl = publicUrl;
    }

    /** The address in each letter: a browser shows the page of the app there, a mail program posts to it (RFC 8058). */
    public String address(UUID person) {
        return publicUrl + "/unsubscribe/" + code(person);
    }

    /** Whose letters a code stops, if it is one. */
    Optional<UUID> read(String code) {
        ByteBuffer bytes = ByteBuffer.wrap(HexFormat.of().parseHex(code.substring(0, UUID_DIGITS)));
        UUID person = new UUID(bytes.getLong(), bytes.getLong());
        return keys.verifies(PURPOSE, person.toString(), signature(code)) ? Optional.of(person) : Optional.empty();
    }

    private String code(UUID person) {
        byte[] signature = Base64.getUrlDecoder().decode(keys.sign(PURPOSE, person.toString()));
        return person.toString().replace("-", "") + HexFormat.of().formatHex(signature);
    }

    private static String signature(String code) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(HexFormat.of().parseHex(code.substring(UUID_DIGITS)));
    }
}
