package org.paideia.agenda.calendar;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.paideia.shared.text.Sha256;

/** The secrets in addresses of calendars: 128 random bits in base 32, of which a hash is kept. */
public final class CalendarSecret {

    /** 26 signs of base 32 hold the 128 bits. */
    private static final int BITS = 128;
    private static final int LENGTH = 26;
    private static final String SIGNS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final SecureRandom RANDOM = new SecureRandom();

    private CalendarSecret() {}

    /** A new one, which nobody can guess. */
    public static String fresh() {
        BigInteger left = new BigInteger(BITS, RANDOM);
        StringBuilder secret = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            secret.append(SIGNS.charAt(left.intValue() & 31));
            left = left.shiftRight(5);
        }
        return secret.toString();
    }

    /** By what the calendar of a secret is found. */
    public static String hash(String secret) {
        return Sha256.hex(secret.getBytes(StandardCharsets.US_ASCII));
    }
}
