package org.paideia.theme;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.paideia.access.Caller;
import org.paideia.export.Export;
import org.paideia.export.Table;
import org.paideia.export.Table.Column;
import org.paideia.shared.contract.Body;
import org.paideia.shared.http.IfMatch;
import org.paideia.shared.http.Reply;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.paging.Portions;

@RunOnVirtualThread
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class ThemeResource {

    private static final List<Column<ThemeView>> COLUMNS = List.of(
            new Column<>("slug", ThemeView::slug),
            new Column<>("group", ThemeView::group),
            new Column<>("labelEn", theme -> theme.labels().texts().get("en")),
            new Column<>("labelEs", theme -> theme.labels().texts().get("es")),
            new Column<>("labelFr", theme -> theme.labels().texts().get("fr")),
            new Column<>("source", ThemeView::source));

    private final ThemeService themes;
    private final Caller caller;
    private final Reply reply;
    private final Export export;

    ThemeResource(ThemeService themes, Caller caller, Reply reply, Export export) {
        this.themes = themes;
        this.caller = caller;
        this.reply = reply;
        this.export = export;
    }

    @GET
    @Path("/themes")
    @PermitAll
    public Response listThemes(@QueryParam("group") String group, @Context UriInfo uri) {
        return reply.page(themes.list(group, PageRequest.of(uri, "group,slug")));
    }

    @POST
    @Path("/themes")
    @Authenticated
    public Response createTheme(Body<ThemeCreate> body) {
        return reply.changed(themes.create(caller, body));
    }

    @GET
    @Path("/themes/{slug}")
    @PermitAll
    public Response getTheme(String slug) {
        return reply.record(themes.get(slug));
    }

    @PATCH
    @Path("/themes/{slug}")
    @Authenticated
    public Response updateTheme(String slug, @HeaderParam("If-Match") IfMatch ifMatch, Body<ThemeCreate> body) {
        return reply.changed(themes.update(caller, slug, IfMatch.version(ifMatch), body));
    }

    @GET
    @Path("/themes.csv")
    @Produces("text/csv")
    @PermitAll
    public Response exportThemesCsv(@QueryParam("group") String group) {
        return export.csv(table(group));
    }

    @GET
    @Path("/themes.xlsx")
    @Produces(Export.XLSX)
    @PermitAll
    public Response exportThemesXlsx(@QueryParam("group") String group) {
        return export.xlsx(table(group));
    }

    private Table<ThemeView> table(String group) {
        return new Table<>("themes", COLUMNS, new Portions<>("group,slug", request -> themes.list(group, request)));
    }
}
