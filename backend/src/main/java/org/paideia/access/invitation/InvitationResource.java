package org.paideia.access.invitation;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
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
public class InvitationResource {

    private static final List<Column<InvitationView>> COLUMNS = List.of(
            new Column<>("id", InvitationView::id),
            new Column<>("email", InvitationView::email),
            new Column<>("role", InvitationView::role),
            new Column<>("city", InvitationView::city),
            new Column<>("network", InvitationView::network),
            new Column<>("state", InvitationView::state),
            new Column<>("createdAt", InvitationView::createdAt),
            new Column<>("expiresAt", InvitationView::expiresAt));

    private final InvitationService invitations;
    private final Caller caller;
    private final Reply reply;
    private final Export export;

    InvitationResource(InvitationService invitations, Caller caller, Reply reply, Export export) {
        this.invitations = invitations;
        this.caller = caller;
        this.reply = reply;
        this.export = export;
    }

    @GET
    @Path("/invitations")
    @Authenticated
    public Response listInvitations(
            @QueryParam("city") String city,
            @QueryParam("network") String network,
            @QueryParam("state") String state,
            @Context UriInfo uri) {
        return reply.page(invitations.list(caller, city, network, state, PageRequest.of(uri, "-createdAt")));
    }

    @POST
    @Path("/invitations")
    @Authenticated
    public Response createInvitation(Body<InvitationCreate> body) {
        return reply.changed(invitations.invite(caller, body));
    }

    @GET
    @Path("/invitations/{id}")
    @Authenticated
    public Response getInvitation(String id) {
        return reply.record(invitations.get(caller, UUID.fromString(id)));
    }

    @GET
    @Path("/invitations/{id}/link")
    @Authenticated
    public Response getInvitationLink(String id) {
        return reply.own(invitations.link(caller, UUID.fromString(id)));
    }

    @GET
    @Path("/invitations/{id}/actions")
    @PermitAll
    public Response listInvitationActions(String id) {
        return reply.own(invitations.actions(caller, UUID.fromString(id)));
    }

    @GET
    @Path("/invitations/{id}/transitions")
    @Authenticated
    public Response listInvitationTransitions(String id) {
        return reply.body(invitations.history(caller, UUID.fromString(id)));
    }

    @POST
    @Path("/invitations/{id}/transitions")
    @Authenticated
    public Response transitionInvitation(String id, @HeaderParam("If-Match") IfMatch ifMatch, Body<TransitionRequest> body) {
        return reply.changed(invitations.transition(caller, UUID.fromString(id), IfMatch.version(ifMatch), body));
    }

    @POST
    @Path("/invitation-acceptances")
    @Authenticated
    public Response acceptInvitation(Body<InvitationAcceptanceCreate> body) {
        return reply.changed(invitations.accept(caller, body));
    }

    @GET
    @Path("/invitations.csv")
    @Produces("text/csv")
    @Authenticated
    public Response exportInvitationsCsv(
            @QueryParam("city") String city, @QueryParam("network") String network, @QueryParam("state") String state) {
        return export.csv(table(city, network, state));
    }

    @GET
    @Path("/invitations.xlsx")
    @Produces(Export.XLSX)
    @Authenticated
    public Response exportInvitationsXlsx(
            @QueryParam("city") String city, @QueryParam("network") String network, @QueryParam("state") String state) {
        return export.xlsx(table(city, network, state));
    }

    private Table<InvitationView> table(String city, String network, String state) {
        return new Table<>("invitations", COLUMNS, new Portions<>("-createdAt", request -> invitations.list(caller, city, network, state, request)));
    }
}
