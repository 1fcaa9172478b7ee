package org.paideia.shared.contract;

/** Which characters a text may hold at all. */
final class Texts {

    private Texts() {}

    /**
     * Whether a text has neither control characters (but tab and line breaks), nor halves of surrogate pairs, which no
     * UTF-8 can carry and PostgreSQL refuses, nor characters that turn the direction of what follows, which can make a
     * name look like another.
     */
    static boolean isSound(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20 && c != '\t' && c != '\n' && c != '\r' || c == 0x7f) {
                return false;
            }
            if (c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069') {
                return false;
            }
            if (Character.isHighSurrogate(c)) {
                if (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return false;
                }
                i++;
            } else if (Character.isLowSurrogate(c)) {
                return false;
            }
        }
        return true;
    }
}
