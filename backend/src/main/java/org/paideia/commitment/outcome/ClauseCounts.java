package org.paideia.commitment.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Counts the commitments under clauses. */
@ApplicationScoped
class ClauseCounts {

    /** The numbers of one clause. */
    record Row(UUID block, long commitments, long cities, long completed, long citiesWithCompleted, long abandoned) {

        static final Row NONE = new Row(null, 0, 0, 0, 0, 0);
    }

    private final EntityManager em;

    ClauseCounts(EntityManager em) {
        this.em = em;
    }

    /** By clause; clauses under which there is nothing are not in it. */
    Map<UUID, Row> of(String declaration) {
        return em.createQuery(
                        "select a.ground.blockId, count(*), count(distinct a.citySlug), count(case when a.progress = COMPLETED then 1 end),"
                                + " count(distinct case when a.progress = COMPLETED then a.citySlug end),"
                                + " count(case when a.progress = ABANDONED then 1 end) from Commitment a"
                                + " where a.ground.declarationSlug = :declaration and a.state = PUBLISHED and a.ground.blockId is not null"
                                + " group by a.ground.blockId",
                        Row.class)
                .setParameter("declaration", declaration)
                .getResultStream()
                .collect(Collectors.toMap(Row::block, row -> row));
    }
}
