package org.paideia.file;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.paideia.access.Caller;
import org.paideia.file.upload.Upload;
import org.paideia.file.upload.UploadService;
import org.paideia.shared.contract.CurrentOperation;
import org.paideia.shared.http.Reply;
import org.paideia.shared.paging.PageRequest;

/** Below the path of cities, which is where it is looked for. */
@RunOnVirtualThread
@Path("/cities")
@Produces(MediaType.APPLICATION_JSON)
public class CityFileResource {

    private final FileService files;
    private final UploadService uploads;
    private final CurrentOperation current;
    private final Caller caller;
    private final Reply reply;

    CityFileResource(
            FileService files, UploadService uploads, CurrentOperation current, Caller caller, Reply reply) {
        this.files = files;
        this.uploads = uploads;
        this.current = current;
        this.caller = caller;
        this.reply = reply;
    }

    @GET
    @Path("/{slug}/files")
    @Authenticated
    public Response listCityFiles(String slug, @Context UriInfo uri) {
        return reply.page(files.list(caller, slug, FileFilter.of(uri), PageRequest.of(uri, "-createdAt")));
    }

    @POST
    @Path("/{slug}/files")
    @Consumes(MediaType.WILDCARD)
    @Authenticated
    public Response uploadCityFile(
            String slug, @QueryParam("purpose") Purpose purpose, @QueryParam("name") String name, InputStream wire) {
        return reply.changed(uploads.upload(caller, slug, purpose, name, new Upload(wire, current)));
    }
}
