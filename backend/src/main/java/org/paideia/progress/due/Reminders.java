package org.paideia.progress.due;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.paideia.commitment.Commitment;

/** Which cities were reminded of which reports. */
@ApplicationScoped
class Reminders {

    /** A reminder that could not go out on its day goes out later, until the next has its day. */
    private static final int DAYS_LATE = 29;

    /**
     * A commitment on which a report is due.
     *
     * @param city the slug of the city
     * @param dueOn in UTC
     */
    record Due(UUID commitment, String city, LocalDate dueOn) {}

    private final EntityManager em;

    Reminders(EntityManager em) {
        this.em = em;
    }

    /** Those of which a city is to be reminded and was not yet; what is on hold is left alone. */
    List<Due> open(Reminder reminder, LocalDate today, int most) {
        LocalDate last = reminder.dueOfToday(today);
        return em.createQuery("select new org.paideia.progress.due.Reminders$Due(a.id, a.citySlug, a.due.amberOn) from Commitment a"
                        + " where a.due.amberOn between :first and :last and a.hold.onHoldSince is null"
                        + " and not exists (select 1 from ReportReminder r where r.commitment = a.id and r.dueOn = a.due.amberOn"
                        + " and r.reminder = :reminder) order by a.due.amberOn, a.id", Due.class)
                .setParameter("first", last.minusDays(DAYS_LATE))
                .setParameter("last", last)
                .setParameter("reminder", reminder)
                .setMaxResults(most)
                .getResultList();
    }

    /** Notes that the city is reminded; false where another process has done so in the same moment. */
    boolean note(Due due, Reminder reminder, LocalDate today) {
        return em.createNativeQuery("insert into report_reminder (commitment, due_on, reminder, ordered_on)"
                        + " values (:commitment, :due, :reminder, :today) on conflict do nothing")
                .setParameter("commitment", due.commitment())
                .setParameter("due", due.dueOn())
                .setParameter("reminder", reminder.name())
                .setParameter("today", today)
                .executeUpdate() > 0;
    }

    /** The commitment, if a report on it is still due on that day. */
    Optional<Commitment> still(UUID id, LocalDate dueOn) {
        return em.createQuery("from Commitment a join fetch a.city where a.id = :id and a.due.amberOn = :due and a.hold.onHoldSince is null", Commitment.class)
                .setParameter("id", id)
                .setParameter("due", dueOn)
                .getResultStream()
                .findFirst();
    }
}
