package org.paideia.city;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.paideia.shared.text.LanguageMap;

/** Cities for tests that do without a database. */
public final class SomeCity {

    private SomeCity() {}

    public static City called(String name) {
        return new City(name.toLowerCase(Locale.ROOT) + "-fi", content(name, null), null, null, Instant.EPOCH);
    }

    static NewCity content(String name, NewPlace place) {
        return new NewCity(
                null, null, "en", name, new LanguageMap(Map.of("en", name)), "FI", null, null, null, place, null, null,
                null, List.of(), null, null, null, null);
    }
}
