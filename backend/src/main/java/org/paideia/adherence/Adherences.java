package org.paideia.adherence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.paideia.adherence.document.SignedDocument;
import org.paideia.adherence.register.SignatureMonth;
import org.paideia.city.City;
import org.paideia.declaration.Declaration;
import org.paideia.shared.paging.Cursors;
import org.paideia.shared.paging.Listing;
import org.paideia.shared.paging.Page;
import org.paideia.shared.paging.PageRequest;

@ApplicationScoped
public class Adherences implements PanacheRepositoryBase<Adherence, UUID> {

    private static final String WHOLE = "from Adherence a join fetch a.declaration d join fetch d.issuer n left join fetch n.parent"
            + " join fetch a.city c left join fetch c.parent";

    private static final String FROM = "Adherence a join a.declaration d join a.city c left join c.parent p";

    /** In a month so many signed and withdrew; one of the two is 0. */
    private record Count(String month, long signed, long withdrawn) {}

    private final EntityManager em;
    private final Cursors cursors;

    Adherences(EntityManager em, Cursors cursors) {
        this.em = em;
        this.cursors = cursors;
    }

    /** @param drafts slugs of the cities of which drafts may be shown, where they are asked for; null for all */
    Page<AdherenceListItem> page(AdherenceFilter filter, Set<String> drafts, PageRequest request) {
        Listing listing = new Listing(em, cursors, AdherenceListItem.ITEM, FROM, "a.id")
                .where("a.citySlug = :city", "city", filter.city())
                .where("a.declarationSlug = :declaration", "declaration", filter.declaration())
                .where("a.issuerSlug = :network", "network", filter.network())
                .where("a.country = :country", "country", filter.country())
                .where("a.state = :state", "state", filter.state())
                .where("d.year = :year", "year", filter.year())
                .sortable("signedAt", "a.sortedAt", Instant.class)
                .sortable("city", "a.citySlug", String.class)
                .sortable("declaration", "a.declarationSlug", String.class);
        if (filter.state() == null) {
            listing.where("a.state <> DRAFT");
        } else if (filter.state() == AdherenceState.DRAFT) {
            listing.where("a.citySlug in :mine", "mine", drafts);
        }
        return listing.page(request, AdherenceListItem.class);
    }

    public Optional<Adherence> whole(UUID id) {
        return find(WHOLE + " where a.id = ?1", id).firstResultOptional();
    }

    public Optional<Adherence> byCode(String code) {
        return find(WHOLE + " where a.code = ?1", code).firstResultOptional();
    }

    /** Waits for whoever changes it at the moment and reads it as it is then; until the transaction ends nobody else does. */
    public void hold(Adherence adherence) {
        em.refresh(adherence, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What was made of the file with that digest. */
    public Optional<Adherence> byDocument(String sha256) {
        return find(WHOLE + " where a.id = (select s.adherenceId from SignedDocument s where s.sha256 = ?1)", sha256)
                .firstResultOptional();
    }

    /** The digest of the PDF, if one was made. */
    public Optional<String> documentDigest(Adherence adherence) {
        return Optional.ofNullable(em.find(SignedDocument.class, adherence.id())).map(SignedDocument::sha256);
    }

    /** Whether a draft or a signature rests on that file, or it was made of one. */
    public boolean needs(UUID file) {
        return count("resolutionFile = ?1 or armsFile = ?1 or scanFile = ?1 or id in (select s.adherenceId from SignedDocument s where s.fileId = ?1)", file) > 0;
    }

    /** The declarations that were signed by that resolution, or on that sheet. */
    public List<Declaration> signedOn(UUID file) {
        return em.createQuery(
                        "select d from Adherence a join a.declaration d join fetch d.issuer"
                                + " where (a.resolutionFile = :file or a.scanFile = :file) and a.state <> DRAFT",
                        Declaration.class)
                .setParameter("file", file)
                .getResultList();
    }

    /** The signature of the city under the declaration that stands. */
    public Optional<Adherence> standing(String city, String declaration) {
        return find(WHOLE + " where a.citySlug = ?1 and a.declarationSlug = ?2 and a.state = SIGNED", city, declaration)
                .firstResultOptional();
    }

    /** Reads it as it is now; until the transaction ends nobody changes it. */
    void holdAsItIs(Adherence adherence) {
        em.refresh(adherence, LockModeType.PESSIMISTIC_READ);
    }

    /** What the city is about to sign under the declaration, if it has begun. */
    Optional<Adherence> draft(Declaration declaration, City city) {
        return find(WHOLE + " where a.declaration = ?1 and a.city = ?2 and a.state = DRAFT", declaration, city).firstResultOptional();
    }

    /** Whether the city has a draft or a signature that stands under the declaration. */
    boolean isOpen(Declaration declaration, City city) {
        return count("declaration = ?1 and city = ?2 and state <> WITHDRAWN", declaration, city) > 0;
    }

    /** The oldest month first. */
    public List<SignatureMonth> months(Declaration declaration) {
        Map<String, long[]> numbers = new TreeMap<>();
        em.createQuery(
                        "select format(a.signedOn as 'yyyy-MM'), count(*), 0L from Adherence a"
                                + " where a.declaration = :declaration and a.signedOn is not null group by 1"
                                + " union all select format(a.withdrawnOn as 'yyyy-MM'), 0L, count(*) from Adherence a"
                                + " where a.declaration = :declaration and a.withdrawnOn is not null group by 1",
                        Count.class)
                .setParameter("declaration", declaration)
                .getResultStream()
                .forEach(row -> {
                    long[] month = numbers.computeIfAbsent(row.month(), name -> new long[2]);
                    month[0] += row.signed();
                    month[1] += row.withdrawn();
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
