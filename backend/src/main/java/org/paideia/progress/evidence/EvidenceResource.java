package org.paideia.progress.evidence;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.file.Download;
import org.paideia.shared.contract.Body;
import org.paideia.shared.http.IfMatch;
import org.paideia.shared.http.Reply;

@RunOnVirtualThread
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class EvidenceResource {

    private final EvidenceService evidence;
    private final Caller caller;
    private final Reply reply;

    EvidenceResource(EvidenceService evidence, Caller caller, Reply reply) {
        this.evidence = evidence;
        this.caller = caller;
        this.reply = reply;
    }

    @GET
    @Path("/progress-reports/{id}/evidence")
    @PermitAll
    public Response listEvidence(String id) {
        return reply.body(evidence.list(caller, UUID.fromString(id)));
    }

    @POST
    @Path("/progress-reports/{id}/evidence")
    @Authenticated
    public Response createEvidence(String id, Body<EvidenceCreate> body) {
        return reply.changed(evidence.add(caller, UUID.fromString(id), body));
    }

    @GET
    @Path("/evidence/{id}")
    @PermitAll
    public Response getEvidence(String id) {
        return reply.record(evidence.get(caller, UUID.fromString(id)));
    }

    @DELETE
    @Path("/evidence/{id}")
    @Authenticated
    public void deleteEvidence(String id, @HeaderParam("If-Match") IfMatch ifMatch) {
        evidence.remove(caller, UUID.fromString(id), IfMatch.version(ifMatch));
    }

    @GET
    @Path("/evidence/{id}/content")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @PermitAll
    public Response getEvidenceContent(String id) {
        Download file = evidence.download(caller, UUID.fromString(id));
        return reply.file(MediaType.APPLICATION_OCTET_STREAM, file.name(), file.size(), file.sha256(), file.content());
    }
}
