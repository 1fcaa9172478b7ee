package org.paideia.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.All;
import io.quarkus.arc.ClientProxy;
import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.paideia.shared.text.LanguageMap;
import org.paideia.testing.ApiTest;

/** What the features contribute to the history, whole and told in every language. */
@ApiTest
class EventsTest {

    private static final List<Ref> ABOUT = Stream.of("MEETING", "ACTION_POINT", "DAY", "CITY", "NETWORK", "THEME", "DECLARATION", "MEMBERSHIP", "ADHERENCE", "MANDATE")
            .map(kind -> new Ref(kind, kind.toLowerCase()))
            .toList();

    @Inject
    @All
    List<Events> features;

    @Inject
    EventTypes known;

    @Test
    void everyEventIsToldInEveryLanguage() {
        for (Events feature : features) {
            for (EventType type : feature.types()) {
                Set<String> sentences = new HashSet<>();
                for (String language : List.of("en", "es", "fr")) {
                    Told told = told(type, language);
                    assertFalse(feature.sentence(told).contains("null"), feature.sentence(told));
                    sentences.add(feature.sentence(told));
                    assertTrue(feature.page(told).startsWith("/"), feature.page(told));
                }
                assertEquals(3, sentences.size(), type.name() + " is not told in three languages: " + sentences);
            }
        }
    }

    @Test
    void everyEventThatIsDeclaredIsListed() throws IllegalAccessException {
        for (Events feature : features) {
            for (Field field : ClientProxy.unwrap(feature).getClass().getDeclaredFields()) {
                if (field.getType() == EventType.class) {
                    field.setAccessible(true);
                    assertTrue(feature.types().contains(field.get(null)), field + " is not listed");
                }
            }
        }
    }

    @Test
    void refusesToRecordWhatNoFeatureLists() {
        known.require(features.getFirst().types().getFirst());
        assertThrows(IllegalStateException.class, () -> known.require(EventType.edit("city.invented")));
        assertThrows(IllegalArgumentException.class, () -> EventType.edit("CITY_UPDATED"));
    }

    private static Told told(EventType type, String language) {
        var names = new java.util.HashMap<Ref, LanguageMap>();
        ABOUT.forEach(ref -> names.put(ref, new LanguageMap(Map.of("en", ref.key()))));
        return new Told(type.name(), ABOUT.getFirst(), ABOUT, names, List.of(), language);
    }
}
