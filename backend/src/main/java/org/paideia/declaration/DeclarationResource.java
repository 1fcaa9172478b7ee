package org.paideia.declaration;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.paideia.access.Caller;
import org.paideia.export.Export;
import org.paideia.export.Table.Column;
import org.paideia.export.Table;
import org.paideia.shared.contract.Body;
import org.paideia.shared.http.IfMatch;
import org.paideia.shared.http.Reply;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.paging.Portions;
import org.paideia.shared.persistence.TransitionRequest;

@RunOnVirtualThread
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class DeclarationResource {

    private static final List<Column<DeclarationListItem>> COLUMNS = List.of(
            new Column<>("slug", DeclarationListItem::slug),
            new Column<>("kind", DeclarationListItem::kind),
            new Column<>("year", DeclarationListItem::year),
            new Column<>("title", declaration -> declaration.titles().texts().get(declaration.sourceLanguage())),
            new Column<>("titleEn", declaration -> declaration.titles().texts().get("en")),
            new Column<>("issuer", declaration -> declaration.issuer().slug()),
            new Column<>("state", DeclarationListItem::state),
            new Column<>("hasText", DeclarationListItem::hasText),
            new Column<>("languages", DeclarationListItem::languages),
            new Column<>("signatures", DeclarationListItem::signatures));

    private final DeclarationService declarations;
    private final IssuingService issuing;
    private final Caller caller;
    private final Reply reply;
    private final Export export;

    DeclarationResource(
            DeclarationService declarations, IssuingService issuing, Caller caller, Reply reply, Export export) {
        this.declarations = declarations;
        this.issuing = issuing;
        this.caller = caller;
        this.reply = reply;
        this.export = export;
    }

    @GET
    @Path("/declarations")
    @PermitAll
    public Response listDeclarations(@Context UriInfo uri) {
        return reply.page(declarations.list(caller, DeclarationFilter.of(uri), PageRequest.of(uri, "-year")));
    }

    @POST
    @Path("/declarations")
    @Authenticated
    public Response createDeclaration(Body<DeclarationCreate> body) {
        return reply.changed(issuing.create(caller, body));
    }

    @GET
    @Path("/declarations.csv")
    @Produces("text/csv")
    @PermitAll
    public Response exportDeclarationsCsv(@Context UriInfo uri) {
        return export.csv(table(uri));
    }

    @GET
    @Path("/declarations.xlsx")
    @Produces(Export.XLSX)
    @PermitAll
    public Response exportDeclarationsXlsx(@Context UriInfo uri) {
        return export.xlsx(table(uri));
    }

    @GET
    @Path("/declarations/{slug}")
    @PermitAll
    public Response getDeclaration(String slug) {
        return reply.record(declarations.get(caller, slug));
    }

    @PATCH
    @Path("/declarations/{slug}")
    @Authenticated
    public Response updateDeclaration(
            String slug, @HeaderParam("If-Match") IfMatch ifMatch, Body<DeclarationCreate> body) {
        return reply.changed(issuing.update(caller, slug, IfMatch.version(ifMatch), body));
    }

    @DELETE
    @Path("/declarations/{slug}")
    @Authenticated
    public void deleteDeclaration(String slug, @HeaderParam("If-Match") IfMatch ifMatch) {
        issuing.delete(caller, slug, IfMatch.version(ifMatch));
    }

    @GET
    @Path("/declarations/{slug}/actions")
    @PermitAll
    public Response listDeclarationActions(String slug) {
        return reply.own(declarations.actions(caller, slug));
    }

    @GET
    @Path("/declarations/{slug}/transitions")
    @PermitAll
    public Response listDeclarationTransitions(String slug) {
        return reply.body(declarations.history(caller, slug));
    }

    @POST
    @Path("/declarations/{slug}/transitions")
    @Authenticated
    public Response transitionDeclaration(
            String slug, @HeaderParam("If-Match") IfMatch ifMatch, Body<TransitionRequest> body) {
        return reply.changed(issuing.transition(caller, slug, IfMatch.version(ifMatch), body));
    }

    private Table<DeclarationListItem> table(UriInfo uri) {
        DeclarationFilter filter = DeclarationFilter.of(uri);
        return new Table<>("declarations", COLUMNS, new Portions<>("-year", request -> declarations.list(caller, filter, request)));
    }
}
