package org.paideia.search;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paideia.shared.text.Names;

/**
 * A name as somebody typed it, with the words that offices put before or behind one ("City of Espoo", "서울특별시") or without.
 *
 * @param text folded, see {@link Names#folded}
 * @param bare the same without what offices add, or null where there is nothing of the kind
 */
public record TypedName(String text, String bare) {

    private static final int SHORTEST_NAME = 2;

    /** Folded; in the languages of the cities that are members of the networks. */
    private static final Pattern OFFICIAL = Pattern.compile("^(?:"
            + anyOf("(?:the )?city of", "city council of", "town of", "municipality of", "metropolitan city of",
                    "ciudad de", "municipio de", "municipalidad de", "ayuntamiento de", "alcaldia de", "ajuntament de", "ciutat de",
                    "ville de", "commune de", "mairie de", "cidade de", "camara municipal de", "prefeitura de",
                    "citta di", "comune di", "stadt", "landeshauptstadt", "hansestadt", "gemeente", "gmina", "miasto", "мисто",
                    "місто", "город", "δημος", "مدينه", "بلديه")
            + ") +(.+)$|^(.+?)(?:"
            + anyOf(" city", " municipality", " metropolitan city", " kommun", " kommune", " stad", "n kaupunki", " belediyesi",
                    "특별자치시", "특별시", "광역시", "시", "市", "特别市", "特別市")
            + ")$");

    public static TypedName of(String typed) {
        String text = Names.folded(typed);
        return new TypedName(text, bare(text));
    }

    private static String bare(String text) {
        // Folding takes Hangul apart into its letters.
        var official = OFFICIAL.matcher(Normalizer.normalize(text, Normalizer.Form.NFC));
        if (!official.matches()) {
            return null;
        }
        String name = (official.group(1) != null ? official.group(1) : official.group(2)).strip();
        return name.codePointCount(0, name.length()) < SHORTEST_NAME ? null : Names.folded(name);
    }

    /** Longer ones first, so that a whole title is taken off and not its last part. */
    private static String anyOf(String... words) {
        return Stream.of(words).sorted(Comparator.comparing(String::length).reversed()).collect(Collectors.joining("|"));
    }
}
