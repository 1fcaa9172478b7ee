package org.paideia.commitment.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.paideia.directory.SitemapPage;
import org.paideia.directory.SitemapSection;

/** The pages of commitments that everybody may read, for search engines. */
@ApplicationScoped
class CommitmentSitemap implements SitemapSection {

    private static final String LIST = "/commitments";

    private final Register commitments;

    CommitmentSitemap(Register commitments) {
        this.commitments = commitments;
    }

    @Override
    public String path() {
        return "/sitemap-commitments.xml";
    }

    @Override
    public List<String> furtherParts() {
        return commitments.furtherParts();
    }

    /** The part that begins with that id; the first, which begins with nothing, has the list too. */
    List<SitemapPage> part(String from) {
        List<SitemapPage> part = new ArrayList<>(from.isEmpty() ? List.of(new SitemapPage(LIST, null)) : List.of());
        commitments.pages(from).forEach(row -> part.add(new SitemapPage(LIST + "/" + row.id(), row.updatedAt())));
        return part;
    }
}
