package org.paideia.directory;

import java.util.Optional;
import org.paideia.city.Countries;
import org.paideia.search.TypedName;

/**
 * What someone typed to find a city by its name, understood: with the country behind a comma ("Torino, Italy") and with the
 * words that offices put before or behind a name.
 *
 * @param text as it was typed, folded, without the country
 * @param bare the same without what offices add, or null where there is nothing of the kind
 * @param country the country that was named, or null
 */
record NameQuery(String text, String bare, String country) {

    static NameQuery of(String typed, Countries countries) {
        int comma = typed.lastIndexOf(',');
        Optional<String> country = comma < 1 ? Optional.empty() : countries.codeOf(typed.substring(comma + 1));
        TypedName name = TypedName.of(country.isPresent() ? typed.substring(0, comma) : typed);
        return new NameQuery(name.text(), name.bare(), country.orElse(null));
    }
}
