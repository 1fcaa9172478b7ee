package org.paideia.progress.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The counted commitments, and how they are counted. */
@ApplicationScoped
class Figures {

    private final EntityManager em;

    Figures(EntityManager em) {
        this.em = em;
    }

    /**
     * Counts all of them anew. Readers see what was counted before until the transaction is over.
     *
     * @param today in UTC, by which lights go
     */
    void count(LocalDate today, Instant now) {
        em.createNativeQuery("delete from commitment_figure").executeUpdate();
        count("ALL", "'ALL'", "", today);
        // What has no theme, or no goal, is counted under the empty key.
        count("THEME", "coalesce(k.key, '')", "left join lateral unnest(a.themes) k(key) on true", today);
        count("SDG", "coalesce(cast(k.key as varchar), '')", "left join lateral unnest(a.sdgs) k(key) on true", today);
        count("REGION", "c.unesco_region", "join city c on c.id = a.city_id", today);
        count("YEAR", "cast(extract(year from a.published_on) as varchar)", "", today);
        em.createNativeQuery("update commitment_figure_time set as_of = :now").setParameter("now", now).executeUpdate();
    }

    private void count(String dimension, String key, String joined, LocalDate today) {
        em.createNativeQuery("insert into commitment_figure (network, declaration, dimension, key, progress, light, total)"
                        + " select a.network_slug, coalesce(a.declaration_slug, ''), '" + dimension + "', " + key + ", a.progress,"
                        + " case when a.amber_on is null then 'NONE' when a.amber_on > :today then 'GREEN'"
                        + " when a.red_on > :today then 'AMBER' else 'RED' end, count(*)"
                        + " from commitment a " + joined + " where a.state = 'PUBLISHED' group by 1, 2, 4, 5, 6")
                .setParameter("today", today)
                .executeUpdate();
    }

    /**
     * One query, whatever is asked.
     *
     * @param networks of which alone, or null for all
     * @param declaration of which alone, or null for all
     */
    List<CommitmentCounts> read(FigureDimension by, Set<String> networks, String declaration) {
        String where = " where f.dimension = :by" + (networks == null ? "" : " and f.network in :networks")
                + (declaration == null ? "" : " and f.declaration = :declaration");
        var query = em.createQuery("select new org.paideia.progress.figures.CommitmentCounts(f.key, sum(f.total), "
                        + sums("f.progress", "NOT_STARTED", "IN_PROGRESS", "COMPLETED", "ABANDONED") + ", "
                        + sums("f.light", "GREEN", "AMBER", "RED") + ") from CommitmentFigure f" + where
                        + " group by f.key order by f.key", CommitmentCounts.class)
                .setParameter("by", by);
        if (networks != null) {
            query.setParameter("networks", networks);
        }
        if (declaration != null) {
            query.setParameter("declaration", declaration);
        }
        return query.getResultList();
    }

    private static String sums(String column, String... values) {
        return String.join(", ", java.util.Arrays.stream(values)
                .map(value -> "sum(case when " + column + " = '" + value + "' then f.total else 0L end)")
                .toList());
    }

    /** When they were counted last. */
    Instant asOf() {
        return (Instant) em.createNativeQuery("select as_of from commitment_figure_time", Instant.class).getSingleResult();
    }
}
