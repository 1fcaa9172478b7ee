package org.paideia.adherence.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.paideia.declaration.Declaration;
import org.paideia.shared.paging.Cursors;
import org.paideia.shared.paging.Listing;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;

/** The members of networks that have not signed a declaration. */
@ApplicationScoped
class NonSignatories {

    private static final String FROM = "Membership m join m.city c left join c.parent p";

    /** That a member m has no signature that stands. */
    private static final String HAS_NOT_SIGNED = "not exists (select 1 from Adherence a"
            + " where a.declarationSlug = :declaration and a.citySlug = m.citySlug and a.state = SIGNED)";

    private final EntityManager em;
    private final Cursors cursors;

    NonSignatories(EntityManager em, Cursors cursors) {
        this.em = em;
        this.cursors = cursors;
    }

    /** @param country ISO 3166-1 alpha-2, or null */
    Page<NonSignatory> page(Declaration declaration, String slug, String country, PageRequest request) {
        return new Listing(em, cursors, NonSignatory.ITEM, FROM, "m.id")
                .where("m.networkSlug = :network", "network", declaration.issuer().slug())
                .where("m.state = ADMITTED")
                .where(HAS_NOT_SIGNED, "declaration", slug)
                .where("c.country = :country", "country", country)
                .sortable("city", "m.citySlug", String.class)
                .page(request, NonSignatory.class);
    }
}
