package org.paideia.activity;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Gives committed entries their position: dense, in the order of their numbers, and final. An entry that is committed
 * after one with a higher number was published gets a later position, so that whoever follows the history by position
 * misses nothing and is told nothing twice. One process publishes at a time, under a lock of the database.
 */
@ApplicationScoped
public class Publisher {

    /** Known to this class alone; any other lock of the database has another number. */
    private static final long LOCK = 7_245_001L;

    private static final String PUBLISH = """
            with next as (
                select id, row_number() over (order by seq) + (select coalesce(max(position), 0) from activity) as position
                from activity where position is null),
            published as (
                update activity a set position = n.position from next n where n.id = a.id returning a.id, a.position)
            update activity_subject s set position = p.position from published p where p.id = s.activity_id""";

    private final EntityManager em;

    Publisher(EntityManager em) {
        this.em = em;
    }

    /** Publishes from time to time, so that nobody who follows has much to wait for. */
    @Scheduled(every = "{paideia.history.publish}", delayed = "10s", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void publish() {
        if (isAnythingNew()) {
            em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(:lock)) as held")
                    .setParameter("lock", LOCK)
                    .getSingleResult();
            em.createNativeQuery(PUBLISH).executeUpdate();
        }
    }

    private boolean isAnythingNew() {
        return (Boolean) em.createNativeQuery("select exists (select 1 from activity where position is null)", Boolean.class)
                .getSingleResult();
    }
}
