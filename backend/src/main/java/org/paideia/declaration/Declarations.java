package org.paideia.declaration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.paideia.conference.Conference;
import org.paideia.declaration.text.TextVersion;
import org.paideia.shared.paging.Cursors;
import org.paideia.shared.paging.Listing;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;
import org.paideia.shared.text.Names;

@ApplicationScoped
public class Declarations implements PanacheRepositoryBase<Declaration, UUID> {

    private static final String FROM = "Declaration d join d.issuer n"
            + " left join TextVersion v on v.declaration = d and v.number = d.currentVersion";

    private final EntityManager em;
    private final Cursors cursors;

    Declarations(EntityManager em, Cursors cursors) {
        this.em = em;
        this.cursors = cursors;
    }

    /** @param drafts slugs of the networks of which drafts may be shown, where they are asked for; null for all */
    Page<DeclarationListItem> page(DeclarationFilter filter, Set<String> drafts, PageRequest request) {
        Listing listing = new Listing(em, cursors, DeclarationListItem.ITEM, FROM, "d.id")
                .where("d.searchText like :q escape '!'", "q", Names.containing(filter.q()))
                .where("d.issuerSlug = :network", "network", filter.network())
                .where("d.conferenceSlug = :conference", "conference", filter.conference())
                .where("d.kind = :kind", "kind", filter.kind())
                .where("d.year = :year", "year", filter.year())
                .where("d.state = :state", "state", filter.state())
                .sortable("year", "d.year", Integer.class)
                .sortable("title", "d.sortTitle", String.class)
                .sortable("kind", "d.kind", String.class);
        if (filter.state() == null) {
            listing.where("d.state <> DRAFT");
        } else if (filter.state() == DeclarationState.DRAFT) {
            listing.where("d.issuerSlug in :run", "run", drafts);
        }
        return listing.page(request, DeclarationListItem.class);
    }

    public void add(TextVersion version) {
        em.persist(version);
    }

    public void remove(TextVersion version) {
        em.remove(version);
    }

    Optional<Declaration> bySlug(String slug) {
        return find("from Declaration d join fetch d.issuer n left join fetch n.parent left join fetch d.conference where d.slug = ?1", slug)
                .firstResultOptional();
    }

    /** Whether one of them was adopted by that conference. */
    boolean isAdoptedBy(Conference conference) {
        return count("conference", conference) > 0;
    }

    /** Waits for whoever signs or changes it at the moment and reads it as it is then; nobody else does until the end. */
    public void hold(Declaration declaration) {
        em.refresh(declaration, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The same for a signature: others may sign at the same time, nobody may change it. */
    void holdToSign(Declaration declaration) {
        em.refresh(declaration, LockModeType.PESSIMISTIC_READ);
    }

    /** The version that is shown, as it is now. */
    TextVersion currentAsItIsNow(Declaration declaration) {
        TextVersion version = current(declaration);
        em.refresh(version);
        return version;
    }

    long signatures(Declaration declaration) {
        return em.createQuery("select count(s) from Signature s where s.declarationId = :id", Long.class)
                .setParameter("id", declaration.id())
                .getSingleResult();
    }

    /** The version that is shown, or null where there is no text. */
    public TextVersion current(Declaration declaration) {
        return declaration.currentVersion() == null ? null : version(declaration, declaration.currentVersion()).orElseThrow();
    }

    public Optional<TextVersion> version(Declaration declaration, int number) {
        return em.createQuery("from TextVersion v where v.declaration = :declaration and v.number = :number", TextVersion.class)
                .setParameter("declaration", declaration)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The newest first. */
    public List<TextVersion> versions(Declaration declaration) {
        return em.createQuery("from TextVersion v where v.declaration = :declaration order by v.number desc", TextVersion.class)
                .setParameter("declaration", declaration)
                .getResultList();
    }

    void freeze(TextVersion version, Instant now) {
        em.createQuery("update TextVersion v set v.frozenAt = :now where v = :version and v.frozenAt is null")
                .setParameter("now", now)
                .setParameter("version", version)
                .executeUpdate();
    }

    /** Whether a city has ever signed some version of it. */
    boolean isSigned(Declaration declaration) {
        return em.createQuery(
                                "select count(*) from TextVersion v where v.declaration = :declaration and v.frozenAt is not null",
                                Long.class)
                        .setParameter("declaration", declaration)
                        .getSingleResult()
                > 0;
    }
}
