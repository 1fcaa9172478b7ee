package org.paideia.city;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Cities implements PanacheRepositoryBase<City, UUID> {

    /** In which city a city lies, and so on: each once, so that it ends even where a circle is stored. */
    private static final String LIES_IN = """
            with recursive above (id, parent_id) as (
                select id, parent_id from city where slug = :place
                union
                select c.id, c.parent_id from city c join above a on c.id = a.parent_id)
            select count(*) from above a join city c on c.id = a.id where c.slug = :city""";

    private final EntityManager em;

    Cities(EntityManager em) {
        this.em = em;
    }

    Optional<City> bySlug(String slug) {
        return find("from City c left join fetch c.parent where c.slug = ?1", slug).firstResultOptional();
    }

    /** Which city has that identifier at GeoNames; none for null. */
    Optional<String> slugByGeonamesId(Long id) {
        return id == null ? Optional.empty() : find("geonamesId", id).firstResultOptional().map(City::slug);
    }

    /** Lets nobody else put a city into another until the transaction ends: two who do at once could put each into the other. */
    void holdParents() {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('parents of cities'))").getSingleResult();
    }

    /** Whether that place is the city or lies in it, however many cities are between them. */
    boolean liesIn(String place, String city) {
        Number found = (Number) em.createNativeQuery(LIES_IN)
                .setParameter("place", place)
                .setParameter("city", city)
                .getSingleResult();
        return found.intValue() > 0;
    }
}
