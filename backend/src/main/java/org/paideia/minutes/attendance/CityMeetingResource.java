package org.paideia.minutes.attendance;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.paideia.access.Caller;
import org.paideia.shared.http.Reply;
import org.paideia.shared.paging.PageRequest;

@RunOnVirtualThread
@Path("/cities/{slug}/meetings")
@Produces(MediaType.APPLICATION_JSON)
public class CityMeetingResource {

    private final AttendanceService attendance;
    private final Caller caller;
    private final Reply reply;

    CityMeetingResource(AttendanceService attendance, Caller caller, Reply reply) {
        this.attendance = attendance;
        this.caller = caller;
        this.reply = reply;
    }

    @GET
    @PermitAll
    public Response listAttendedMeetings(String slug, @Context UriInfo uri) {
        return reply.page(attendance.attended(caller, slug, PageRequest.of(uri, "-when")));
    }
}
