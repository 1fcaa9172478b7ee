package org.paideia.directory;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.paideia.city.Figure;
import org.paideia.city.Place;
import org.paideia.city.name.FurtherName;
import org.paideia.city.name.FurtherName.Kind;
import org.paideia.export.Export;
import org.paideia.export.Table;
import org.paideia.export.Table.Column;
import org.paideia.shared.paging.Portions;

/** The directory, or what filters leave of it, as open data. */
@RunOnVirtualThread
@Path("/")
public class CityExportResource {

    private static final List<Column<CityListItem>> COLUMNS = List.of(
            new Column<>("slug", CityListItem::slug),
            new Column<>("ownName", CityListItem::ownName),
            new Column<>("nameEn", city -> city.names().texts().get("en")),
            new Column<>("currentNames", named(Kind.CURRENT)),
            new Column<>("formerNames", named(Kind.FORMER)),
            new Column<>("shortNames", named(Kind.SHORT)),
            new Column<>("officialNames", named(Kind.OFFICIAL)),
            new Column<>("kind", CityListItem::kind),
            new Column<>("country", CityListItem::country),
            new Column<>("unescoRegion", CityListItem::unescoRegion),
            new Column<>("adminArea", CityListItem::adminArea),
            new Column<>("latitude", place(Place::latitude)),
            new Column<>("longitude", place(Place::longitude)),
            new Column<>("pointOf", place(Place::borrowedFrom)),
            new Column<>("population", population(Figure::value)),
            new Column<>("populationYear", population(Figure::year)),
            new Column<>("populationSource", population(Figure::source)),
            new Column<>("networks", CityListItem::networks),
            new Column<>("signatures", CityListItem::signatures),
            new Column<>("themes", CityListItem::themes));

    private final DirectoryService directory;
    private final Export export;
    private final GeoJson geoJson;

    CityExportResource(DirectoryService directory, Export export, GeoJson geoJson) {
        this.directory = directory;
        this.export = export;
        this.geoJson = geoJson;
    }

    @GET
    @Path("/cities.csv")
    @Produces("text/csv")
    @PermitAll
    public Response exportCitiesCsv(@Context UriInfo uri) {
        return export.csv(table(uri));
    }

    @GET
    @Path("/cities.xlsx")
    @Produces(Export.XLSX)
    @PermitAll
    public Response exportCitiesXlsx(@Context UriInfo uri) {
        return export.xlsx(table(uri));
    }

    @GET
    @Path("/cities.geojson")
    @Produces("application/geo+json")
    @PermitAll
    public Response exportCitiesGeoJson(@Context UriInfo uri) {
        return geoJson.file("cities", cities(uri), CityFeature::of);
    }

    private Table<CityListItem> table(UriInfo uri) {
        return new Table<>("cities", COLUMNS, cities(uri));
    }

    private Portions<CityListItem> cities(UriInfo uri) {
        DirectoryFilter filter = DirectoryFilter.of(uri);
        return new Portions<>("name", request -> directory.list(filter, request));
    }

    /** Names may have blanks in them, so that semicolons stand between them. */
    private static Function<CityListItem, Object> named(Kind kind) {
        return city -> city.furtherNames().stream()
                .filter(name -> name.kind() == kind)
                .map(FurtherName::withLanguage)
                .collect(Collectors.joining("; "));
    }

    private static Function<CityListItem, Object> place(Function<Place, ?> of) {
        return city -> Optional.ofNullable(city.place()).map(of).orElse(null);
    }

    private static Function<CityListItem, Object> population(Function<Figure, ?> of) {
        return city -> Optional.ofNullable(city.population()).map(of).orElse(null);
    }
}
