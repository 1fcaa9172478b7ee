package org.paideia.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.paideia.directory.SitemapPage;
import org.paideia.directory.SitemapSection;
import org.paideia.directory.SitemapService;

/** The pages of declarations that everybody may read, for search engines. */
@ApplicationScoped
public class DeclarationSitemap implements SitemapSection {

    private static final String ENTITY = "Declaration";
    private static final String PUBLIC = "e.state <> DRAFT";
    private static final String LIST = "/declarations";

    private final SitemapService pages;

    DeclarationSitemap(SitemapService pages) {
        this.pages = pages;
    }

    @Override
    public String path() {
        return "/sitemap-declarations.xml";
    }

    @Override
    public List<String> furtherParts() {
        return pages.furtherParts(ENTITY, PUBLIC);
    }

    /** The part that begins with that slug; the first, which begins with nothing, has the list too. */
    List<SitemapPage> part(String from) {
        List<SitemapPage> part = new ArrayList<>(from.isEmpty() ? List.of(new SitemapPage(LIST, null)) : List.of());
        part.addAll(pages.part(ENTITY, PUBLIC, LIST + "/", from));
        return part;
    }
}
