package org.paideia.adherence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.paideia.declaration.Declaration;
import org.paideia.declaration.DeclarationPolicy;
import org.paideia.declaration.DeclarationService;
import org.paideia.shared.paging.Items;
import org.paideia.shared.paging.Cursors;
import org.paideia.shared.paging.Listing;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;

/** How many signed a declaration, and who of the members did not. */
@ApplicationScoped
public class SignatoryService {

    private static final String FROM = "Membership m join m.city c left join c.parent p";

    /** That a member m has no signature that stands. */
    private static final String HAS_NOT_SIGNED = "not exists (select 1 from Adherence a"
            + " where a.declarationSlug = :declaration and a.citySlug = m.citySlug and a.state = SIGNED)";

    private final Adherences adherences;
    private final DeclarationService declarations;
    private final DeclarationPolicy policy;
    private final EntityManager em;
    private final Cursors cursors;

    SignatoryService(
            Adherences adherences,
            DeclarationService declarations,
            DeclarationPolicy policy,
            EntityManager em,
            Cursors cursors) {
        this.adherences = adherences;
        this.declarations = declarations;
        this.policy = policy;
        this.em = em;
        this.cursors = cursors;
    }

    public Items<SignatureMonth> months(String slug) {
        return new Items<>(adherences.months(declarations.visible(slug)));
    }

    /** @param country ISO 3166-1 alpha-2, or null */
    public Page<NonSignatory> missing(String slug, String country, PageRequest request) {
        Declaration declaration = declarations.visible(slug);
        policy.requireRunning(declaration);
        return new Listing(em, cursors, NonSignatory.COLUMNS, FROM, "m.id")
                .where("m.networkSlug = :network", "network", declaration.issuer().slug())
                .where("m.state = ADMITTED")
                .where(HAS_NOT_SIGNED, "declaration", slug)
                .where("c.country = :country", "country", country)
                .sortable("city", "m.citySlug", String.class)
                .page(request, NonSignatory::of);
    }
}
