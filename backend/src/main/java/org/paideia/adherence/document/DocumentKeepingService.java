package org.paideia.adherence.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.paideia.adherence.Adherence;
import org.paideia.adherence.Adherences;
import org.paideia.file.FileService;
import org.paideia.file.NewFile;
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
    private final KeptDocuments documents;
    private final Clock clock;

    DocumentKeepingService(Adherences adherences, FileService files, KeptDocuments documents, Clock clock) {
        this.adherences = adherences;
        this.files = files;
        this.documents = documents;
        this.clock = clock;
    }

    /** The file under which the PDF is kept: this one, unless somebody was quicker; then this one is swept away. */
    @Transactional
    UUID keep(UUID id, String name, Written written) {
        Adherence adherence = adherences.whole(id).orElseThrow();
        adherences.hold(adherence);
        Optional<SignedDocument> kept = documents.pdf(id);
        if (kept.isPresent()) {
            return kept.get().fileId();
        }
        StoredFile file = files.keep(written, content(adherence, name, PDF), SYSTEM);
        documents.keep(new SignedDocument(adherence, file, clock.instant()));
        return file.id();
    }

    /** The same of its DOCX on that letterhead, or on blank paper (null); one on another letterhead goes. */
    @Transactional
    UUID keepCopy(UUID id, String name, UUID letterhead, Written written) {
        Adherence adherence = adherences.whole(id).orElseThrow();
        adherences.hold(adherence);
        WorkingCopy copy = documents.docx(id).orElseGet(() -> new WorkingCopy(adherence));
        UUID before = copy.fileId();
        if (before != null && copy.isOn(letterhead)) {
            return before;
        }
        copy.become(files.keep(written, content(adherence, name, DOCX), SYSTEM), letterhead, clock.instant());
        documents.keep(copy);
        if (before != null) {
            files.discard(before, SYSTEM);
        }
        return copy.fileId();
    }

    private static NewFile content(Adherence adherence, String name, String mediaType) {
        return new NewFile(Purpose.SIGNED_DOCUMENT, adherence.city().slug(), name, mediaType);
    }
}
