package org.paideia.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Which pages the app has for everybody. They come in parts, since a sitemap has an upper bound of addresses. */
@ApplicationScoped
public class SitemapService {

    /** A condition on a record e that everybody may see whatever it is. */
    static final String ALL = "1 = 1";

    private final SitemapPages pages;

    SitemapService(SitemapPages pages) {
        this.pages = pages;
    }

    /**
     * The first slug of each part after the first part.
     *
     * @param entity with a slug
     * @param condition in HQL, which of them, e, have a page for everybody
     */
    public List<String> furtherParts(String entity, String condition) {
        return pages.furtherParts(entity, condition);
    }

    /** The pages of a part, which begins with that slug, below that path. */
    public List<SitemapPage> part(String entity, String condition, String path, String from) {
        return pages.part(entity, condition, path, from);
    }
}
