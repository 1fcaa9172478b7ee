package org.paideia.minutes;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.paideia.access.Caller;
import org.paideia.minutes.attendance.AttendanceInput;
import org.paideia.minutes.attendance.AttendanceService;
import org.paideia.minutes.attendance.Presence;
import org.paideia.shared.contract.Body;
import org.paideia.shared.http.IfMatch;
import org.paideia.shared.http.Reply;
import org.paideia.shared.paging.PageRequest;

@RunOnVirtualThread
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class MinutesResource {

    private final MinutesService minutes;
    private final AttendanceService attendance;
    private final Caller caller;
    private final Reply reply;

    MinutesResource(MinutesService minutes, AttendanceService attendance, Caller caller, Reply reply) {
        this.minutes = minutes;
        this.attendance = attendance;
        this.caller = caller;
        this.reply = reply;
    }

    @GET
    @Path("/meetings/{slug}/attendance")
    @PermitAll
    public Response listMeetingAttendance(String slug, @QueryParam("presence") String presence, @Context UriInfo uri) {
        Presence wanted = presence == null ? null : Presence.valueOf(presence);
        return reply.page(attendance.list(caller, slug, wanted, PageRequest.of(uri, "city")));
    }

    @PUT
    @Path("/meetings/{slug}/attendance/{city}")
    @Authenticated
    public Response setMeetingAttendance(String slug, String city, Body<AttendanceInput> body) {
        return reply.changed(attendance.set(caller, slug, city, body));
    }

    @DELETE
    @Path("/meetings/{slug}/attendance/{city}")
    @Authenticated
    public void deleteMeetingAttendance(String slug, String city, @HeaderParam("If-Match") IfMatch ifMatch) {
        attendance.delete(caller, slug, city, IfMatch.version(ifMatch));
    }

    @GET
    @Path("/meetings/{slug}/minutes")
    @PermitAll
    public Response getMinutes(String slug) {
        return reply.record(minutes.get(caller, slug));
    }

    @PUT
    @Path("/meetings/{slug}/minutes")
    @Authenticated
    public Response setMinutes(String slug, @HeaderParam("If-Match") IfMatch ifMatch, Body<MinutesInput> body) {
        return reply.changed(minutes.set(caller, slug, IfMatch.version(ifMatch), body));
    }

    @PUT
    @Path("/meetings/{slug}/approval")
    @Authenticated
    public Response approveMinutes(String slug, Body<MinutesApprovalInput> body) {
        return reply.changed(minutes.approve(caller, slug, body));
    }
}
