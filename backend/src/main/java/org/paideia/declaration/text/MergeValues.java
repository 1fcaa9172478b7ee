package org.paideia.declaration.text;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.paideia.city.City;
import org.paideia.document.Printing;

/** What goes into a text for a city. */
public final class MergeValues {

    private MergeValues() {}

    /**
     * What the city and its country are called in that language; the city by its own name where it has none in that, or by
     * another that can be printed.
     */
    public static Map<MergeField, String> of(City city, String language) {
        Map<MergeField, String> values = new EnumMap<>(MergeField.class);
        Map<String, String> names = city.names().texts();
        values.put(MergeField.CITY_NAME, Printing.firstPrintable(
                Stream.concat(
                        Stream.of(names.get(language), city.ownName(), names.get("en")), names.values().stream())));
        Locale country = Locale.of("", city.country());
        values.put(MergeField.CITY_COUNTRY, Printing.firstPrintable(Stream.of(
                country.getDisplayCountry(Locale.forLanguageTag(language)), country.getDisplayCountry(Locale.ENGLISH))));
        return values;
    }
}
