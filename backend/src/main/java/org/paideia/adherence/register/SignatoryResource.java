package org.paideia.adherence.register;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.paideia.access.Caller;
import org.paideia.shared.http.RateLimit;
import org.paideia.shared.http.Reply;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.problem.Problems;

/** The signatories of a declaration as a whole, and the proof of a single signature. */
@RunOnVirtualThread
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class SignatoryResource {

    /** A wrong guess uses up as much of the quota as so many other requests. */
    private static final int COST_OF_A_GUESS = 50;

    private final SignatoryService signatories;
    private final VerificationService verifications;
    private final RateLimit quota;
    private final Caller caller;
    private final Reply reply;

    SignatoryResource(
            SignatoryService signatories,
            VerificationService verifications,
            RateLimit quota,
            Caller caller,
            Reply reply) {
        this.signatories = signatories;
        this.verifications = verifications;
        this.quota = quota;
        this.caller = caller;
        this.reply = reply;
    }

    @GET
    @Path("/declarations/{slug}/signatures")
    @PermitAll
    public Response listDeclarationSignatures(String slug) {
        return reply.body(signatories.months(caller, slug));
    }

    @GET
    @Path("/declarations/{slug}/non-signatories")
    @Authenticated
    public Response listNonSignatories(
            String slug, @QueryParam("country") String country, @QueryParam("q") String q, @Context UriInfo uri) {
        return reply.page(signatories.missing(caller, slug, country, q, PageRequest.of(uri, "city")));
    }

    @GET
    @Path("/verify/{code}")
    @PermitAll
    public Response verifyCode(String code) {
        return reply.body(verifications.byCode(code).orElseThrow(() -> wrong("document under the code", code)));
    }

    @GET
    @Path("/verify")
    @PermitAll
    public Response verifyDigest(@QueryParam("sha256") String sha256) {
        return reply.body(verifications.byDigest(sha256).orElseThrow(() -> wrong("signed document with the digest", sha256)));
    }

    private RuntimeException wrong(String what, String guess) {
        quota.charge(COST_OF_A_GUESS);
        return Problems.notFound(what, guess);
    }
}
