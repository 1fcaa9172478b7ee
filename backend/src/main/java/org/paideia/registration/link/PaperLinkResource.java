package org.paideia.registration.link;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.paideia.registration.Registration;
import org.paideia.registration.badge.BadgeService;
import org.paideia.registration.certificate.CertificateService;
import org.paideia.shared.http.RateLimit;
import org.paideia.shared.http.Reply;
import org.paideia.shared.problem.Problems;

/** What a delegate prints, for whoever holds the personal link of the registration. */
@RunOnVirtualThread
@Path("/registration-links/{code}")
@Produces(MediaType.APPLICATION_JSON)
public class PaperLinkResource {

    private static final String PDF = "application/pdf";

    private final LinkService links;
    private final CertificateService certificates;
    private final BadgeService badges;
    private final RateLimit quota;
    private final Reply reply;

    PaperLinkResource(
            LinkService links, CertificateService certificates, BadgeService badges, RateLimit quota, Reply reply) {
        this.links = links;
        this.certificates = certificates;
        this.badges = badges;
        this.quota = quota;
        this.reply = reply;
    }

    @GET
    @Path("/certificate")
    @PermitAll
    public Response getRegistrationLinkCertificate(String code) {
        return reply.secret(certificates.get(require(code)));
    }

    @GET
    @Path("/certificate.pdf")
    @Produces(PDF)
    @PermitAll
    public Response getRegistrationLinkCertificatePdf(String code) {
        return reply.secret(certificates.pdf(require(code)).bytes(), PDF);
    }

    @GET
    @Path("/badge.pdf")
    @Produces(PDF)
    @PermitAll
    public Response getRegistrationLinkBadgePdf(String code) {
        return reply.secret(badges.own(require(code)).bytes(), PDF);
    }

    private Registration require(String code) {
        return links.registration(code).orElseThrow(() -> {
            quota.charge(LinkResource.COST_OF_A_GUESS);
            return Problems.notFound("registration", "under this link");
        });
    }
}
