package org.paideia.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Mandates implements PanacheRepositoryBase<Mandate, UUID> {

    private static final String IN_FORCE = " and from <= :now and (until is null or until > :now)";

    List<Mandate> focalPointsInForce(String city, Instant now) {
        return list("from Mandate m join fetch m.person where m.city = :city and m.role = FOCAL_POINT"
                        + " and m.from <= :now and (m.until is null or m.until > :now) order by m.from, m.id",
                io.quarkus.panache.common.Parameters.with("city", city).and("now", now));
    }

    List<Mandate> inForceOf(Person person, Instant now) {
        return list("person = :person" + IN_FORCE + " order by id",
                io.quarkus.panache.common.Parameters.with("person", person).and("now", now));
    }

    /** Waits for whoever changes it at the moment and reads it as it is then; until the transaction ends nobody else does. */
    void hold(Mandate mandate) {
        getEntityManager().refresh(mandate, LockModeType.PESSIMISTIC_WRITE);
    }

    boolean isInForce(Person person, Role role, Scope scope, Instant now) {
        String where = scope.city() != null ? "city = :scope" : "network = :scope";
        return count("person = :person and role = :role and " + where + IN_FORCE,
                io.quarkus.panache.common.Parameters.with("person", person)
                        .and("role", role)
                        .and("scope", scope.key())
                        .and("now", now)) > 0;
    }
}
