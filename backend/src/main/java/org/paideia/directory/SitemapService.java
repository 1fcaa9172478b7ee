package org.paideia.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** Which pages the app has for everybody. They come in parts, since a sitemap has at most 50,000 addresses. */
@ApplicationScoped
public class SitemapService {

    /** A condition on a record e that everybody may see whatever it is. */
    static final String ALL = "1 = 1";

    /** Each is an address in three languages. */
    private static final int MOST_RECORDS = 10_000;

    private final EntityManager em;

    SitemapService(EntityManager em) {
        this.em = em;
    }

    /**
     * The slugs with which the parts begin, but for the first.
     *
     * @param entity with a slug
     * @param condition in HQL, which of them, e, have a page for everybody
     */
    public List<String> laterParts(String entity, String condition) {
        return em.createQuery(
                        "select r.slug from (select e.slug as slug, row_number() over (order by e.slug) as place from " + entity
                                + " e where " + condition + ") r where r.place > 1 and mod(r.place, :size) = 1 order by r.slug",
                        String.class)
                .setParameter("size", MOST_RECORDS)
                .getResultList();
    }

    /** The pages of a part, which begins with that slug, below that path. */
    public List<SitemapPage> part(String entity, String condition, String path, String from) {
        return em
                .createQuery(
                        "select e.slug, e.updatedAt from " + entity + " e where e.slug >= :from and " + condition + " order by e.slug",
                        Object[].class)
                .setParameter("from", from)
                .setMaxResults(MOST_RECORDS)
                .getResultStream()
                .map(row -> new SitemapPage(path + row[0], (Instant) row[1]))
                .toList();
    }
}
