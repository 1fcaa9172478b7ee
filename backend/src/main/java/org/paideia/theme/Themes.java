package org.paideia.theme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.paideia.shared.paging.Cursors;
import org.paideia.shared.paging.Listing;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;

@ApplicationScoped
class Themes implements PanacheRepositoryBase<Theme, UUID> {

    private final Cursors cursors;

    Themes(Cursors cursors) {
        this.cursors = cursors;
    }

    /** @param group the vocabulary, or null for all */
    Page<ThemeView> page(String group, PageRequest request) {
        return new Listing(
                        getEntityManager(),
                        cursors,
                        "new org.paideia.theme.ThemeView(t.slug, t.group, t.sourceLanguage, t.labels, t.source, t.createdAt, t.updatedAt)",
                        "Theme t",
                        "t.id")
                .where("t.group = :group", "group", group)
                .sortable("group", "t.group", String.class)
                .sortable("slug", "t.slug", String.class)
                .page(request, ThemeView.class);
    }

    Optional<Theme> bySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    /** Those of the slugs that exist. */
    Set<String> existing(Collection<String> slugs) {
        return find("slug in ?1", slugs).stream().map(Theme::slug).collect(Collectors.toSet());
    }
}
