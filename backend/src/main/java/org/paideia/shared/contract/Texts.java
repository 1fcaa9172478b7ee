package org.paideia.shared.contract;

import java.util.Optional;

/** What no text may be, wherever it stands: in a body, a parameter, a header. */
final class Texts {

    /** What is wrong with a text. */
    enum Flaw {
        UNSOUND("malformed", "Contains characters that are not allowed."),
        TURNED("malformed", "Contains characters that change the direction of text."),
        BLANK("blank", "Contains no readable text.");

        final String code;
        final String message;

        Flaw(String code, String message) {
            this.code = code;
            this.message = message;
        }
    }

    /** Characters that show nothing, although Unicode counts them among the letters and symbols. */
    private static final String FILLERS = "\u115f\u1160\u2800\u3164\uffa0";

    private Texts() {}

    static Optional<Flaw> flaw(String text) {
        if (!text.codePoints().allMatch(Texts::isSound)) {
            return Optional.of(Flaw.UNSOUND);
        }
        if (text.codePoints().anyMatch(Texts::turns)) {
            return Optional.of(Flaw.TURNED);
        }
        boolean blank = !text.isEmpty() && text.codePoints().allMatch(Texts::showsNothing);
        return blank ? Optional.of(Flaw.BLANK) : Optional.empty();
    }

    /**
     * Whether it is neither a control character (but tab and line breaks), nor half of a surrogate pair, which no UTF-8
     * can carry and PostgreSQL refuses, nor what stands in for a character that was lost on the way here, nor no
     * character at all.
     */
    private static boolean isSound(int c) {
        boolean control = Character.getType(c) == Character.CONTROL && c != '\t' && c != '\n' && c != '\r';
        boolean none = c == 0xfffd || (c & 0xfffe) == 0xfffe || c >= 0xfdd0 && c <= 0xfdef;
        return !control && !none && Character.getType(c) != Character.SURROGATE;
    }

    /**
     * Whether it embeds, overrides or isolates a direction: what follows is then shown in another order than it is
     * written in, and one name can be made to look like another. Languages written from right to left need none of them
     * here; the marks that only help the order along (U+200E, U+200F, U+061C) are let through.
     */
    private static boolean turns(int c) {
        return c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
    }

    private static boolean showsNothing(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || FILLERS.indexOf(c) >= 0;
    }
}
