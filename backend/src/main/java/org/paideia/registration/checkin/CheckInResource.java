package org.paideia.registration.checkin;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.eventrole.GatheringKind;
import org.paideia.shared.contract.Body;
import org.paideia.shared.http.IfMatch;
import org.paideia.shared.http.Reply;

@RunOnVirtualThread
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class CheckInResource {

    private final CheckInService checkIns;
    private final Caller caller;
    private final Reply reply;

    CheckInResource(CheckInService checkIns, Caller caller, Reply reply) {
        this.checkIns = checkIns;
        this.caller = caller;
        this.reply = reply;
    }

    @GET
    @Path("/door-list")
    @Authenticated
    public Response getDoorList(@QueryParam("kind") String kind, @QueryParam("event") String event) {
        return reply.own(checkIns.list(caller, GatheringKind.valueOf(kind), event));
    }

    @POST
    @Path("/check-ins")
    @Authenticated
    public Response recordCheckIns(Body<CheckInsCreate> body) {
        return reply.changed(checkIns.record(caller, body));
    }

    @DELETE
    @Path("/check-ins/{id}")
    @Authenticated
    public void takeBackCheckIn(String id, @HeaderParam("If-Match") IfMatch ifMatch) {
        checkIns.takeBack(caller, UUID.fromString(id), IfMatch.version(ifMatch));
    }
}
