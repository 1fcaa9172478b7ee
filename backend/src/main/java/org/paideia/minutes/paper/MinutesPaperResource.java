package org.paideia.minutes.paper;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.paideia.access.Caller;
import org.paideia.document.Form;
import org.paideia.document.PaperFile;
import org.paideia.minutes.Minutes;
import org.paideia.shared.http.Reply;

/** Minutes on paper. */
@RunOnVirtualThread
@Path("/")
public class MinutesPaperResource {

    private final MinutesPaperService papers;
    private final Caller caller;
    private final Reply reply;

    MinutesPaperResource(MinutesPaperService papers, Caller caller, Reply reply) {
        this.papers = papers;
        this.caller = caller;
        this.reply = reply;
    }

    @GET
    @Path("/meetings/{slug}/minutes.pdf")
    @Produces("application/pdf")
    @PermitAll
    public Response getMinutesDocumentPdf(String slug, @QueryParam("language") String language) {
        return stored(papers.make(caller, slug, language, Form.PDF));
    }

    @GET
    @Path("/meetings/{slug}/minutes.docx")
    @Produces("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
    @PermitAll
    public Response getMinutesDocumentDocx(String slug, @QueryParam("language") String language) {
        return stored(papers.make(caller, slug, language, Form.DOCX));
    }

    @GET
    @Path("/meetings/{slug}/minutes.html")
    @Produces("text/html")
    @PermitAll
    public Response getMinutesDocumentHtml(String slug, @QueryParam("language") String language) {
        return stored(papers.make(caller, slug, language, Form.HTML));
    }

    private Response stored(PaperFile paper) {
        return reply.file(paper.form().mediaType(), paper.name(), paper.bytes().length, paper.sha256(), paper::content);
    }
}
