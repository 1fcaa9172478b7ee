package org.paideia.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.paideia.commitment.Commitment;

/** For the use cases of this feature. */
@ApplicationScoped
public class ProgressReports implements PanacheRepositoryBase<ProgressReport, UUID> {

    private final EntityManager em;

    ProgressReports(EntityManager em) {
        this.em = em;
    }

    /** The last first. */
    List<ProgressReport> of(Commitment commitment) {
        return list("commitment = ?1 order by number desc", commitment);
    }

    /** The one that is being written or reviewed. */
    public Optional<ProgressReport> open(Commitment commitment) {
        return find("commitment = ?1 and state <> ACCEPTED", commitment).firstResultOptional();
    }

    Optional<ProgressReport> lastAccepted(Commitment commitment) {
        return find("commitment = ?1 and state = ACCEPTED order by toDay desc", commitment).firstResultOptional();
    }

    /** Whether an accepted report on that commitment tells of one of those days. */
    boolean tellsOf(Commitment commitment, LocalDate from, LocalDate to) {
        return count("commitment = ?1 and state = ACCEPTED and fromDay <= ?3 and toDay >= ?2", commitment, from, to) > 0;
    }

    int next(Commitment commitment) {
        return em.createQuery("select coalesce(max(r.number), 0) + 1 from ProgressReport r where r.commitment = :commitment", Integer.class)
                .setParameter("commitment", commitment)
                .getSingleResult();
    }

    Optional<ProgressReport> whole(UUID id) {
        return find("from ProgressReport r join fetch r.commitment a join fetch a.city c left join fetch c.parent"
                        + " join fetch a.reviewer n left join fetch n.parent where r.id = ?1", id)
                .firstResultOptional();
    }

    /** Waits for whoever changes it at the moment and reads it as it is then; nobody else changes it until the end. */
    public void hold(ProgressReport report) {
        em.refresh(report, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The report to which that piece of evidence belongs. */
    public Optional<UUID> withEvidence(UUID piece) {
        return holding("[{\"id\": \"" + piece + "\"}]");
    }

    /** The report that shows that file. */
    public Optional<UUID> withFile(UUID file) {
        return holding("[{\"file\": {\"id\": \"" + file + "\"}}]");
    }

    private Optional<UUID> holding(String evidence) {
        return em.createNativeQuery("select id from progress_report where evidence @> cast(:evidence as jsonb)", UUID.class)
                .setParameter("evidence", evidence)
                .setMaxResults(1)
                .getResultStream()
                .map(UUID.class::cast)
                .findFirst();
    }
}
