package org.paideia.shared.security;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Signs what leaves the service and comes back: cursors and invitations. The service does not start with a key that is
 * short, or with one that everybody knows from the demonstration.
 */
@Startup
@ApplicationScoped
public class Keys {

    private static final int BYTES = 16;

    private final SecretKeySpec key;

    Keys(
            @ConfigProperty(name = "paideia.signing-key") String signingKey,
            @ConfigProperty(name = "paideia.demonstration") boolean demonstration) {
        if (signingKey.length() < 32) {
            throw new IllegalStateException("PAIDEIA_SIGNING_KEY needs at least 32 characters.");
        }
        if (!demonstration && signingKey.contains("demonstration")) {
            throw new IllegalStateException(
                    "PAIDEIA_SIGNING_KEY is the demonstration's. Set a secret one, or PAIDEIA_DEMONSTRATION=true to try things out.");
        }
        this.key = new SecretKeySpec(signingKey.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    /**
     * A signature of 128 bits over a text, in base 64 for addresses.
     *
     * @param purpose keeps signatures for one thing from being good for another
     */
    public String sign(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            byte[] full = mac.doFinal((purpose + '\n' + text).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(full, BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the signature is of that text, told in the same time whatever it is. */
    public boolean verifies(String purpose, String text, String signature) {
        return MessageDigest.isEqual(
                sign(purpose, text).getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
    }
}
