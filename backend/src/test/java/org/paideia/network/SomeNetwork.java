package org.paideia.network;

import java.time.Instant;
import java.util.Map;
import org.paideia.shared.text.LanguageMap;

/** Networks for tests that do without a database. */
public final class SomeNetwork {

    private SomeNetwork() {}

    public static Network called(String slug) {
        return new Network(slug, content(slug), null, null, Instant.EPOCH);
    }

    static NetworkCreate content(String name) {
        return new NetworkCreate(
                null, "ASSOCIATION", "en", new LanguageMap(Map.of("en", name)), null, null, null, null, null, null, null,
                null, null, null, null, null, null, null, null);
    }
}
