package org.paideia.conference;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.paideia.directory.Sitemap;
import org.paideia.directory.SitemapPage;
import org.paideia.export.Export;

@RunOnVirtualThread
@Path("/")
@Produces(MediaType.APPLICATION_XML)
public class ConferenceSitemapResource {

    private final ConferenceSitemap conferences;
    private final Sitemap sitemap;
    private final Export export;

    ConferenceSitemapResource(ConferenceSitemap conferences, Sitemap sitemap, Export export) {
        this.conferences = conferences;
        this.sitemap = sitemap;
        this.export = export;
    }

    @GET
    @Path("/sitemap-conferences.xml")
    @PermitAll
    public Response getConferenceSitemap(@QueryParam("from") @DefaultValue("") String from) {
        List<SitemapPage> part = conferences.part(from);
        return export.content(MediaType.APPLICATION_XML, out -> sitemap.pages(part, out));
    }
}
