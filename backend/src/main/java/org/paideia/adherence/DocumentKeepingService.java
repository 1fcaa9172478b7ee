package org.paideia.adherence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.paideia.file.FileService;
import org.paideia.file.Purpose;
import org.paideia.file.StoredFile;
import org.paideia.file.Written;
import org.paideia.shared.security.Actor;

/** Keeps the documents of a signature. Of several that are made at the same moment the first is kept, and all give that one. */
@ApplicationScoped
public class DocumentKeepingService {

    private static final String PDF = "application/pdf";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final Actor SYSTEM = new Actor(null, "SYSTEM", null);

    private final Adherences adherences;
    private final FileService files;
    private final EntityManager em;
    private final Clock clock;

    DocumentKeepingService(Adherences adherences, FileService files, EntityManager em, Clock clock) {
        this.adherences = adherences;
        this.files = files;
        this.em = em;
        this.clock = clock;
    }

    /** The file under which the PDF is kept: this one, unless somebody was quicker; then this one is swept away. */
    @Transactional
    UUID keep(UUID id, String name, Written written) {
        Adherence adherence = adherences.whole(id).orElseThrow();
        adherences.hold(adherence);
        SignedDocument kept = em.find(SignedDocument.class, id);
        if (kept != null) {
            return kept.fileId();
        }
        StoredFile file =
                files.keep(written, Purpose.SIGNED_DOCUMENT, adherence.city().slug(), name, PDF, SYSTEM);
        em.persist(new SignedDocument(adherence, file, clock.instant()));
        em.flush();
        return file.id();
    }

    /** The same of its DOCX on that letterhead, or on blank paper (null); one on another letterhead goes. */
    @Transactional
    UUID keepCopy(UUID id, String name, UUID letterhead, Written written) {
        Adherence adherence = adherences.whole(id).orElseThrow();
        adherences.hold(adherence);
        WorkingCopy copy = Optional.ofNullable(em.find(WorkingCopy.class, id)).orElseGet(() -> new WorkingCopy(adherence));
        UUID before = copy.fileId();
        if (before != null && copy.isOn(letterhead)) {
            return before;
        }
        copy.become(files.keep(written, Purpose.SIGNED_DOCUMENT, adherence.city().slug(), name, DOCX, SYSTEM), letterhead, clock.instant());
        em.persist(copy);
        em.flush();
        if (before != null) {
            files.discard(before, SYSTEM);
        }
        return copy.fileId();
    }
}
