package org.paideia.inbox;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.paideia.access.Person;

/** How far people have read and were told. */
@ApplicationScoped
public class Inboxes implements PanacheRepositoryBase<Inbox, UUID> {

    private static final String ENTER = """
            insert into inbox (person_id, read_to, letters, told_to)
            select :person, 0, 'DAILY', p.top from (select coalesce(max(position), 0) as top from activity) p
            on conflict (person_id) do nothing""";

    /** The person's inbox, made where there is none, and nobody else's to change until the transaction ends. */
    Inbox hold(Person person) {
        return hold(person.id());
    }

    public Inbox hold(UUID person) {
        getEntityManager().createNativeQuery(ENTER).setParameter("person", person).executeUpdate();
        return getEntityManager().find(Inbox.class, person, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The last position that the history has reached. */
    public long published() {
        return ((Number) getEntityManager().createNativeQuery("select coalesce(max(position), 0) from activity").getSingleResult()).longValue();
    }

    void readOne(UUID person, long position) {
        getEntityManager()
                .createNativeQuery("insert into inbox_read (person_id, position) values (:person, :position) on conflict do nothing")
                .setParameter("person", person)
                .setParameter("position", position)
                .executeUpdate();
    }

    /** What was read one by one needs not be known any more where all up to there is read. */
    void forgetReadUpTo(UUID person, long position) {
        getEntityManager()
                .createNativeQuery("delete from inbox_read where person_id = :person and position <= :position")
                .setParameter("person", person)
                .setParameter("position", position)
                .executeUpdate();
    }
}
