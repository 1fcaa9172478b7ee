package org.paideia.inbox.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.paideia.inbox.LetterFrequency;

/** Finds out who is to be written to, and until where in the history that was done. */
@ApplicationScoped
class DueLetters {

    /** One who is due: of what lies behind {@code toldTo} no letter has told them yet. */
    record Due(UUID person, long toldTo) {}

    /** What is told at a time; after a long import the rest follows at the next turn. */
    private static final int MOST_POSITIONS = 50_000;

    private static final String NEXT = """
            select coalesce(max(position), :mark) from activity where position > :mark and position <= :mark + :most""";

    /** Everybody who follows what the entries are about, and has no letter before them yet. */
    private static final String NOTE = """
            update inbox set letter_due = case letters
                when 'AT_ONCE' then cast(:now as timestamptz) when 'DAILY' then cast(:daily as timestamptz) else cast(:weekly as timestamptz) end
            where letter_due is null and letters <> 'NEVER' and person_id in (
                select f.person_id from activity a join activity_subject s on s.activity_id = a.id
                join follow f on f.ref = s.ref and f.since < a.position
                where a.news and a.nature = 'HAPPENED' and not a.superseded and a.position > :mark and a.position <= :next)""";

    private static final String DUE = """
            select person_id, told_to from inbox where letter_due <= :now order by letter_due limit :most for update skip locked""";

    private final EntityManager em;

    DueLetters(EntityManager em) {
        this.em = em;
    }

    /** Up to where it was looked, held until the transaction ends; nothing where another process looks at the moment. */
    OptionalLong hold() {
        return em.createNativeQuery("select position from inbox_mark for update skip locked")
                .getResultStream()
                .mapToLong(position -> ((Number) position).longValue())
                .findFirst();
    }

    /** Notes for everybody who follows what happened since when they are to be written to. Answers up to where it was looked. */
    long noteSince(long mark, Instant now) {
        long next = ((Number) em.createNativeQuery(NEXT)
                        .setParameter("mark", mark)
                        .setParameter("most", MOST_POSITIONS)
                        .getSingleResult())
                .longValue();
        if (next > mark) {
            em.createNativeQuery(NOTE)
                    .setParameter("now", now)
                    .setParameter("daily", LetterFrequency.DAILY.next(now))
                    .setParameter("weekly", LetterFrequency.WEEKLY.next(now))
                    .setParameter("mark", mark)
                    .setParameter("next", next)
                    .executeUpdate();
            em.createNativeQuery("update inbox_mark set position = :next").setParameter("next", next).executeUpdate();
        }
        return next;
    }

    @SuppressWarnings("unchecked")
    List<Due> due(Instant now, int most) {
        return ((List<Object[]>) em.createNativeQuery(DUE).setParameter("now", now).setParameter("most", most).getResultList())
                .stream()
                .map(row -> new Due((UUID) row[0], ((Number) row[1]).longValue()))
                .toList();
    }

    /** They have their letter, as far as the history was looked at. */
    void ordered(List<Due> due, long upTo) {
        em.createNativeQuery("update inbox set told_to = greatest(told_to, :upTo), letter_due = null where person_id in (:persons)")
                .setParameter("upTo", upTo)
                .setParameter("persons", due.stream().map(Due::person).toList())
                .executeUpdate();
    }
}
