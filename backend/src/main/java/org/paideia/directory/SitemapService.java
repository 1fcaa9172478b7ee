package org.paideia.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** Which pages the app has for everybody. They come in parts, since a sitemap has at most 50,000 addresses. */
@ApplicationScoped
class SitemapService {

    /** Each is an address in three languages. */
    private static final int MOST_RECORDS = 10_000;

    private final EntityManager em;

    SitemapService(EntityManager em) {
        this.em = em;
    }

    /** The slugs with which the parts of the cities begin, but for the first. */
    List<String> laterPartsOfCities() {
        return laterParts("City");
    }

    /** The slugs with which the parts of the networks begin, but for the first. */
    List<String> laterPartsOfNetworks() {
        return laterParts("Network");
    }

    List<SitemapPage> cities(String from) {
        return part("City", "/cities/", from);
    }

    List<SitemapPage> networks(String from) {
        return part("Network", "/networks/", from);
    }

    private List<String> laterParts(String entity) {
        return em.createQuery(
                        "select r.slug from (select e.slug as slug, row_number() over (order by e.slug) as place from " + entity
                                + " e) r where r.place > 1 and mod(r.place, :size) = 1 order by r.slug",
                        String.class)
                .setParameter("size", MOST_RECORDS)
                .getResultList();
    }

    private List<SitemapPage> part(String entity, String path, String from) {
        return em
                .createQuery(
                        "select e.slug, e.updatedAt from " + entity + " e where e.slug >= :from order by e.slug", Object[].class)
                .setParameter("from", from)
                .setMaxResults(MOST_RECORDS)
                .getResultStream()
                .map(row -> new SitemapPage(path + row[0], (Instant) row[1]))
                .toList();
    }
}
