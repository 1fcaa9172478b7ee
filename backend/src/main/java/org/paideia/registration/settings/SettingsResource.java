package org.paideia.registration.settings;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.paideia.access.Caller;
import org.paideia.eventrole.GatheringKind;
import org.paideia.registration.place.EventQueue;
import org.paideia.shared.contract.Body;
import org.paideia.shared.http.IfMatch;
import org.paideia.shared.http.Reply;

@RunOnVirtualThread
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class SettingsResource {

    private final SettingsService settings;
    private final EventQueue queue;
    private final Caller caller;
    private final Reply reply;

    SettingsResource(SettingsService settings, EventQueue queue, Caller caller, Reply reply) {
        this.settings = settings;
        this.queue = queue;
        this.caller = caller;
        this.reply = reply;
    }

    @GET
    @Path("/meetings/{slug}/registration")
    @PermitAll
    public Response getMeetingRegistration(String slug) {
        return reply.record(settings.get(caller, GatheringKind.MEETING, slug));
    }

    @PUT
    @Path("/meetings/{slug}/registration")
    @Authenticated
    public Response setMeetingRegistration(String slug, @HeaderParam("If-Match") IfMatch ifMatch, Body<SettingsInput> body) {
        return set(GatheringKind.MEETING, slug, ifMatch, body);
    }

    @GET
    @Path("/conferences/{slug}/registration")
    @PermitAll
    public Response getConferenceRegistration(String slug) {
        return reply.record(settings.get(caller, GatheringKind.CONFERENCE, slug));
    }

    @PUT
    @Path("/conferences/{slug}/registration")
    @Authenticated
    public Response setConferenceRegistration(String slug, @HeaderParam("If-Match") IfMatch ifMatch, Body<SettingsInput> body) {
        return set(GatheringKind.CONFERENCE, slug, ifMatch, body);
    }

    private Response set(GatheringKind kind, String slug, IfMatch ifMatch, Body<SettingsInput> body) {
        return reply.changed(queue.inTurn(kind, slug, () -> settings.set(caller, kind, slug, IfMatch.version(ifMatch), body)));
    }
}
