package org.paideia.convocation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.document.Form;
import org.paideia.document.PaperFile;
import org.paideia.shared.http.Reply;

/** Convocations on paper. */
@RunOnVirtualThread
@Path("/")
public class PaperResource {

    private final PaperService papers;
    private final Caller caller;
    private final Reply reply;

    PaperResource(PaperService papers, Caller caller, Reply reply) {
        this.papers = papers;
        this.caller = caller;
        this.reply = reply;
    }

    @GET
    @Path("/convocations/{id}/document.pdf")
    @Produces("application/pdf")
    @PermitAll
    public Response getConvocationDocumentPdf(String id, @QueryParam("language") String language) {
        return stored(papers.make(caller, UUID.fromString(id), language, Form.PDF));
    }

    @GET
    @Path("/convocations/{id}/document.docx")
    @Produces("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
    @PermitAll
    public Response getConvocationDocumentDocx(String id, @QueryParam("language") String language) {
        return stored(papers.make(caller, UUID.fromString(id), language, Form.DOCX));
    }

    @GET
    @Path("/convocations/{id}/document.html")
    @Produces("text/html")
    @PermitAll
    public Response getConvocationDocumentHtml(String id, @QueryParam("language") String language) {
        return stored(papers.make(caller, UUID.fromString(id), language, Form.HTML));
    }

    private Response stored(PaperFile paper) {
        return reply.file(paper.form().mediaType(), paper.name(), paper.bytes().length, paper.sha256(), paper::content);
    }
}
