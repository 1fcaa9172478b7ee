package org.paideia.directory;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.paideia.export.Export;

/** The pages of the app for search engines. The app's server gives them out at its own root. */
@RunOnVirtualThread
@Path("/")
@Produces(MediaType.APPLICATION_XML)
public class SitemapResource {

    private static final String BEFORE_ALL = "";
    private static final List<SitemapPage> NO_RECORDS =
            Stream.of("", "/cities", "/networks").map(path -> new SitemapPage(path, null)).toList();

    private final SitemapService pages;
    private final Instance<SitemapSection> sections;
    private final Sitemap sitemap;
    private final Export export;

    SitemapResource(SitemapService pages, @Any Instance<SitemapSection> sections, Sitemap sitemap, Export export) {
        this.pages = pages;
        this.sections = sections;
        this.sitemap = sitemap;
        this.export = export;
    }

    @GET
    @Path("/sitemap.xml")
    @PermitAll
    public Response getSitemap() {
        List<String> parts = new ArrayList<>();
        for (SitemapSection section : sections) {
            parts.add(section.path());
            section.furtherParts().forEach(slug -> parts.add(section.path() + "?from=" + slug));
        }
        return export.content(MediaType.APPLICATION_XML, out -> sitemap.index(parts, out));
    }

    @GET
    @Path("/sitemap-cities.xml")
    @PermitAll
    public Response getCitySitemap(@QueryParam("from") @DefaultValue(BEFORE_ALL) String from) {
        List<SitemapPage> cities = pages.part("City", SitemapService.ALL, "/cities/", from);
        return export.content(MediaType.APPLICATION_XML, out -> sitemap.pages(cities, out));
    }

    @GET
    @Path("/sitemap-networks.xml")
    @PermitAll
    public Response getNetworkSitemap(@QueryParam("from") @DefaultValue(BEFORE_ALL) String from) {
        List<SitemapPage> all = new ArrayList<>(from.equals(BEFORE_ALL) ? NO_RECORDS : List.of());
        all.addAll(pages.part("Network", SitemapService.ALL, "/networks/", from));
        return export.content(MediaType.APPLICATION_XML, out -> sitemap.pages(all, out));
    }
}
