package org.paideia.meeting.table;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.paideia.access.Caller;
import org.paideia.shared.contract.CurrentOperation;
import org.paideia.shared.http.Reply;

@RunOnVirtualThread
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class MeetingImportResource {

    private final MeetingImportService tables;
    private final Caller caller;
    private final CurrentOperation current;
    private final Reply reply;

    MeetingImportResource(MeetingImportService tables, Caller caller, CurrentOperation current, Reply reply) {
        this.tables = tables;
        this.caller = caller;
        this.current = current;
        this.reply = reply;
    }

    @POST
    @Path("/networks/{slug}/meeting-imports")
    @Consumes(MediaType.WILDCARD)
    @Authenticated
    public Response importMeetings(
            String slug,
            @QueryParam("dryRun") @DefaultValue("true") boolean dryRun,
            @QueryParam("language") @DefaultValue("en") String language,
            InputStream wire) {
        var table = new TableBody(wire, current);
        return dryRun
                ? reply.own(tables.preview(caller, slug, language, table))
                : reply.changed(tables.enter(caller, slug, language, table));
    }
}
