package org.paideia.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.paideia.city.Place;
import org.paideia.export.Export;
import org.paideia.shared.paging.Portions;

/** Whole sets as GeoJSON (RFC 7946): streamed, with the credit that their points ask for. */
@ApplicationScoped
public class GeoJson {

    private static final String CREDIT = "Points and populations: GeoNames (geonames.org), CC BY 4.0, selected and reshaped.";

    private final Export export;
    private final ObjectMapper json;

    GeoJson(Export export, ObjectMapper json) {
        this.export = export;
        this.json = json;
    }

    /** Something on the map; the geometry is null, and said to be, where no point is known. */
    public record Feature(
            String type, String id, @JsonInclude(JsonInclude.Include.ALWAYS) Point geometry, Object properties) {

        /** @param place null where none is known */
        public static Feature of(String id, Place place, Object properties) {
            return new Feature("Feature", id, place == null ? null : Point.of(place), properties);
        }
    }

    /** A point, longitude first. */
    public record Point(String type, double[] coordinates) {

        private static Point of(Place place) {
            return new Point("Point", new double[] {place.longitude(), place.latitude()});
        }
    }

    public <T> Response file(String name, Portions<T> rows, Function<T, Feature> feature) {
        return export.file("application/geo+json", name + ".geojson", out -> {
            try (JsonGenerator generator = json.getFactory().createGenerator(out)) {
                generator.writeStartObject();
                generator.writeStringField("type", "FeatureCollection");
                generator.writeStringField("attribution", CREDIT);
                generator.writeArrayFieldStart("features");
                rows.each(row -> json.writeValue(generator, feature.apply(row)));
                generator.writeEndArray();
                generator.writeEndObject();
            }
        });
    }
}
