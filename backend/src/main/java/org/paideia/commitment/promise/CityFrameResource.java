package org.paideia.commitment.promise;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.paideia.document.Form;
import org.paideia.shared.http.Reply;

/** Below the addresses of cities, which belong to another resource: only a class can take one of them. */
@RunOnVirtualThread
@Path("/cities/{slug}/commitments.html")
@Produces("text/html")
public class CityFrameResource {

    /** Unlike all else that is served, any site may frame it: it runs nothing, sends nothing and knows nobody. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors *";

    private final PromiseService promises;
    private final Reply reply;

    CityFrameResource(PromiseService promises, Reply reply) {
        this.promises = promises;
        this.reply = reply;
    }

    @GET
    @PermitAll
    public Response getCityCommitmentsFrame(String slug, @QueryParam("lang") @DefaultValue("en") String language) {
        byte[] page = promises.frame(promises.of(slug, language)).getBytes(StandardCharsets.UTF_8);
        return Response.fromResponse(reply.content(page, Form.HTML.mediaType()))
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "strict-origin-when-cross-origin")
                .build();
    }
}
