package org.paideia.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The pages of records with a slug, in parts of as many as a sitemap can hold. */
@ApplicationScoped
class SitemapPages {

    /** Each is an address in three languages; a sitemap has at most 50,000 addresses. */
    private static final int MOST_RECORDS = 10_000;

    private final EntityManager em;

    SitemapPages(EntityManager em) {
        this.em = em;
    }

    List<String> furtherParts(String entity, String condition) {
        return em.createQuery(
                        "select r.slug from (select e.slug as slug, row_number() over (order by e.slug) as place from " + entity
                                + " e where " + condition + ") r where r.place > 1 and mod(r.place, :size) = 1 order by r.slug",
                        String.class)
                .setParameter("size", MOST_RECORDS)
                .getResultList();
    }

    List<SitemapPage> part(String entity, String condition, String path, String from) {
        return em.createQuery(
                        "select concat(:path, e.slug), e.updatedAt from " + entity + " e where e.slug >= :from and " + condition
                                + " order by e.slug",
                        SitemapPage.class)
                .setParameter("path", path)
                .setParameter("from", from)
                .setMaxResults(MOST_RECORDS)
                .getResultList();
    }
}
