package org.paideia.adherence;

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
import java.util.UUID;
import org.paideia.shared.contract.Body;
import org.paideia.shared.http.Export;
import org.paideia.shared.http.Export.Column;
import org.paideia.shared.http.IfMatch;
import org.paideia.shared.http.Reply;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.paging.Portions;

@RunOnVirtualThread
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class AdherenceResource {

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
            new Column<>("withdrawnOn", AdherenceListItem::withdrawnOn));

    private final AdherenceService adherences;
    private final SigningService signing;
    private final Reply reply;
    private final Export export;

    AdherenceResource(AdherenceService adherences, SigningService signing, Reply reply, Export export) {
        this.adherences = adherences;
        this.signing = signing;
        this.reply = reply;
        this.export = export;
    }

    @POST
    @Path("/declarations/{slug}/adherences")
    @Authenticated
    public Response createAdherence(String slug, Body<NewAdherence> body) {
        return reply.changed(adherences.create(slug, body));
    }

    @GET
    @Path("/adherences")
    @PermitAll
    public Response listAdherences(@Context UriInfo uri) {
        return reply.page(adherences.list(AdherenceFilter.of(uri), PageRequest.of(uri, "-signedAt")));
    }

    @GET
    @Path("/adherences.csv")
    @Produces("text/csv")
    @PermitAll
    public Response exportAdherencesCsv(@Context UriInfo uri) {
        AdherenceFilter filter = AdherenceFilter.of(uri);
        return export.csv("adherences", COLUMNS, new Portions<>("-signedAt", request -> adherences.list(filter, request)));
    }

    @GET
    @Path("/adherences/{id}")
    @PermitAll
    public Response getAdherence(String id) {
        return reply.record(adherences.get(UUID.fromString(id)));
    }

    @PATCH
    @Path("/adherences/{id}")
    @Authenticated
    public Response updateAdherence(String id, @HeaderParam("If-Match") IfMatch ifMatch, Body<NewAdherence> body) {
        return reply.changed(adherences.update(UUID.fromString(id), ifMatch, body));
    }

    @DELETE
    @Path("/adherences/{id}")
    @Authenticated
    public void deleteAdherence(String id, @HeaderParam("If-Match") IfMatch ifMatch) {
        adherences.delete(UUID.fromString(id), ifMatch);
    }

    @GET
    @Path("/adherences/{id}/actions")
    @PermitAll
    public Response listAdherenceActions(String id) {
        return reply.own(adherences.actions(UUID.fromString(id)));
    }

    @GET
    @Path("/adherences/{id}/transitions")
    @PermitAll
    public Response listAdherenceTransitions(String id) {
        return reply.body(adherences.history(UUID.fromString(id)));
    }

    @POST
    @Path("/adherences/{id}/transitions")
    @Authenticated
    public Response transitionAdherence(
            String id, @HeaderParam("If-Match") IfMatch ifMatch, Body<NewAdherenceTransition> body) {
        return reply.changed(signing.transition(UUID.fromString(id), ifMatch, body));
    }

    @GET
    @Path("/adherences/{id}/text")
    @PermitAll
    public Response getAdherenceText(String id) {
        return reply.body(adherences.text(UUID.fromString(id)));
    }
}
