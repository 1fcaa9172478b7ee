package org.paideia.declaration;

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
public class DeclarationSitemapResource {

    private final DeclarationSitemap declarations;
    private final Sitemap sitemap;
    private final Export export;

    DeclarationSitemapResource(DeclarationSitemap declarations, Sitemap sitemap, Export export) {
        this.declarations = declarations;
        this.sitemap = sitemap;
        this.export = export;
    }

    @GET
    @Path("/sitemap-declarations.xml")
    @PermitAll
    public Response getDeclarationSitemap(@QueryParam("from") @DefaultValue("") String from) {
        List<SitemapPage> part = declarations.part(from);
        return export.content(MediaType.APPLICATION_XML, out -> sitemap.pages(part, out));
    }
}
