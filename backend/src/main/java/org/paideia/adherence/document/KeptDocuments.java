package org.paideia.adherence.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** The documents that were kept of signatures, by the ids of the adherences. */
@ApplicationScoped
class KeptDocuments {

    private final EntityManager em;

    KeptDocuments(EntityManager em) {
        this.em = em;
    }

    Optional<SignedDocument> pdf(UUID adherence) {
        return Optional.ofNullable(em.find(SignedDocument.class, adherence));
    }

    Optional<WorkingCopy> docx(UUID adherence) {
        return Optional.ofNullable(em.find(WorkingCopy.class, adherence));
    }

    /** Writes it at once: whoever asks next finds it. */
    void keep(Object document) {
        em.persist(document);
        em.flush();
    }
}
