package org.paideia.registration.change;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import java.util.function.Function;
import org.paideia.access.Caller;
import org.paideia.eventrole.EventRef;
import org.paideia.registration.arrival.RegisteringService;
import org.paideia.registration.arrival.RegistrationCreate;
import org.paideia.registration.arrival.RegistrationGroupCreate;
import org.paideia.registration.own.OwnRegistrationService;
import org.paideia.registration.place.EventQueue;
import org.paideia.shared.contract.Body;
import org.paideia.shared.http.IfMatch;
import org.paideia.shared.http.Reply;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.persistence.TransitionRequest;

@RunOnVirtualThread
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class RegistrationResource {

    private final RegisteringService registering;
    private final RegistrationService registrations;
    private final OwnRegistrationService own;
    private final EventQueue queue;
    private final Caller caller;
    private final Reply reply;

    RegistrationResource(
            RegisteringService registering,
            RegistrationService registrations,
            OwnRegistrationService own,
            EventQueue queue,
            Caller caller,
            Reply reply) {
        this.registering = registering;
        this.registrations = registrations;
        this.own = own;
        this.queue = queue;
        this.caller = caller;
        this.reply = reply;
    }

    @POST
    @Path("/registrations")
    @PermitAll
    public Response createRegistration(Body<RegistrationCreate> body) {
        return reply.changed(registering.create(caller, body));
    }

    @POST
    @Path("/registration-groups")
    @Authenticated
    public Response createRegistrationGroup(Body<RegistrationGroupCreate> body) {
        return reply.changed(registering.createGroup(caller, body));
    }

    @GET
    @Path("/registrations/{id}")
    @Authenticated
    public Response getRegistration(String id) {
        return reply.record(registrations.get(caller, UUID.fromString(id)));
    }

    @DELETE
    @Path("/registrations/{id}")
    @Authenticated
    public void eraseRegistration(String id, @HeaderParam("If-Match") IfMatch ifMatch) {
        inTurn(id, which -> {
            registrations.erase(caller, which, IfMatch.version(ifMatch));
            return which;
        });
    }

    @GET
    @Path("/registrations/{id}/actions")
    @Authenticated
    public Response listRegistrationActions(String id) {
        return reply.own(registrations.actions(caller, UUID.fromString(id)));
    }

    @POST
    @Path("/registrations/{id}/transitions")
    @Authenticated
    public Response transitionRegistration(String id, @HeaderParam("If-Match") IfMatch ifMatch, Body<TransitionRequest> body) {
        return reply.changed(inTurn(id, which -> registrations.transition(caller, which, IfMatch.version(ifMatch), body)));
    }

    @PUT
    @Path("/registrations/{id}/delegate")
    @Authenticated
    public Response setRegistrationDelegate(String id, @HeaderParam("If-Match") IfMatch ifMatch, Body<DelegateReplacement> body) {
        return reply.changed(inTurn(id, which -> registrations.replace(caller, which, IfMatch.version(ifMatch), body)));
    }

    @GET
    @Path("/registrations/{id}/answers")
    @Authenticated
    public Response getRegistrationAnswers(String id) {
        return reply.record(registrations.answers(caller, UUID.fromString(id)));
    }

    @PUT
    @Path("/registrations/{id}/answers")
    @Authenticated
    public Response setRegistrationAnswers(String id, @HeaderParam("If-Match") IfMatch ifMatch, Body<AnswersInput> body) {
        return reply.changed(inTurn(id, which -> registrations.answer(caller, which, IfMatch.version(ifMatch), body)));
    }

    @GET
    @Path("/registrations/{id}/check-in-code.png")
    @Produces("image/png")
    @Authenticated
    public Response getRegistrationCheckInCode(String id) {
        return reply.content(registrations.checkInCode(caller, UUID.fromString(id)), "image/png");
    }

    @GET
    @Path("/me/registrations")
    @Authenticated
    public Response listMyRegistrations(@Context UriInfo uri) {
        return reply.page(own.list(caller, PageRequest.of(uri, "-registeredAt")));
    }

    /** What takes the lock of the event waits for its turn first. */
    private <T> T inTurn(String id, Function<UUID, T> change) {
        UUID which = UUID.fromString(id);
        EventRef event = registrations.get(caller, which).view().event();
        return queue.inTurn(event.kind(), event.slug(), () -> change.apply(which));
    }
}
