package org.paideia.directory;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.paideia.city.Figure;
import org.paideia.city.Place;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;

/**
 * The whole directory, or what filters leave of it, written out portion by portion: each portion is a transaction of its
 * own, so that a slow reader holds nothing in the database.
 */
@ApplicationScoped
class CityExport {

    private static final int PORTION = 500;
    private static final String CREDIT = "Points and populations: GeoNames (geonames.org), CC BY 4.0, selected and reshaped.";

    private interface Sink {
        void accept(CityListItem city) throws IOException;
    }

    private final DirectoryService directory;
    private final ObjectMapper json;

    CityExport(DirectoryService directory, ObjectMapper json) {
        this.directory = directory;
        this.json = json;
    }

    /** The first portion, read before anything is sent, so that what is wrong can still be told as a problem. */
    Page<CityListItem> first(DirectoryFilter filter) {
        return directory.list(filter, PageRequest.portions(PORTION, "name"));
    }

    void csv(DirectoryFilter filter, Page<CityListItem> first, OutputStream out) throws IOException {
        try (CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            csv.writeRecord("slug", "ownName", "nameEn", "kind", "country", "unescoRegion", "adminArea", "latitude",
                    "longitude", "pointOf", "population", "populationYear", "populationSource", "networks", "themes");
            each(filter, first, city -> csv.writeRecord(cells(city)));
        }
    }

    void geoJson(DirectoryFilter filter, Page<CityListItem> first, OutputStream out) throws IOException {
        try (JsonGenerator generator = json.getFactory().createGenerator(out)) {
            generator.writeStartObject();
            generator.writeStringField("type", "FeatureCollection");
            generator.writeStringField("attribution", CREDIT);
            generator.writeArrayFieldStart("features");
            each(filter, first, city -> json.writeValue(generator, CityFeature.of(city)));
            generator.writeEndArray();
            generator.writeEndObject();
        }
    }

    private void each(DirectoryFilter filter, Page<CityListItem> first, Sink sink) throws IOException {
        Page<CityListItem> page = first;
        while (true) {
            for (CityListItem city : page.items()) {
                sink.accept(city);
            }
            if (page.nextCursor() == null) {
                return;
            }
            page = directory.list(filter, PageRequest.portions(PORTION, "name").after(page.nextCursor()));
        }
    }

    private static List<String> cells(CityListItem city) {
        Place place = city.place();
        Figure population = city.population();
        return List.of(
                city.slug(),
                text(city.ownName()),
                text(city.names().texts().get("en")),
                city.kind(),
                city.country(),
                city.unescoRegion() == null ? "" : city.unescoRegion().name(),
                text(city.adminArea()),
                place == null ? "" : Double.toString(place.latitude()),
                place == null ? "" : Double.toString(place.longitude()),
                place == null || place.borrowedFrom() == null ? "" : place.borrowedFrom(),
                population == null ? "" : population.value().toPlainString(),
                population == null || population.year() == null ? "" : population.year().toString(),
                population == null ? "" : text(population.source()),
                String.join(" ", city.networks()),
                String.join(" ", city.themes()));
    }

    /** A spreadsheet would run a cell that begins like a formula; an apostrophe makes it a text again. */
    private static String text(String value) {
        if (value == null) {
            return "";
        }
        return !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}
