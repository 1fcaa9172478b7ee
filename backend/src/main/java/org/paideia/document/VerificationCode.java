package org.paideia.document;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The code on a signed document under which anyone can check it: 65 random bits in Crockford's base 32, which has no
 * letters that look like digits, and a check character, so that one who types it wrong is told so by the page at once. The
 * check is his remainder of 37; codes whose remainder would need one of the signs beyond the 32 are not given out.
 */
public final class VerificationCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int SYMBOLS = 13;
    private static final int MODULUS = 37;
    private static final SecureRandom RANDOM = new SecureRandom();

    private VerificationCode() {}

    /** A new code that nobody can guess, for example {@code 7KQ3M-0W9XZ-4T8B}. */
    public static String make() {
        while (true) {
            StringBuilder code = new StringBuilder();
            for (int i = 0; i < SYMBOLS; i++) {
                code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
            }
            int check = remainder(code);
            if (check < ALPHABET.length()) {
                return grouped(code.append(ALPHABET.charAt(check)));
            }
        }
    }

    /** The code as it was given out, or nothing where that is no code at all. */
    public static Optional<String> read(String typed) {
        String code = typed.toUpperCase(Locale.ROOT)
                .replace("-", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        boolean isOne = code.length() == SYMBOLS + 1
                && code.chars().allMatch(symbol -> ALPHABET.indexOf(symbol) >= 0)
                && remainder(code.substring(0, SYMBOLS)) == ALPHABET.indexOf(code.charAt(SYMBOLS));
        return isOne ? Optional.of(grouped(code)) : Optional.empty();
    }

    private static int remainder(CharSequence symbols) {
        return symbols.chars().reduce(0, (sum, symbol) -> (sum * ALPHABET.length() + ALPHABET.indexOf(symbol)) % MODULUS);
    }

    private static String grouped(CharSequence code) {
        return code.subSequence(0, 5) + "-" + code.subSequence(5, 10) + "-" + code.subSequence(10, SYMBOLS + 1);
    }
}
