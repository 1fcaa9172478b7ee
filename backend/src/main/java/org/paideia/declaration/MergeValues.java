package org.paideia.declaration;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.paideia.city.City;

/** What goes into a text for a city. */
public final class MergeValues {

    private MergeValues() {}

    /** What the city and its country are called in that language; the city by its own name where it has none in that. */
    public static Map<MergeField, String> of(City city, String language) {
        Map<MergeField, String> values = new EnumMap<>(MergeField.class);
        values.put(MergeField.CITY_NAME, city.names().texts().getOrDefault(language, city.ownName()));
        values.put(MergeField.CITY_COUNTRY,
                Locale.of("", city.country()).getDisplayCountry(Locale.forLanguageTag(language)));
        return values;
    }
}
