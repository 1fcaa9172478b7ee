package org.paideia.commitment.outcome;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.paideia.access.Caller;
import org.paideia.shared.http.Reply;

@RunOnVirtualThread
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class OutcomeResource {

    private final OutcomeService outcomes;
    private final Caller caller;
    private final Reply reply;

    OutcomeResource(OutcomeService outcomes, Caller caller, Reply reply) {
        this.outcomes = outcomes;
        this.caller = caller;
        this.reply = reply;
    }

    @GET
    @Path("/declarations/{slug}/clause-outcomes")
    @PermitAll
    public Response listClauseOutcomes(String slug) {
        return reply.body(outcomes.of(caller, slug));
    }
}
