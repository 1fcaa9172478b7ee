package org.paideia.city;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Cities implements PanacheRepositoryBase<City, UUID> {

    Optional<City> bySlug(String slug) {
        return find("from City c left join fetch c.parent where c.slug = ?1", slug).firstResultOptional();
    }
}
