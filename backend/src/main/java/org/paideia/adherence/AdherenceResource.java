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
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.shared.contract.Body;
import org.paideia.shared.http.IfMatch;
import org.paideia.shared.http.Reply;
import org.paideia.shared.paging.PageRequest;

@RunOnVirtualThread
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class AdherenceResource {

    private final AdherenceService adherences;
    private final DraftingService drafting;
    private final SigningService signing;
    private final PaperSignatureService paper;
    private final Caller caller;
    private final Reply reply;

    AdherenceResource(
            AdherenceService adherences,
            DraftingService drafting,
            SigningService signing,
            PaperSignatureService paper,
            Caller caller,
            Reply reply) {
        this.adherences = adherences;
        this.drafting = drafting;
        this.signing = signing;
        this.paper = paper;
        this.caller = caller;
        this.reply = reply;
    }

    @POST
    @Path("/declarations/{slug}/adherences")
    @Authenticated
    public Response createAdherence(String slug, Body<AdherenceCreate> body) {
        return reply.changed(drafting.create(caller, slug, body));
    }

    @POST
    @Path("/declarations/{slug}/paper-signatures")
    @Authenticated
    public Response recordPaperSignature(String slug, Body<PaperSignatureCreate> body) {
        return reply.changed(paper.record(caller, slug, body));
    }

    @GET
    @Path("/adherences")
    @PermitAll
    public Response listAdherences(@Context UriInfo uri) {
        return reply.page(adherences.list(caller, AdherenceFilter.of(uri), PageRequest.of(uri, "-signedAt")));
    }

    @GET
    @Path("/adherences/{id}")
    @PermitAll
    public Response getAdherence(String id) {
        return reply.record(adherences.get(caller, UUID.fromString(id)));
    }

    @PATCH
    @Path("/adherences/{id}")
    @Authenticated
    public Response updateAdherence(String id, @HeaderParam("If-Match") IfMatch ifMatch, Body<AdherenceCreate> body) {
        return reply.changed(drafting.update(caller, UUID.fromString(id), IfMatch.version(ifMatch), body));
    }

    @DELETE
    @Path("/adherences/{id}")
    @Authenticated
    public void deleteAdherence(String id, @HeaderParam("If-Match") IfMatch ifMatch) {
        drafting.delete(caller, UUID.fromString(id), IfMatch.version(ifMatch));
    }

    @GET
    @Path("/adherences/{id}/actions")
    @PermitAll
    public Response listAdherenceActions(String id) {
        return reply.own(adherences.actions(caller, UUID.fromString(id)));
    }

    @GET
    @Path("/adherences/{id}/transitions")
    @PermitAll
    public Response listAdherenceTransitions(String id) {
        return reply.body(adherences.history(caller, UUID.fromString(id)));
    }

    @POST
    @Path("/adherences/{id}/transitions")
    @Authenticated
    public Response transitionAdherence(
            String id, @HeaderParam("If-Match") IfMatch ifMatch, Body<AdherenceTransitionRequest> body) {
        return reply.changed(signing.transition(caller, UUID.fromString(id), IfMatch.version(ifMatch), body));
    }

    @GET
    @Path("/adherences/{id}/text")
    @PermitAll
    public Response getAdherenceText(String id) {
        return reply.body(adherences.text(caller, UUID.fromString(id)));
    }
}
