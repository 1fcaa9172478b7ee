package org.paideia.adherence.register;

import jakarta.enterprise.context.ApplicationScoped;
import org.paideia.access.Caller;
import org.paideia.adherence.Adherences;
import org.paideia.declaration.Declaration;
import org.paideia.declaration.DeclarationPolicy;
import org.paideia.declaration.DeclarationService;
import org.paideia.shared.paging.Items;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;

/** How many signed a declaration, and who of the members did not. */
@ApplicationScoped
public class SignatoryService {

    private final Adherences adherences;
    private final NonSignatories nonSignatories;
    private final DeclarationService declarations;
    private final DeclarationPolicy policy;

    SignatoryService(
            Adherences adherences,
            NonSignatories nonSignatories,
            DeclarationService declarations,
            DeclarationPolicy policy) {
        this.adherences = adherences;
        this.nonSignatories = nonSignatories;
        this.declarations = declarations;
        this.policy = policy;
    }

    public Items<SignatureMonth> months(Caller caller, String slug) {
        return new Items<>(adherences.months(declarations.visible(caller, slug)));
    }

    /**
     * @param country ISO 3166-1 alpha-2, or null
     * @param q part of a name of the city, or null
     */
    public Page<NonSignatory> missing(Caller caller, String slug, String country, String q, PageRequest request) {
        Declaration declaration = declarations.visible(caller, slug);
        policy.requireRunning(caller, declaration);
        return nonSignatories.page(declaration, country, q, request);
    }
}
