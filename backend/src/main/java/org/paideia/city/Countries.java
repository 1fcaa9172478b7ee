package org.paideia.city;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.paideia.shared.text.LanguageMap;
import org.paideia.shared.text.Names;

/** The countries of ISO 3166-1 and the UNESCO region of each; some territories have none. */
@ApplicationScoped
public class Countries {

    private static final List<String> LANGUAGES = List.of("en", "es", "fr");

    private static final Map<String, String> OTHERWISE = Map.of("EL", "GR", "UK", "GB");

    private final Map<String, Optional<UnescoRegion>> regions = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();

    Countries() {
        try (InputStream file = Countries.class.getResourceAsStream("/countries.csv");
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                String region = row.getField("region");
                String country = row.getField("iso2");
                regions.put(country, region.isEmpty() ? Optional.empty() : Optional.of(UnescoRegion.valueOf(region)));
                named(country).texts().values().forEach(name -> codes.put(Names.folded(name), country));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a country is called in the languages of the app. */
    static LanguageMap named(String country) {
        return new LanguageMap(LANGUAGES.stream().collect(Collectors.toMap(
                Function.identity(), language -> Locale.of("", country).getDisplayCountry(Locale.of(language)))));
    }

    /** The code of the country that goes by that name in one of the languages of the app. */
    public Optional<String> codeOf(String name) {
        return Optional.ofNullable(codes.get(Names.folded(name)));
    }

    /** The code of ISO 3166-1 where someone wrote one of the two by which European institutions call a country otherwise. */
    public static Optional<String> insteadOf(String country) {
        return Optional.ofNullable(OTHERWISE.get(country));
    }

    public boolean exists(String country) {
        return regions.containsKey(country);
    }

    /** The region of a country that exists, if it has one. */
    Optional<UnescoRegion> regionOf(String country) {
        return regions.get(country);
    }
}
