package org.paideia.adherence.register;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.Collectors;
import org.paideia.access.Caller;
import org.paideia.adherence.AdherenceCreate;
import org.paideia.adherence.AdherenceFilter;
import org.paideia.adherence.AdherenceListItem;
import org.paideia.adherence.AdherenceService;
import org.paideia.directory.GeoJson;
import org.paideia.export.Export;
import org.paideia.export.Table.Column;
import org.paideia.export.Table;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.Portions;

/** Who signed what, as a table and as a map, and how many signed over time. */
@RunOnVirtualThread
@Path("/")
public class AdherenceExportResource {

    private static final List<Column<AdherenceListItem>> COLUMNS = List.of(
            new Column<>("id", AdherenceListItem::id),
            new Column<>("declaration", adherence -> adherence.declaration().slug()),
            new Column<>("issuer", adherence -> adherence.declaration().issuer()),
            new Column<>("year", adherence -> adherence.declaration().year()),
            new Column<>("city", adherence -> adherence.city().slug()),
            new Column<>("cityName", adherence -> adherence.city().ownName()),
            new Column<>("country", adherence -> adherence.city().country()),
            new Column<>("state", AdherenceListItem::state),
            new Column<>("language", AdherenceListItem::language),
            new Column<>("version", AdherenceListItem::version),
            new Column<>("signatoryName", AdherenceListItem::signatoryName),
            new Column<>("signatoryTitle", AdherenceListItem::signatoryTitle),
            new Column<>("signedOn", AdherenceListItem::signedOn),
            new Column<>("effectiveOn", AdherenceListItem::effectiveOn),
            new Column<>("withdrawnOn", AdherenceListItem::withdrawnOn),
            new Column<>("furtherSignatories", AdherenceExportResource::further),
            new Column<>("givenOnPaper", adherence -> adherence.onPaper() != null),
            new Column<>("enteredBy", adherence -> adherence.onPaper() == null ? null : adherence.onPaper().enteredBy()),
            new Column<>("enteredOn", adherence -> adherence.onPaper() == null ? null : adherence.onPaper().enteredOn()));

    private static final List<Column<SignatureMonth>> MONTHS = List.of(
            new Column<>("month", SignatureMonth::month),
            new Column<>("signed", SignatureMonth::signed),
            new Column<>("withdrawn", SignatureMonth::withdrawn),
            new Column<>("standing", SignatureMonth::standing));

    private static final List<Column<NonSignatory>> MISSING = List.of(
            new Column<>("city", missing -> missing.city().slug()),
            new Column<>("cityName", missing -> missing.city().ownName()),
            new Column<>("country", missing -> missing.city().country()),
            new Column<>("memberSince", missing -> missing.since().edtf()));

    private final AdherenceService adherences;
    private final SignatoryService signatories;
    private final Caller caller;
    private final Export export;
    private final GeoJson geoJson;

    AdherenceExportResource(
            AdherenceService adherences, SignatoryService signatories, Caller caller, Export export, GeoJson geoJson) {
        this.adherences = adherences;
        this.signatories = signatories;
        this.caller = caller;
        this.export = export;
        this.geoJson = geoJson;
    }

    @GET
    @Path("/adherences.csv")
    @Produces("text/csv")
    @PermitAll
    public Response exportAdherencesCsv(@Context UriInfo uri) {
        return export.csv(table(uri));
    }

    @GET
    @Path("/adherences.xlsx")
    @Produces(Export.XLSX)
    @PermitAll
    public Response exportAdherencesXlsx(@Context UriInfo uri) {
        return export.xlsx(table(uri));
    }

    @GET
    @Path("/adherences.geojson")
    @Produces("application/geo+json")
    @PermitAll
    public Response exportAdherencesGeoJson(@Context UriInfo uri) {
        return geoJson.file("adherences", adherences(uri), AdherenceFeature::of);
    }

    @GET
    @Path("/declarations/{slug}/signatures.csv")
    @Produces("text/csv")
    @PermitAll
    public Response exportDeclarationSignaturesCsv(String slug) {
        return export.csv(months(slug));
    }

    @GET
    @Path("/declarations/{slug}/signatures.xlsx")
    @Produces(Export.XLSX)
    @PermitAll
    public Response exportDeclarationSignaturesXlsx(String slug) {
        return export.xlsx(months(slug));
    }

    @GET
    @Path("/declarations/{slug}/non-signatories.csv")
    @Produces("text/csv")
    @Authenticated
    public Response exportNonSignatoriesCsv(
            String slug, @QueryParam("country") String country, @QueryParam("q") String q) {
        return export.csv(missing(slug, country, q));
    }

    @GET
    @Path("/declarations/{slug}/non-signatories.xlsx")
    @Produces(Export.XLSX)
    @Authenticated
    public Response exportNonSignatoriesXlsx(
            String slug, @QueryParam("country") String country, @QueryParam("q") String q) {
        return export.xlsx(missing(slug, country, q));
    }

    /** Who signed after the first, in their order. */
    private static String further(AdherenceListItem adherence) {
        return adherence.furtherSignatories() == null
                ? null
                : adherence.furtherSignatories().stream().map(AdherenceCreate.Signatory::line).collect(Collectors.joining("; "));
    }

    private Table<NonSignatory> missing(String slug, String country, String q) {
        return new Table<>(slug + "-non-signatories", MISSING, new Portions<>("city",
                request -> signatories.missing(caller, slug, country, q, request)));
    }

    private Table<AdherenceListItem> table(UriInfo uri) {
        return new Table<>("adherences", COLUMNS, adherences(uri));
    }

    private Portions<AdherenceListItem> adherences(UriInfo uri) {
        AdherenceFilter filter = AdherenceFilter.of(uri);
        return new Portions<>("-signedAt", request -> adherences.list(caller, filter, request));
    }

    private Table<SignatureMonth> months(String slug) {
        List<SignatureMonth> months = signatories.months(caller, slug).items();
        return new Table<>(slug + "-signatures", MONTHS, new Portions<>("month", request -> new Page<>(months, null, null)));
    }
}
