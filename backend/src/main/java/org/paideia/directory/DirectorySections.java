package org.paideia.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;

/** The sitemaps of cities and of networks. */
@ApplicationScoped
class DirectorySections {

    @Produces
    SitemapSection cities(SitemapService pages) {
        return section("/sitemap-cities.xml", pages, "City");
    }

    @Produces
    SitemapSection networks(SitemapService pages) {
        return section("/sitemap-networks.xml", pages, "Network");
    }

    private static SitemapSection section(String path, SitemapService pages, String entity) {
        return new SitemapSection() {
            @Override
            public String path() {
                return path;
            }

            @Override
            public List<String> furtherParts() {
                return pages.furtherParts(entity, SitemapService.ALL);
            }
        };
    }
}
