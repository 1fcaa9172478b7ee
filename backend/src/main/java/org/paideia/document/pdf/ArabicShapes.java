package org.paideia.document.pdf;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.DecompositionType;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * The shapes that Arabic letters take beside each other, as signs of their own. The tables of Unicode say which there are,
 * also for Persian and Urdu. Marks stay the signs that they are: their own forms stand beside a letter and tear words apart.
 */
public final class ArabicShapes {

    /** Where a letter stands in what is joined. */
    private enum Place {
        ALONE,
        LAST,
        FIRST,
        BETWEEN;

        private static Place of(boolean joinsBefore, boolean joinsAfter) {
            return joinsBefore ? joinsAfter ? BETWEEN : LAST : joinsAfter ? FIRST : ALONE;
        }
    }

    private static final int FIRST_SHAPE = 0xfb50;
    private static final int LAST_PRESENTATION = 0xfdff;
    private static final int FIRST_MARK_SHAPE = 0xfe70;
    private static final int LAST_SHAPE = 0xfefc;
    private static final int LAM = 0x644;
    private static final Map<String, Map<Place, String>> SHAPES = shapes();

    private ArabicShapes() {}

    static String of(String text) {
        int[] signs = text.codePoints().toArray();
        StringBuilder shaped = new StringBuilder();
        int before = -1;
        for (int i = 0; i < signs.length; i++) {
            if (isMark(signs[i])) {
                shaped.appendCodePoint(signs[i]);
                continue;
            }
            int next = nextLetter(signs, i);
            String letters = Character.toString(signs[i]);
            String marks = "";
            if (signs[i] == LAM && next < signs.length && SHAPES.containsKey(letters + Character.toString(signs[next]))) {
                marks = new String(signs, i + 1, next - i - 1);
                letters += Character.toString(signs[next]);
                i = next;
                next = nextLetter(signs, i);
            }
            Place place = Place.of(
                    before >= 0 && joinsAfter(signs[before]),
                    joinsAfter(signs[i]) && next < signs.length && joinsBefore(signs[next]));
            shaped.append(SHAPES.getOrDefault(letters, Map.of()).getOrDefault(place, letters)).append(marks);
            before = i;
        }
        return shaped.toString();
    }

    /** Whether it is a letter that joins others, but without the shapes that it would need. */
    public static boolean lack(int sign) {
        return joinsBefore(sign)
                && joining(sign) != JoiningType.JOIN_CAUSING
                && !SHAPES.getOrDefault(Character.toString(sign), Map.of()).containsKey(Place.LAST);
    }

    /** Whether it is the shape of a letter and not the letter: whoever copies it out of a PDF gets the letter, so nobody signs it. */
    public static boolean isShape(int sign) {
        boolean isPresentation = sign >= FIRST_SHAPE && sign <= LAST_PRESENTATION || sign >= FIRST_MARK_SHAPE && sign <= LAST_SHAPE;
        return isPresentation && !Normalizer.isNormalized(Character.toString(sign), Normalizer.Form.NFKC);
    }

    private static Map<String, Map<Place, String>> shapes() {
        Map<String, Map<Place, String>> shapes = new HashMap<>();
        for (int sign = FIRST_SHAPE; sign <= LAST_SHAPE; sign++) {
            Place place = switch (UCharacter.getIntPropertyValue(sign, UProperty.DECOMPOSITION_TYPE)) {
                case DecompositionType.ISOLATED -> Place.ALONE;
                case DecompositionType.FINAL -> Place.LAST;
                case DecompositionType.INITIAL -> Place.FIRST;
                case DecompositionType.MEDIAL -> Place.BETWEEN;
                default -> null;
            };
            String shape = Character.toString(sign);
            String letters = Normalizer.normalize(shape, Normalizer.Form.NFKC);
            boolean isLamAlef = letters.length() == 2 && letters.charAt(0) == LAM && sign >= LAST_SHAPE - 7;
            if (place != null && (letters.length() == 1 || isLamAlef)) {
                shapes.computeIfAbsent(letters, any -> new EnumMap<>(Place.class)).put(place, shape);
            }
        }
        return shapes;
    }

    private static int nextLetter(int[] signs, int from) {
        int next = from + 1;
        while (next < signs.length && isMark(signs[next])) {
            next++;
        }
        return next;
    }

    private static boolean isMark(int sign) {
        return joining(sign) == JoiningType.TRANSPARENT;
    }

    private static boolean joinsAfter(int sign) {
        int type = joining(sign);
        return type == JoiningType.DUAL_JOINING || type == JoiningType.LEFT_JOINING || type == JoiningType.JOIN_CAUSING;
    }

    private static boolean joinsBefore(int sign) {
        int type = joining(sign);
        return type == JoiningType.DUAL_JOINING || type == JoiningType.RIGHT_JOINING || type == JoiningType.JOIN_CAUSING;
    }

    private static int joining(int sign) {
        return UCharacter.getIntPropertyValue(sign, UProperty.JOINING_TYPE);
    }
}
