package org.paideia.adherence.document;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.shared.http.Reply;

/** What was signed, on paper. */
@RunOnVirtualThread
@Path("/")
public class DocumentResource {

    private static final String PDF = "application/pdf";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String HTML = "text/html";

    private final DocumentService documents;
    private final Caller caller;
    private final Reply reply;

    DocumentResource(DocumentService documents, Caller caller, Reply reply) {
        this.documents = documents;
        this.caller = caller;
        this.reply = reply;
    }

    @GET
    @Path("/adherences/{id}/document.pdf")
    @Produces(PDF)
    @PermitAll
    public Response getAdherencePdf(String id) {
        return stored(documents.pdf(caller, UUID.fromString(id)), PDF);
    }

    @GET
    @Path("/adherences/{id}/document.docx")
    @Produces(DOCX)
    @PermitAll
    public Response getAdherenceDocx(String id) {
        return stored(documents.docx(caller, UUID.fromString(id)), DOCX);
    }

    @GET
    @Path("/adherences/{id}/document.html")
    @Produces(HTML)
    @PermitAll
    public Response getAdherenceHtml(String id) {
        return stored(documents.html(caller, UUID.fromString(id)), HTML + "; charset=utf-8");
    }

    private Response stored(Document document, String type) {
        return reply.file(type, document.name(), document.size(), document.sha256(), document.content());
    }
}
