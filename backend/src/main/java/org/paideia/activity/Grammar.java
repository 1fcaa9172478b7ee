package org.paideia.activity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How names stand in a sentence. Cities have no article; a network has that of what it is: "the International Association
 * of Educating Cities", "la Red Mundial de Ciudades del Aprendizaje", "le Réseau français des villes éducatrices". A name
 * that does not say what the network is, or says it in another language, stays without one.
 */
public final class Grammar {

    private static final int CASELESS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private record Rule(Pattern name, String article) {}

    private static final Map<String, List<Rule>> ARTICLES = Map.of(
            "en", List.of(new Rule(
                    Pattern.compile("^(?!the\\b).*\\b(network|association|alliance|delegation|federation|group|cluster)\\b.*", CASELESS), "the ")),
            "es", List.of(
                    new Rule(Pattern.compile("^(Red|Asociación|Alianza|Delegación|Federación)\\b.*"), "la "),
                    new Rule(Pattern.compile("^Grupo\\b.*"), "el ")),
            "fr", List.of(
                    new Rule(Pattern.compile("^(Réseau|Groupe)\\b.*"), "le "),
                    new Rule(Pattern.compile("^(Association|Alliance)\\b.*"), "l’"),
                    new Rule(Pattern.compile("^(Délégation|Fédération)\\b.*"), "la ")));

    /** Where an article and the word before it become one word. */
    private static final Map<String, Map<String, String>> CONTRACTIONS = Map.of(
            "es", Map.of(" a el Grupo", " al Grupo", " de el Grupo", " del Grupo"),
            "fr", Map.of(
                    " à le Réseau", " au Réseau", " à le Groupe", " au Groupe",
                    " de le Réseau", " du Réseau", " de le Groupe", " du Groupe"));

    /** French drops the vowel of "de" before the name of a city that begins with one. */
    private static final Pattern BEFORE_VOWEL = Pattern.compile("\\bde (?=[AEIOUÀÂÄÉÈÊËÎÏÔÖÙÛÜŒÆ])");

    private Grammar() {}

    /** The name of a network with its article, as it stands within a sentence. */
    public static String withArticle(String name, String language) {
        return ARTICLES.getOrDefault(language, List.of()).stream()
                .filter(rule -> rule.name().matcher(name).matches())
                .findFirst()
                .map(rule -> rule.article() + name)
                .orElse(name);
    }

    /** A sentence that was put together of words and names, as it is written. */
    public static String written(String sentence, String language) {
        String written = sentence;
        for (var contraction : CONTRACTIONS.getOrDefault(language, Map.of()).entrySet()) {
            written = written.replace(contraction.getKey(), contraction.getValue());
        }
        if (language.equals("fr")) {
            written = BEFORE_VOWEL.matcher(written).replaceAll(Matcher.quoteReplacement("d’"));
        }
        return written.substring(0, 1).toUpperCase(Locale.ROOT) + written.substring(1);
    }
}
