package org.paideia.adherence.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.paideia.declaration.Declaration;
import org.paideia.shared.paging.Cursors;
import org.paideia.shared.paging.Listing;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.text.Names;

/** The members of networks that have not signed a declaration. */
@ApplicationScoped
public class NonSignatories {

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

    /** The slugs of all of them. */
    public List<String> of(Declaration declaration) {
        return em.createQuery("select m.citySlug from " + FROM + " where m.networkSlug = :network and m.state = ADMITTED and "
                        + HAS_NOT_SIGNED + " order by m.citySlug", String.class)
                .setParameter("network", declaration.issuer().slug())
                .setParameter("declaration", declaration.slug())
                .getResultList();
    }

    /**
     * @param country ISO 3166-1 alpha-2, or null
     * @param q part of a name of the city, or null
     */
    Page<NonSignatory> page(Declaration declaration, String country, String q, PageRequest request) {
        return new Listing(em, cursors, NonSignatory.ITEM, FROM, "m.id")
                .where("m.networkSlug = :network", "network", declaration.issuer().slug())
                .where("m.state = ADMITTED")
                .where(HAS_NOT_SIGNED, "declaration", declaration.slug())
                .where("c.country = :country", "country", country)
                .where("exists (from CityName s where s.city = c and s.folded like :q escape '!')", "q", Names.containing(q))
                .sortable("city", "m.citySlug", String.class)
                .page(request, NonSignatory.class);
    }
}
