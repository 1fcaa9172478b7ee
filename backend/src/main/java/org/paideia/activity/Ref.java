package org.paideia.activity;

/**
 * A record, named by any feature.
 *
 * @param kind for example {@code CITY}
 * @param key its slug, or its id where it has none
 */
public record Ref(String kind, String key) {

    /** Both in one word, as tables keep it: {@code CITY espoo-fi}. */
    public String joined() {
        return kind + " " + key;
    }
}
