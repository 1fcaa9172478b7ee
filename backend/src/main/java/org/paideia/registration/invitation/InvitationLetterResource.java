package org.paideia.registration.invitation;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import java.util.function.Function;
import org.paideia.access.Caller;
import org.paideia.document.PaperFile;
import org.paideia.eventrole.EventRef;
import org.paideia.eventrole.GatheringKind;
import org.paideia.registration.change.RegistrationService;
import org.paideia.registration.place.EventQueue;
import org.paideia.shared.contract.Body;
import org.paideia.shared.http.IfMatch;
import org.paideia.shared.http.Reply;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.persistence.TransitionRequest;

@RunOnVirtualThread
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class InvitationLetterResource {

    private final InvitationLetterService letters;
    private final RegistrationService registrations;
    private final EventQueue queue;
    private final Caller caller;
    private final Reply reply;

    InvitationLetterResource(
            InvitationLetterService letters, RegistrationService registrations, EventQueue queue, Caller caller, Reply reply) {
        this.letters = letters;
        this.registrations = registrations;
        this.queue = queue;
        this.caller = caller;
        this.reply = reply;
    }

    @GET
    @Path("/invitation-letters")
    @Authenticated
    public Response listInvitationLetters(
            @QueryParam("kind") String kind, @QueryParam("event") String event, @QueryParam("state") InvitationLetterState state, @Context UriInfo uri) {
        return reply.page(letters.list(caller, GatheringKind.valueOf(kind), event, state, PageRequest.of(uri, "createdAt")));
    }

    @GET
    @Path("/registrations/{id}/invitation-letter")
    @Authenticated
    public Response getInvitationLetter(String id) {
        return reply.record(letters.get(caller, UUID.fromString(id)));
    }

    @PUT
    @Path("/registrations/{id}/invitation-letter")
    @Authenticated
    public Response setInvitationLetter(String id, @HeaderParam("If-Match") IfMatch ifMatch, Body<InvitationLetterInput> body) {
        return inTurn(id, which -> reply.changed(letters.ask(caller, which, IfMatch.version(ifMatch), body)));
    }

    @POST
    @Path("/registrations/{id}/invitation-letter/transitions")
    @Authenticated
    public Response transitionInvitationLetter(String id, @HeaderParam("If-Match") IfMatch ifMatch, Body<TransitionRequest> body) {
        return inTurn(id, which -> reply.changed(letters.transition(caller, which, IfMatch.version(ifMatch), body)));
    }

    @GET
    @Path("/registrations/{id}/invitation-letter.pdf")
    @Produces("application/pdf")
    @Authenticated
    public Response getInvitationLetterPdf(String id) {
        PaperFile paper = letters.pdf(caller, UUID.fromString(id));
        return reply.file(paper.form().mediaType(), paper.name(), paper.bytes().length, paper.sha256(), paper::content);
    }

    /** What takes the lock of the event waits for its turn first. */
    private <T> T inTurn(String id, Function<UUID, T> change) {
        UUID which = UUID.fromString(id);
        EventRef event = registrations.get(caller, which).view().event();
        return queue.inTurn(event.kind(), event.slug(), () -> change.apply(which));
    }
}
