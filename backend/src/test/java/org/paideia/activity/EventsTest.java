package org.paideia.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.All;
import io.quarkus.arc.ClientProxy;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Field;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paideia.shared.text.LanguageMap;
import org.paideia.testing.ApiTest;

/** What the features contribute to the history, whole and told in every language. */
@ApiTest
class EventsTest {

    @Inject
    @All
    List<Events> features;

    @Inject
    EventTypes known;

    @Inject
    EntityManager em;

    /** A record of each kind that there is. */
    private List<Ref> about;

    @BeforeEach
    void findKinds() {
        about = em.getMetamodel().getEntities().stream()
                .map(EntityType::getJavaType)
                .filter(Recorded.class::isAssignableFrom)
                .flatMap(type -> Stream.of(type.getDeclaredFields()))
                .filter(field -> field.getName().equals("KIND"))
                .map(EventsTest::text)
                .map(kind -> new Ref(kind, kind.toLowerCase(Locale.ROOT).replace('_', '-')))
                .toList();
    }

    private static String text(Field constant) {
        constant.setAccessible(true);
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

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

    private Told told(EventType type, String language) {
        var names = new java.util.HashMap<Ref, LanguageMap>();
        about.forEach(ref -> names.put(ref, new LanguageMap(Map.of("en", ref.key()))));
        return new Told(type.name(), about.getFirst(), about, names, List.of(), language);
    }
}
