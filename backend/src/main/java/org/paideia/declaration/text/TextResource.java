package org.paideia.declaration.text;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.shared.contract.Body;
import org.paideia.shared.http.IfMatch;
import org.paideia.shared.http.Reply;
import org.paideia.shared.persistence.TransitionRequest;

/** The text of a declaration: blocks, translations, versions, and how it reads. */
@RunOnVirtualThread
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class TextResource {

    private final TextService texts;
    private final Caller caller;
    private final Reply reply;

    TextResource(TextService texts, Caller caller, Reply reply) {
        this.texts = texts;
        this.caller = caller;
        this.reply = reply;
    }

    @GET
    @Path("/declarations/{slug}/text")
    @PermitAll
    public Response getDeclarationText(
            String slug,
            @QueryParam("language") String language,
            @QueryParam("city") String city,
            @QueryParam("version") Integer version) {
        return reply.body(texts.read(caller, slug, language, city, version));
    }

    @POST
    @Path("/declarations/{slug}/blocks")
    @Authenticated
    public Response addDeclarationBlock(String slug, Body<BlockCreate> body) {
        return reply.changed(texts.addBlock(caller, slug, body));
    }

    @PATCH
    @Path("/declarations/{slug}/blocks/{id}")
    @Authenticated
    public Response updateDeclarationBlock(
            String slug, String id, @HeaderParam("If-Match") IfMatch ifMatch, Body<BlockCreate> body) {
        return reply.changed(texts.updateBlock(caller, slug, UUID.fromString(id), IfMatch.version(ifMatch), body));
    }

    @DELETE
    @Path("/declarations/{slug}/blocks/{id}")
    @Authenticated
    public Response deleteDeclarationBlock(String slug, String id, @HeaderParam("If-Match") IfMatch ifMatch) {
        return reply.changed(texts.removeBlock(caller, slug, UUID.fromString(id), IfMatch.version(ifMatch)));
    }

    @DELETE
    @Path("/declarations/{slug}/translations/{language}")
    @Authenticated
    public Response deleteDeclarationTranslation(
            String slug, String language, @HeaderParam("If-Match") IfMatch ifMatch) {
        return reply.changed(texts.removeTranslation(caller, slug, language, IfMatch.version(ifMatch)));
    }

    @POST
    @Path("/declarations/{slug}/translations/{language}/transitions")
    @Authenticated
    public Response transitionDeclarationTranslation(
            String slug, String language, @HeaderParam("If-Match") IfMatch ifMatch, Body<TransitionRequest> body) {
        return reply.changed(texts.transitionTranslation(caller, slug, language, IfMatch.version(ifMatch), body));
    }

    @GET
    @Path("/declarations/{slug}/versions")
    @PermitAll
    public Response listDeclarationVersions(String slug) {
        return reply.body(texts.versions(caller, slug));
    }

    @POST
    @Path("/declarations/{slug}/versions")
    @Authenticated
    public Response createDeclarationVersion(String slug, Body<DeclarationVersionCreate> body) {
        return reply.changed(texts.createVersion(caller, slug, body));
    }

    @GET
    @Path("/declarations/{slug}/versions/{number}")
    @PermitAll
    public Response getDeclarationVersion(String slug, int number) {
        return reply.record(texts.version(caller, slug, number));
    }

    @DELETE
    @Path("/declarations/{slug}/versions/{number}")
    @Authenticated
    public void deleteDeclarationVersion(String slug, int number, @HeaderParam("If-Match") IfMatch ifMatch) {
        texts.deleteVersion(caller, slug, number, IfMatch.version(ifMatch));
    }

    @POST
    @Path("/declarations/{slug}/versions/{number}/transitions")
    @Authenticated
    public Response transitionDeclarationVersion(
            String slug, int number, @HeaderParam("If-Match") IfMatch ifMatch, Body<TransitionRequest> body) {
        return reply.changed(texts.transitionVersion(caller, slug, number, IfMatch.version(ifMatch), body));
    }
}
