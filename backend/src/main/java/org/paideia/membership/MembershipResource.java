package org.paideia.membership;

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
import org.paideia.access.Caller;
import org.paideia.export.Export;
import org.paideia.export.Table.Column;
import org.paideia.export.Table;
import org.paideia.membership.step.StepCreate;
import org.paideia.shared.contract.Body;
import org.paideia.shared.http.IfMatch;
import org.paideia.shared.http.Reply;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.paging.Portions;
import org.paideia.shared.persistence.TransitionRequest;

@RunOnVirtualThread
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class MembershipResource {

    private static final List<Column<MembershipListItem>> COLUMNS = List.of(
            new Column<>("id", MembershipListItem::id),
            new Column<>("city", membership -> membership.city().slug()),
            new Column<>("cityName", membership -> membership.city().ownName()),
            new Column<>("country", membership -> membership.city().country()),
            new Column<>("network", membership -> membership.network().slug()),
            new Column<>("state", MembershipListItem::state),
            new Column<>("since", membership -> membership.since().edtf()),
            new Column<>("sincePrecision", membership -> membership.since().precision()),
            new Column<>("submittedAt", MembershipListItem::submittedAt),
            new Column<>("endedOn", MembershipListItem::endedOn),
            new Column<>("withdrawalReason", MembershipListItem::withdrawalReason));

    private final MembershipService memberships;
    private final ApplicationService applications;
    private final AdmissionService admissions;
    private final Caller caller;
    private final Reply reply;
    private final Export export;

    MembershipResource(
            MembershipService memberships,
            ApplicationService applications,
            AdmissionService admissions,
            Caller caller,
            Reply reply,
            Export export) {
        this.memberships = memberships;
        this.applications = applications;
        this.admissions = admissions;
        this.caller = caller;
        this.reply = reply;
        this.export = export;
    }

    @GET
    @Path("/memberships")
    @PermitAll
    public Response listMemberships(@Context UriInfo uri) {
        return reply.page(memberships.list(caller, MembershipFilter.of(uri), PageRequest.of(uri, "city,network")));
    }

    @POST
    @Path("/memberships")
    @Authenticated
    public Response createMembership(Body<MembershipCreate> body) {
        return reply.changed(applications.create(caller, body));
    }

    @GET
    @Path("/memberships/{id}")
    @PermitAll
    public Response getMembership(String id) {
        return reply.record(memberships.get(caller, UUID.fromString(id)));
    }

    @PATCH
    @Path("/memberships/{id}")
    @Authenticated
    public Response updateMembership(
            String id, @HeaderParam("If-Match") IfMatch ifMatch, Body<MembershipCreate> body) {
        return reply.changed(applications.update(caller, UUID.fromString(id), IfMatch.version(ifMatch), body));
    }

    @DELETE
    @Path("/memberships/{id}")
    @Authenticated
    public void deleteMembership(String id, @HeaderParam("If-Match") IfMatch ifMatch) {
        applications.delete(caller, UUID.fromString(id), IfMatch.version(ifMatch));
    }

    @GET
    @Path("/memberships/{id}/actions")
    @PermitAll
    public Response listMembershipActions(String id) {
        return reply.own(memberships.actions(caller, UUID.fromString(id)));
    }

    @GET
    @Path("/memberships/{id}/transitions")
    @PermitAll
    public Response listMembershipTransitions(String id) {
        return reply.body(memberships.history(caller, UUID.fromString(id)));
    }

    @POST
    @Path("/memberships/{id}/transitions")
    @Authenticated
    public Response transitionMembership(
            String id, @HeaderParam("If-Match") IfMatch ifMatch, Body<TransitionRequest> body) {
        return reply.changed(admissions.transition(caller, UUID.fromString(id), IfMatch.version(ifMatch), body));
    }

    @POST
    @Path("/memberships/{id}/steps")
    @Authenticated
    public Response addMembershipStep(String id, Body<StepCreate> body) {
        return reply.changed(admissions.addStep(caller, UUID.fromString(id), body));
    }

    @GET
    @Path("/networks/{slug}/member-counts")
    @PermitAll
    public Response getMemberCounts(String slug) {
        return reply.body(memberships.counts(slug));
    }

    @GET
    @Path("/memberships.csv")
    @Produces("text/csv")
    @PermitAll
    public Response exportMembershipsCsv(@Context UriInfo uri) {
        return export.csv(table(uri));
    }

    @GET
    @Path("/memberships.xlsx")
    @Produces(Export.XLSX)
    @PermitAll
    public Response exportMembershipsXlsx(@Context UriInfo uri) {
        return export.xlsx(table(uri));
    }

    private Table<MembershipListItem> table(UriInfo uri) {
        MembershipFilter filter = MembershipFilter.of(uri);
        return new Table<>("memberships", COLUMNS, new Portions<>("city,network", request -> memberships.list(caller, filter, request)));
    }
}
