package org.paideia.registration.link;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.paideia.shared.http.RateLimit;
import org.paideia.shared.http.Reply;
import org.paideia.shared.problem.Problems;

/** What a delegate prints, for whoever holds the personal link of the registration. */
@RunOnVirtualThread
@Path("/registration-links/{code}")
@Produces(MediaType.APPLICATION_JSON)
public class PaperLinkResource {

    private static final String PDF = "application/pdf";

    private final PaperLinkService papers;
    private final RateLimit quota;
    private final Reply reply;

    PaperLinkResource(PaperLinkService papers, RateLimit quota, Reply reply) {
        this.papers = papers;
        this.quota = quota;
        this.reply = reply;
    }

    @GET
    @Path("/certificate")
    @PermitAll
    public Response getRegistrationLinkCertificate(String code) {
        return reply.secret(papers.certificate(code).orElseThrow(this::guessed));
    }

    @GET
    @Path("/certificate.pdf")
    @Produces(PDF)
    @PermitAll
    public Response getRegistrationLinkCertificatePdf(String code) {
        return reply.secret(papers.certificatePdf(code).orElseThrow(this::guessed).bytes(), PDF);
    }

    @GET
    @Path("/badge.pdf")
    @Produces(PDF)
    @PermitAll
    public Response getRegistrationLinkBadgePdf(String code) {
        return reply.secret(papers.badge(code).orElseThrow(this::guessed).bytes(), PDF);
    }

    private RuntimeException guessed() {
        quota.charge(LinkResource.COST_OF_A_GUESS);
        return Problems.notFound("registration", "under this link");
    }
}
