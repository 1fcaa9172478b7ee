package org.paideia.city;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.paideia.shared.text.LanguageMap;

/** Cities for tests that do without a database. */
public final class SomeCity {

    private SomeCity() {}

    public static City called(String name) {
        return new City(name.toLowerCase(java.util.Locale.ROOT) + "-fi", content(name, null), null, null, Instant.EPOCH);
    }

    static CityCreate content(String name, PlaceInput place) {
        return new CityCreate(
                null, null, "en", name, new LanguageMap(Map.of("en", name)), null, "FI", null, null, null, place, null, null,
                null, List.of(), null, null, null, null);
    }
}
