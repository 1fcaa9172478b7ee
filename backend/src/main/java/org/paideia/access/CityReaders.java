package org.paideia.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who reads letters for cities: their focal points and deputies, as far as an address of theirs is known. */
@ApplicationScoped
public class CityReaders {

    /** One who acts for a city now. */
    public record Acting(UUID person, String city) {}

    /**
     * Where and how to write.
     *
     * @param language of the letter
     */
    public record Reader(String name, String email, String language) {}

    private final Mandates mandates;
    private final Clock clock;

    CityReaders(Mandates mandates, Clock clock) {
        this.mandates = mandates;
        this.clock = clock;
    }

    /** All who act for these cities, each once for each city. */
    public List<Acting> of(Collection<String> cities) {
        return cities.isEmpty() ? List.of() : mandates.readersOf(cities, clock.instant());
    }

    /** How to write to that person for that city; nothing where they no longer act for it or have no address. */
    public Optional<Reader> find(UUID person, String city) {
        return mandates.readerOf(person, city, clock.instant())
                .map(reader -> new Reader(reader.name(), reader.email(), reader.letterLanguage()));
    }
}
