package org.paideia.programme.choice;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.paideia.programme.calendar.ProgrammeCalendarService;
import org.paideia.registration.link.LinkService;
import org.paideia.shared.contract.Body;
import org.paideia.shared.http.IfMatch;
import org.paideia.shared.http.RateLimit;
import org.paideia.shared.http.Reply;
import org.paideia.shared.persistence.Saved;
import org.paideia.shared.problem.Problems;

/** My programme, for whoever holds the personal link of a registration. */
@RunOnVirtualThread
@Path("/registration-links/{code}")
@Produces(MediaType.APPLICATION_JSON)
public class ChoiceLinkResource {

    /** As many requests as a guess costs: whoever tries links at random is soon told to wait. */
    private static final int COST_OF_A_GUESS = 100;

    private final ChoosingService choosing;
    private final ProgrammeCalendarService calendars;
    private final LinkService links;
    private final RateLimit quota;
    private final Reply reply;

    ChoiceLinkResource(
            ChoosingService choosing, ProgrammeCalendarService calendars, LinkService links, RateLimit quota, Reply reply) {
        this.choosing = choosing;
        this.calendars = calendars;
        this.links = links;
        this.quota = quota;
        this.reply = reply;
    }

    @GET
    @Path("/sessions")
    @PermitAll
    public Response getRegistrationLinkSessions(String code) {
        return reply.secret(Saved.of(choosing.behind(code).orElseThrow(this::guessed), 0));
    }

    @POST
    @Path("/sessions")
    @PermitAll
    public Response chooseRegistrationLinkSession(String code, Body<SessionChoiceCreate> body) {
        return reply.changed(choosing.choose(holder(code), body));
    }

    @DELETE
    @Path("/sessions/{session}")
    @PermitAll
    public void leaveRegistrationLinkSession(String code, String session, @HeaderParam("If-Match") IfMatch ifMatch) {
        choosing.leave(holder(code), UUID.fromString(session), IfMatch.version(ifMatch));
    }

    @PUT
    @Path("/calendar")
    @PermitAll
    public Response replaceRegistrationLinkCalendar(String code) {
        return reply.changed(calendars.replace(holder(code)));
    }

    @DELETE
    @Path("/calendar")
    @PermitAll
    public void deleteRegistrationLinkCalendar(String code, @HeaderParam("If-Match") IfMatch ifMatch) {
        calendars.delete(holder(code), IfMatch.version(ifMatch));
    }

    private Delegate holder(String code) {
        if (links.find(code).isEmpty()) {
            throw guessed();
        }
        return Delegate.by(code);
    }

    private RuntimeException guessed() {
        quota.charge(COST_OF_A_GUESS);
        return Problems.notFound("registration", "under this link");
    }
}
