package org.paideia.city;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paideia.shared.text.LanguageMap;

/** The countries of ISO 3166-1 and the UNESCO region of each; some territories have none. */
@ApplicationScoped
public class Countries {

    private final Map<String, Optional<UnescoRegion>> regions = new HashMap<>();

    Countries() {
        try (InputStream file = Countries.class.getResourceAsStream("/countries.csv");
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                String region = row.getField("region");
                regions.put(row.getField("iso2"), region.isEmpty() ? Optional.empty() : Optional.of(UnescoRegion.valueOf(region)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a country is called in the languages of the app. */
    static LanguageMap named(String country) {
        return new LanguageMap(Stream.of("en", "es", "fr").collect(Collectors.toMap(
                Function.identity(), language -> Locale.of("", country).getDisplayCountry(Locale.of(language)))));
    }

    public boolean exists(String country) {
        return regions.containsKey(country);
    }

    /** The region of a country that exists, if it has one. */
    Optional<UnescoRegion> regionOf(String country) {
        return regions.get(country);
    }
}
