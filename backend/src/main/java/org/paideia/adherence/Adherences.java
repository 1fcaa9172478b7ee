package org.paideia.adherence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.paideia.city.City;
import org.paideia.declaration.Declaration;

@ApplicationScoped
class Adherences implements PanacheRepositoryBase<Adherence, UUID> {

    private static final String WHOLE = "from Adherence a join fetch a.declaration d join fetch d.issuer n left join fetch n.parent"
            + " join fetch a.city c left join fetch c.parent";

    private final EntityManager em;

    Adherences(EntityManager em) {
        this.em = em;
    }

    Optional<Adherence> whole(UUID id) {
        return find(WHOLE + " where a.id = ?1", id).firstResultOptional();
    }

    Optional<Adherence> byCode(String code) {
        return find(WHOLE + " where a.code = ?1", code).firstResultOptional();
    }

    /** Waits for whoever changes it at the moment and reads it as it is then; until the transaction ends nobody else does. */
    void hold(Adherence adherence) {
        em.refresh(adherence, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What was made of the file with that digest. */
    Optional<Adherence> byDocument(String sha256) {
        return find(WHOLE + " where a.id = (select s.adherenceId from SignedDocument s where s.sha256 = ?1)", sha256)
                .firstResultOptional();
    }

    /** The digest of the PDF, if one was made. */
    Optional<String> documentDigest(Adherence adherence) {
        return Optional.ofNullable(em.find(SignedDocument.class, adherence.id())).map(SignedDocument::sha256);
    }

    /** Whether a draft or a signature rests on that file, or it was made of one. */
    boolean needs(UUID file) {
        return count("resolutionFile = ?1 or id in (select s.adherenceId from SignedDocument s where s.fileId = ?1)", file) > 0;
    }

    /** The declarations that were signed by that resolution. */
    List<Declaration> signedOn(UUID file) {
        return em.createQuery(
                        "select d from Adherence a join a.declaration d join fetch d.issuer"
                                + " where a.resolutionFile = :file and a.state <> DRAFT",
                        Declaration.class)
                .setParameter("file", file)
                .getResultList();
    }

    /** Whether the city has a draft or a signature that stands under the declaration. */
    boolean isOpen(Declaration declaration, City city) {
        return count("declaration = ?1 and city = ?2 and state <> WITHDRAWN", declaration, city) > 0;
    }

    /** The oldest month first. */
    List<SignatureMonth> months(Declaration declaration) {
        Map<String, long[]> numbers = new TreeMap<>();
        em.createQuery(
                        "select format(a.signedOn as 'yyyy-MM'), count(*), 0L from Adherence a"
                                + " where a.declaration = :declaration and a.signedOn is not null group by 1"
                                + " union all select format(a.withdrawnOn as 'yyyy-MM'), 0L, count(*) from Adherence a"
                                + " where a.declaration = :declaration and a.withdrawnOn is not null group by 1",
                        Object[].class)
                .setParameter("declaration", declaration)
                .getResultStream()
                .forEach(row -> {
                    long[] month = numbers.computeIfAbsent((String) row[0], name -> new long[2]);
                    month[0] += (long) row[1];
                    month[1] += (long) row[2];
                });
        List<SignatureMonth> months = new ArrayList<>();
        long standing = 0;
        for (var month : numbers.entrySet()) {
            standing += month.getValue()[0] - month.getValue()[1];
            months.add(new SignatureMonth(month.getKey(), month.getValue()[0], month.getValue()[1], standing));
        }
        return months;
    }
}
