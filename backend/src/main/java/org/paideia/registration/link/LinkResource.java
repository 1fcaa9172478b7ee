package org.paideia.registration.link;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.paideia.eventrole.EventRef;
import org.paideia.registration.OwnRegistration;
import org.paideia.registration.change.AnswersInput;
import org.paideia.registration.invitation.InvitationLetterInput;
import org.paideia.registration.place.EventQueue;
import org.paideia.shared.contract.Body;
import org.paideia.shared.http.IfMatch;
import org.paideia.shared.http.RateLimit;
import org.paideia.shared.http.Reply;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.persistence.TransitionRequest;
import org.paideia.shared.problem.Problems;

@RunOnVirtualThread
@Path("/registration-links/{code}")
@Produces(MediaType.APPLICATION_JSON)
public class LinkResource {

    /** As many requests as a guess costs: whoever tries links at random is soon told to wait. */
    static final int COST_OF_A_GUESS = 100;

    private final LinkService links;
    private final EventQueue queue;
    private final RateLimit quota;
    private final Reply reply;

    LinkResource(LinkService links, EventQueue queue, RateLimit quota, Reply reply) {
        this.links = links;
        this.queue = queue;
        this.quota = quota;
        this.reply = reply;
    }

    @GET
    @PermitAll
    public Response getRegistrationLink(String code) {
        return reply.secret(require(code));
    }

    @GET
    @Path("/check-in-code.png")
    @Produces("image/png")
    @PermitAll
    public Response getRegistrationLinkCheckInCode(String code) {
        require(code);
        return reply.secret(links.checkInCode(code), "image/png");
    }

    @GET
    @Path("/invitation-letter")
    @PermitAll
    public Response getRegistrationLinkInvitationLetter(String code) {
        require(code);
        return reply.secret(links.invitation(code).orElseThrow(() -> Problems.notFound("letter of invitation", "under this link")));
    }

    @PUT
    @Path("/invitation-letter")
    @PermitAll
    public Response setRegistrationLinkInvitationLetter(
            String code, @HeaderParam("If-Match") IfMatch ifMatch, Body<InvitationLetterInput> body) {
        EventRef event = require(code).view().registration().event();
        return reply.changed(queue.inTurn(event.kind(), event.slug(), () -> links.askForInvitation(code, IfMatch.version(ifMatch), body)));
    }

    @GET
    @Path("/invitation-letter.pdf")
    @Produces("application/pdf")
    @PermitAll
    public Response getRegistrationLinkInvitationLetterPdf(String code) {
        require(code);
        return reply.secret(links.invitationPdf(code).bytes(), "application/pdf");
    }

    @PUT
    @Path("/answers")
    @PermitAll
    public Response setRegistrationLinkAnswers(String code, @HeaderParam("If-Match") IfMatch ifMatch, Body<AnswersInput> body) {
        EventRef event = require(code).view().registration().event();
        return reply.changed(queue.inTurn(event.kind(), event.slug(), () -> links.answer(code, IfMatch.version(ifMatch), body)));
    }

    @POST
    @Path("/transitions")
    @PermitAll
    public Response transitionRegistrationLink(String code, @HeaderParam("If-Match") IfMatch ifMatch, Body<TransitionRequest> body) {
        EventRef event = require(code).view().registration().event();
        return reply.changed(queue.inTurn(event.kind(), event.slug(), () -> links.cancel(code, IfMatch.version(ifMatch), body)));
    }

    private Saved<OwnRegistration> require(String code) {
        return links.find(code).orElseThrow(() -> {
            quota.charge(COST_OF_A_GUESS);
            return Problems.notFound("registration", "under this link");
        });
    }
}
