package org.paideia.file.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The objects of the store that no file names: not yet, or not any more. */
@ApplicationScoped
public class LooseObjects {

    private final EntityManager em;

    LooseObjects(EntityManager em) {
        this.em = em;
    }

    /** Says before it is written, or when its file goes, that an object is nobody's from then on. */
    public void add(UUID key, Instant sweepAfter) {
        em.createNativeQuery("insert into loose_object (key, sweep_after) values (:key, :after)")
                .setParameter("key", key)
                .setParameter("after", sweepAfter)
                .executeUpdate();
    }

    /** Whether the object was there to be taken; it is then no longer loose once the transaction is over. */
    public boolean take(UUID key) {
        return em.createNativeQuery("delete from loose_object where key = :key").setParameter("key", key).executeUpdate() == 1;
    }

    /** One whose time is over, held for this transaction: nobody can take it meanwhile. */
    Optional<UUID> holdOneToSweep(Instant now) {
        return em.createNativeQuery(
                        "select key from loose_object where sweep_after <= :now order by sweep_after limit 1"
                                + " for update skip locked",
                        UUID.class)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }
}
