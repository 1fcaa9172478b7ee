package org.paideia.directory;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.paideia.shared.http.Reply;
import org.paideia.shared.paging.PageRequest;

@RunOnVirtualThread
@Path("/cities")
@Produces(MediaType.APPLICATION_JSON)
public class DirectoryResource {

    private final DirectoryService directory;
    private final Reply reply;

    DirectoryResource(DirectoryService directory, Reply reply) {
        this.directory = directory;
        this.reply = reply;
    }

    @GET
    @PermitAll
    public Response listCities(@Context UriInfo uri) {
        return reply.page(directory.list(DirectoryFilter.of(uri), PageRequest.of(uri, "name")));
    }
}
