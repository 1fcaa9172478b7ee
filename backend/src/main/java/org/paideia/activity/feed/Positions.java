package org.paideia.activity.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** The positions of the entries of the history, which followers count by. */
@ApplicationScoped
class Positions {

    /** The number of the advisory lock; no other lock of the database has it. */
    private static final long LOCK = 7_245_001L;

    private static final String PUBLISH = """
            with next as (
                select id, row_number() over (order by seq) + (select coalesce(max(position), 0) from activity) as position
                from activity where position is null),
            published as (
                update activity a set position = n.position from next n where n.id = a.id returning a.id, a.position)
            update activity_subject s set position = p.position from published p where p.id = s.activity_id""";

    private final EntityManager em;

    Positions(EntityManager em) {
        this.em = em;
    }

    /** Gives committed entries their position, one process at a time. */
    void publish() {
        boolean isAnythingNew = (Boolean) em
                .createNativeQuery("select exists (select 1 from activity where position is null)", Boolean.class)
                .getSingleResult();
        if (isAnythingNew) {
            em
                    .createNativeQuery("select 1 from (select pg_advisory_xact_lock(:lock)) as held")
                    .setParameter("lock", LOCK)
                    .getSingleResult();
            em.createNativeQuery(PUBLISH).executeUpdate();
        }
    }
}
