package org.paideia.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class Mandates implements PanacheRepositoryBase<Mandate, UUID> {

    private static final String ACTS_FOR_CITY = " and m.role in (FOCAL_POINT, DEPUTY) and p.email is not null"
            + " and m.from <= :now and (m.until is null or m.until > :now)";
    private static final String IN_FORCE = " and from <= :now and (until is null or until > :now)";

    public List<Mandate> focalPointsInForce(String city, Instant now) {
        return list("from Mandate m join fetch m.person where m.city = :city and m.role = FOCAL_POINT"
                        + " and m.from <= :now and (m.until is null or m.until > :now) order by m.from, m.id",
                io.quarkus.panache.common.Parameters.with("city", city).and("now", now));
    }

    /** Those with an address who act for one of these cities as focal point or deputy, each once for each city. */
    List<CityReaders.Acting> readersOf(Collection<String> cities, Instant now) {
        return getEntityManager()
                .createQuery("select distinct p.id, m.city from Mandate m join m.person p where m.city in :cities"
                        + ACTS_FOR_CITY + " order by m.city, p.id", CityReaders.Acting.class)
                .setParameter("cities", cities)
                .setParameter("now", now)
                .getResultList();
    }

    /** That person, if they have an address and act for that city as focal point or deputy. */
    Optional<Person> readerOf(UUID person, String city, Instant now) {
        return getEntityManager()
                .createQuery("select distinct p from Mandate m join m.person p where p.id = :person and m.city = :city"
                        + ACTS_FOR_CITY, Person.class)
                .setParameter("person", person)
                .setParameter("city", city)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    List<Mandate> inForceOf(Person person, Instant now) {
        return list("person = :person" + IN_FORCE + " order by id",
                io.quarkus.panache.common.Parameters.with("person", person).and("now", now));
    }

    /** Whether that person has had a mandate for one of these cities or networks, whatever became of it. */
    public boolean hasActed(Person person, Collection<String> cities, Collection<String> networks) {
        return count("person = :person and (city in :cities or network in :networks)",
                io.quarkus.panache.common.Parameters.with("person", person).and("cities", cities).and("networks", networks)) > 0;
    }

    /**
     * Whether that person has asked for a mandate for one of these cities, whatever became of it.
     *
     * @param inNeed cities without a focal point, of which only requests to become the first count
     */
    public boolean hasAsked(Person person, Collection<String> cities, Collection<String> inNeed) {
        return getEntityManager()
                        .createQuery("select count(*) from MandateRequest where person = :person"
                                + " and (city in :cities or role = FOCAL_POINT and city in :inNeed)", Long.class)
                        .setParameter("person", person)
                        .setParameter("cities", cities)
                        .setParameter("inNeed", inNeed)
                        .getSingleResult()
                > 0;
    }

    /** Waits for whoever changes it at the moment and reads it as it is then; until the transaction ends nobody else does. */
    public void hold(Mandate mandate) {
        getEntityManager().refresh(mandate, LockModeType.PESSIMISTIC_WRITE);
    }

    public boolean isInForce(Person person, Role role, Scope scope, Instant now) {
        String where = scope.city() != null ? "city = :scope" : "network = :scope";
        return count("person = :person and role = :role and " + where + IN_FORCE,
                io.quarkus.panache.common.Parameters.with("person", person)
                        .and("role", role)
                        .and("scope", scope.key())
                        .and("now", now)) > 0;
    }
}
