package org.paideia.theme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class Themes implements PanacheRepositoryBase<Theme, UUID> {

    Optional<Theme> bySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    /** Those of the slugs that exist. */
    Set<String> existing(Collection<String> slugs) {
        return find("slug in ?1", slugs).stream().map(Theme::slug).collect(Collectors.toSet());
    }
}
