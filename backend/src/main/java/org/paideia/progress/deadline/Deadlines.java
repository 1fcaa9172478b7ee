package org.paideia.progress.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.paideia.commitment.CommitmentProgress;
import org.paideia.commitment.CommitmentState;
import org.paideia.commitment.term.Milestone;
import org.paideia.shared.text.LanguageMap;

/** The query for the deadlines of a city. */
@ApplicationScoped
class Deadlines {

    /** More than any city has; a calendar program reads all of them. */
    private static final int MOST = 1_000;

    private final EntityManager em;

    Deadlines(EntityManager em) {
        this.em = em;
    }

    /** The published commitments of a city that are neither kept nor given up, whose report is due first at the beginning. */
    @SuppressWarnings("unchecked")
    List<Deadline> of(String city) {
        return em.createQuery("select a.id, a.pledge.titles, a.due.amberOn, a.held.dueOn, a.held.milestones, a.updatedAt from Commitment a"
                        + " where a.citySlug = :city and a.state = :state and a.progress in :going"
                        + " order by a.due.reportSort, a.id", Object[].class)
                .setParameter("city", city)
                .setParameter("state", CommitmentState.PUBLISHED)
                .setParameter("going", List.of(CommitmentProgress.NOT_STARTED, CommitmentProgress.IN_PROGRESS))
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new Deadline(
                        (UUID) row[0], (LanguageMap) row[1], (LocalDate) row[2], (LocalDate) row[3], (List<Milestone>) row[4],
                        (Instant) row[5]))
                .toList();
    }
}
