package org.paideia.commitment.promise;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.paideia.document.Form;
import org.paideia.shared.http.Reply;

/** Below the addresses of cities, which belong to another resource: only a class can take one of them. */
@RunOnVirtualThread
@Path("/cities/{slug}/commitments.pdf")
@Produces("application/pdf")
public class CityReportResource {

    private final PromiseService promises;
    private final Reply reply;

    CityReportResource(PromiseService promises, Reply reply) {
        this.promises = promises;
        this.reply = reply;
    }

    @GET
    @PermitAll
    public Response exportCityCommitmentsPdf(String slug, @QueryParam("lang") @DefaultValue("en") String language) {
        CityPromises found = promises.of(slug, language);
        return reply.made(found.tag(), Form.PDF.mediaType(), slug + "-commitments.pdf", () -> promises.report(found));
    }
}
