package org.paideia.file;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.shared.http.IfMatch;
import org.paideia.shared.http.Reply;

@RunOnVirtualThread
@Path("/files")
@Produces(MediaType.APPLICATION_JSON)
public class FileResource {

    private final FileService files;
    private final Caller caller;
    private final Reply reply;

    FileResource(FileService files, Caller caller, Reply reply) {
        this.files = files;
        this.caller = caller;
        this.reply = reply;
    }

    @GET
    @Path("/{id}")
    @Authenticated
    public Response getFile(String id) {
        return reply.record(files.get(caller, UUID.fromString(id)));
    }

    @DELETE
    @Path("/{id}")
    @Authenticated
    public void deleteFile(String id, @HeaderParam("If-Match") IfMatch ifMatch) {
        files.delete(caller, UUID.fromString(id), IfMatch.version(ifMatch));
    }

    @GET
    @Path("/{id}/content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Authenticated
    public Response getFileContent(String id) {
        Download file = files.download(caller, UUID.fromString(id));
        return reply.file(
                MediaType.APPLICATION_OCTET_STREAM, file.name(), file.size(), file.sha256(), file.content());
    }
}
