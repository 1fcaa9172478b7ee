package org.paideia.city.name;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.paideia.shared.text.Names;

/**
 * Something that a person may type to find a city: a spelling of one of its names, or the end of one from one of its further words
 * on.
 *
 * @param folded in lower case without accents
 * @param whole whether it is a spelling as a whole, not the end of one
 * @param weight how far in front the city is for whoever types the beginning of it: whole spellings before ends, names that the city
 *     gives itself before others, large cities before small ones; from 2 to 3.9
 */
public record Spelling(String folded, boolean whole, float weight) {

    private static final float WHOLE = 3;
    private static final float END = 2;
    private static final float OWN = 0.5f;
    private static final double LARGEST_CITY = 0.4;
    private static final double SLOWLY = 50;

    /**
     * All of a city, each once.
     *
     * @param ownName the name that the city gives itself
     * @param others its other names
     * @param inhabitants -1 where their number is not known
     */
    public static Collection<Spelling> of(String ownName, Stream<String> others, long inhabitants) {
        float size = (float) Math.min(LARGEST_CITY, Math.log(Math.max(inhabitants, 0) + 1.0) / SLOWLY);
        Map<String, Spelling> found = new LinkedHashMap<>();
        addAll(Names.spellings(ownName), OWN + size, found);
        others.forEach(name -> addAll(Names.spellings(name), size, found));
        return found.values();
    }

    private static void addAll(Set<String> spellings, float weight, Map<String, Spelling> found) {
        for (String spelling : spellings) {
            add(new Spelling(spelling, true, WHOLE + weight), found);
            for (int at = spelling.indexOf(' '); at >= 0; at = spelling.indexOf(' ', at + 1)) {
                add(new Spelling(spelling.substring(at + 1), false, END + weight), found);
            }
        }
    }

    private static void add(Spelling spelling, Map<String, Spelling> found) {
        found.merge(spelling.folded(), spelling, (one, another) -> one.weight() >= another.weight() ? one : another);
    }
}
