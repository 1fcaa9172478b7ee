package org.paideia.registration.badge;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.paideia.access.Caller;
import org.paideia.document.BadgeSheet;
import org.paideia.document.PaperFile;
import org.paideia.eventrole.GatheringKind;
import org.paideia.export.Export;
import org.paideia.export.PackedFile;
import org.paideia.registration.desk.RegistrationFilter;
import org.paideia.shared.http.Reply;
import org.paideia.shared.paging.Portions;

@RunOnVirtualThread
@Path("/")
@Produces(BadgeResource.PDF)
public class BadgeResource {

    static final String PDF = "application/pdf";

    private final BadgeService badges;
    private final Caller caller;
    private final Reply reply;
    private final Export export;

    BadgeResource(BadgeService badges, Caller caller, Reply reply, Export export) {
        this.badges = badges;
        this.caller = caller;
        this.reply = reply;
        this.export = export;
    }

    @GET
    @Path("/registrations/{id}/badge.pdf")
    @Authenticated
    public Response getBadgePdf(String id) {
        PaperFile paper = badges.own(caller, UUID.fromString(id));
        return reply.file(PDF, paper.name(), paper.bytes().length, paper.sha256(), paper::content);
    }

    @GET
    @Path("/badges.pdf")
    @Authenticated
    public Response getBadgesPdf(@QueryParam("kind") String kind, @QueryParam("event") String event, @Context UriInfo uri) {
        byte[] sheets = badges.sheets(caller, GatheringKind.valueOf(kind), event, RegistrationFilter.of(uri));
        return export.file(PDF, "badges.pdf", out -> out.write(sheets));
    }

    @GET
    @Path("/badges.zip")
    @Produces(Export.ZIP)
    @Authenticated
    public Response exportBadgesZip(@QueryParam("kind") String kind, @QueryParam("event") String event, @Context UriInfo uri) {
        GatheringKind of = GatheringKind.valueOf(kind);
        RegistrationFilter filter = RegistrationFilter.of(uri);
        AtomicInteger number = new AtomicInteger();
        return export.zip(
                "badges",
                new Portions<BadgeSheet>(BadgeService.MOST, BadgeService.BY_NAME, request -> badges.portion(caller, of, event, filter, request)),
                sheet -> new PackedFile(
                        String.format(Locale.ROOT, "badges-%03d.pdf", number.incrementAndGet()), badges.ofMany(sheet)));
    }
}
