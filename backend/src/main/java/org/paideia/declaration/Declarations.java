package org.paideia.declaration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Declarations implements PanacheRepositoryBase<Declaration, UUID> {

    private final EntityManager em;

    Declarations(EntityManager em) {
        this.em = em;
    }

    Optional<Declaration> bySlug(String slug) {
        return find("from Declaration d join fetch d.issuer n left join fetch n.parent where d.slug = ?1", slug)
                .firstResultOptional();
    }

    /** Waits for whoever signs or changes it at the moment and reads it as it is then; nobody else does until the end. */
    void hold(Declaration declaration) {
        em.refresh(declaration, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The same for a signature: others may sign at the same time, nobody may change it. */
    void holdToSign(Declaration declaration) {
        em.refresh(declaration, LockModeType.PESSIMISTIC_READ);
    }

    long signatures(Declaration declaration) {
        return em.createQuery("select count(s) from Signature s where s.declarationId = :id", Long.class)
                .setParameter("id", declaration.id())
                .getSingleResult();
    }

    /** The version that is shown, or null where there is no text. */
    TextVersion current(Declaration declaration) {
        return declaration.currentVersion() == null ? null : version(declaration, declaration.currentVersion()).orElseThrow();
    }

    Optional<TextVersion> version(Declaration declaration, int number) {
        return em.createQuery("from TextVersion v where v.declaration = :declaration and v.number = :number", TextVersion.class)
                .setParameter("declaration", declaration)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The newest first. */
    List<TextVersion> versions(Declaration declaration) {
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
