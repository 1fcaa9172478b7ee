package org.paideia.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class MandateRequests implements PanacheRepositoryBase<MandateRequest, UUID> {

    boolean isOpen(Person person, String city) {
        return count("person = ?1 and city = ?2 and state = PENDING", person, city) > 0;
    }
}
