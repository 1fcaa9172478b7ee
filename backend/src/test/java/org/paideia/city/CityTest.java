package org.paideia.city;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.paideia.shared.text.LanguageMap;

/** What a city holds to, whoever changes it. */
class CityTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
    private static final PlaceInput POINT = new PlaceInput(60.2, 24.6, "GeoNames", "the town hall");

    @Test
    void hasItsOwnPointWhenItHasOne() {
        City parent = new City("espoo-fi", SomeCity.content("Espoo", new PlaceInput(1, 2, null, null)), null, null, NOW);
        City district = new City("leppavaara-fi", SomeCity.content("Leppävaara", POINT), parent, null, NOW);
        assertEquals(new Place(60.2, 24.6, "GeoNames", "the town hall", null), district.place());
    }

    @Test
    void borrowsThePointOfItsParentAndSaysSo() {
        City parent = new City("espoo-fi", SomeCity.content("Espoo", POINT), null, null, NOW);
        City district = new City("leppavaara-fi", SomeCity.content("Leppävaara", null), parent, null, NOW);
        assertEquals(new Place(60.2, 24.6, "GeoNames", null, "espoo-fi"), district.place());
        assertNull(district.content().place());
    }

    @Test
    void hasNoPointWhenNeitherHasOne() {
        City parent = SomeCity.called("Espoo");
        assertNull(parent.place());
        assertNull(new City("leppavaara-fi", SomeCity.content("Leppävaara", null), parent, null, NOW).place());
    }

    @Test
    void keepsItsThemesInAlphabeticalOrder() {
        assertEquals(List.of("a", "b", "c"), city("en", null, List.of("c", "a", "b")).content().themes());
    }

    @Test
    void isAMunicipalityUnlessSaid() {
        assertEquals("MUNICIPALITY", SomeCity.called("Espoo").content().kind());
    }

    @Test
    void isNamedInItsSourceLanguage() {
        HttpProblem refused = assertThrows(HttpProblem.class, () -> city("fi", null, List.of()));
        assertEquals(400, refused.getStatusCode());
    }

    @Test
    void liesInATimeZoneThatExists() {
        assertEquals("Europe/Helsinki", city("en", "Europe/Helsinki", List.of()).content().timeZone());
        for (String none : List.of("Europe/Atlantis", "europe/helsinki", "+02:00", "UTC+2", "Z")) {
            assertThrows(HttpProblem.class, () -> city("en", none, List.of()), none);
        }
    }

    @Test
    void keepsItsSlugAndFirstMomentWhenItChanges() {
        City city = SomeCity.called("Espoo");
        city.change(SomeCity.content("Esbo", POINT), null, UnescoRegion.EUROPE_NORTH_AMERICA, NOW);
        assertEquals("espoo-fi", city.slug());
        assertEquals(Instant.EPOCH, city.createdAt());
        assertEquals(NOW, city.updatedAt());
        assertEquals("Esbo", city.ownName());
    }

    private static City city(String language, String timeZone, List<String> themes) {
        CityCreate content = new CityCreate(
                null, null, language, "Espoo", new LanguageMap(Map.of("en", "Espoo")), null, "FI", null, null, null, null, null,
                timeZone, null, themes, null, null, null, null);
        return new City("espoo-fi", content, null, null, NOW);
    }
}
