package org.paideia.search;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.paideia.shared.http.Reply;

@RunOnVirtualThread
@Path("/search")
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    private final SearchService search;
    private final Reply reply;

    SearchResource(SearchService search, Reply reply) {
        this.search = search;
        this.reply = reply;
    }

    @GET
    @PermitAll
    public Response searchRecords(
            @QueryParam("q") String text, @QueryParam("kind") String kind, @QueryParam("limit") @DefaultValue("5") int limit) {
        return reply.body(search.search(text, kind, limit));
    }
}
