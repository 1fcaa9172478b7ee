package org.paideia.registration.certificate;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.document.PaperFile;
import org.paideia.eventrole.GatheringKind;
import org.paideia.export.Export;
import org.paideia.shared.http.Reply;
import org.paideia.shared.paging.Portions;

@RunOnVirtualThread
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class CertificateResource {

    private final CertificateService certificates;
    private final Caller caller;
    private final Reply reply;
    private final Export export;

    CertificateResource(CertificateService certificates, Caller caller, Reply reply, Export export) {
        this.certificates = certificates;
        this.caller = caller;
        this.reply = reply;
        this.export = export;
    }

    @GET
    @Path("/registrations/{id}/certificate")
    @Authenticated
    public Response getCertificate(String id) {
        return reply.record(certificates.get(caller, UUID.fromString(id)));
    }

    @GET
    @Path("/registrations/{id}/certificate.pdf")
    @Produces("application/pdf")
    @Authenticated
    public Response getCertificatePdf(String id) {
        PaperFile paper = certificates.pdf(caller, UUID.fromString(id));
        return reply.file(paper.form().mediaType(), paper.name(), paper.bytes().length, paper.sha256(), paper::content);
    }

    @GET
    @Path("/certificates.zip")
    @Produces(Export.ZIP)
    @Authenticated
    public Response exportCertificatesZip(@QueryParam("kind") String kind, @QueryParam("event") String event) {
        GatheringKind of = GatheringKind.valueOf(kind);
        return export.zip(
                "certificates",
                new Portions<>("arrival", request -> certificates.portion(caller, of, event, request)),
                certificates::packed);
    }
}
