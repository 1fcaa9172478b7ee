package org.paideia.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class Persons implements PanacheRepositoryBase<Person, UUID> {

    private final EntityManager em;

    Persons(EntityManager em) {
        this.em = em;
    }

    /** A person and one of their mandates in force, or null where they have none. */
    public record WithMandate(Person person, Mandate mandate) {}

    /** Who it is and for whom, in one question: a row for each mandate, one without where there is none. */
    public List<WithMandate> withMandates(String issuer, String subject, Instant now) {
        return em.createQuery(
                        """
                        select p, m from Person p left join Mandate m
                          on m.person = p and m.from <= :now and (m.until is null or m.until > :now)
                        where p.issuer = :issuer and p.subject = :subject order by m.id
                        """,
                        WithMandate.class)
                .setParameter("issuer", issuer)
                .setParameter("subject", subject)
                .setParameter("now", now)
                .getResultList();
    }

    /** Enters someone at the first sign-in; two first requests at once enter one person. */
    public void enter(
            String issuer, String subject, Person.Kind kind, String name, String email, String language, Instant now) {
        em.createNativeQuery(
                        """
                        insert into person (id, version, created_at, updated_at, issuer, subject, kind, name, email, language)
                        values (uuidv7(), 0, :now, :now, :issuer, :subject, :kind, :name, :email, :language)
                        on conflict (issuer, subject) do nothing
                        """)
                .setParameter("issuer", issuer)
                .setParameter("subject", subject)
                .setParameter("kind", kind.name())
                .setParameter("name", name)
                .setParameter("email", email)
                .setParameter("language", language)
                .setParameter("now", now)
                .executeUpdate();
    }

    /**
     * Takes over what is said of them now. It raises no version: many requests come at once after a sign-in, and
     * none of them may fail because another was a moment quicker to say the same.
     */
    public void know(UUID id, String name, String email, String language, Instant now) {
        em.createQuery("update Person p set p.name = :name, p.email = :email, p.language = coalesce(:language, p.language),"
                        + " p.updatedAt = :now where p.id = :id")
                .setParameter("name", name)
                .setParameter("email", email)
                .setParameter("language", language)
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Lets nobody else give that person a mandate until the transaction ends. */
    public void hold(Person person) {
        em.createNativeQuery("select 1 from person where id = :id for no key update")
                .setParameter("id", person.id())
                .getSingleResult();
    }
}
