package org.paideia.conference;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.paideia.directory.SitemapPage;
import org.paideia.directory.SitemapSection;
import org.paideia.directory.SitemapService;

/** The pages of conferences and their series, for search engines. */
@ApplicationScoped
public class ConferenceSitemap implements SitemapSection {

    private static final String ENTITY = "Conference";
    private static final String ALL = "1 = 1";
    private static final String LIST = "/conferences";

    private final SitemapService pages;

    ConferenceSitemap(SitemapService pages) {
        this.pages = pages;
    }

    @Override
    public String path() {
        return "/sitemap-conferences.xml";
    }

    @Override
    public List<String> furtherParts() {
        return pages.furtherParts(ENTITY, ALL);
    }

    /** The part that begins with that slug; the first, which begins with nothing, has the list and the series too. */
    List<SitemapPage> part(String from) {
        List<SitemapPage> part = new ArrayList<>();
        if (from.isEmpty()) {
            part.add(new SitemapPage(LIST, null));
            part.addAll(pages.part("Series", ALL, "/series/", from));
        }
        part.addAll(pages.part(ENTITY, ALL, LIST + "/", from));
        return part;
    }
}
