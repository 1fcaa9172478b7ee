package org.paideia.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Mandates implements PanacheRepositoryBase<Mandate, UUID> {

    private static final String IN_FORCE = " and from <= :now and (until is null or until > :now)";

    List<Mandate> focalPointsInForce(String city, Instant now) {
        return list("city = :city and role = FOCAL_POINT" + IN_FORCE,
                io.quarkus.panache.common.Parameters.with("city", city).and("now", now));
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
