package org.paideia.adherence.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.paideia.access.Caller;
import org.paideia.adherence.Adherence;
import org.paideia.adherence.AdherenceService;
import org.paideia.document.Documents;
import org.paideia.document.SignedText;
import org.paideia.file.Download;
import org.paideia.file.FileService;
import org.paideia.file.upload.UploadService;

/**
 * The documents of an adherence. The PDF of a signature is made when it is first asked for and kept from then on: the words
 * are kept with the signature, so whatever breaks in between, the next who asks gets it. Its DOCX is kept in the same way,
 * for as long as the city's letterhead is the one that it was made on. The page is made each time; so is all that belongs to
 * a draft, which says that it is one.
 */
@ApplicationScoped
public class DocumentService {

    private final AdherenceService adherenceService;
    private final Paper paper;
    private final Documents documents;
    private final DocumentKeepingService keeping;
    private final UploadService uploads;
    private final FileService files;
    private final KeptDocuments kept;

    DocumentService(
            AdherenceService adherenceService,
            Paper paper,
            Documents documents,
            DocumentKeepingService keeping,
            UploadService uploads,
            FileService files,
            KeptDocuments kept) {
        this.adherenceService = adherenceService;
        this.paper = paper;
        this.documents = documents;
        this.keeping = keeping;
        this.uploads = uploads;
        this.files = files;
        this.kept = kept;
    }

    public Document pdf(Caller caller, UUID id) {
        Adherence adherence = adherenceService.visible(caller, id);
        String name = name(adherence, "pdf");
        if (!adherence.isPublic()) {
            return Document.of(name, documents.pdf(text(adherence)));
        }
        Download file = kept.pdf(id)
                .flatMap(document -> files.find(document.fileId()))
                .orElseGet(() -> files.find(keeping.keep(id, name, uploads.write(documents.pdf(text(adherence))))).orElseThrow());
        return Document.of(name, file);
    }

    public Document docx(Caller caller, UUID id) {
        Adherence adherence = adherenceService.visible(caller, id);
        String name = name(adherence, "docx");
        Optional<Download> letterhead = files.letterhead(adherence.city().slug());
        UUID paper = letterhead.map(Download::id).orElse(null);
        if (!adherence.isPublic()) {
            return Document.of(name, docx(adherence, letterhead));
        }
        Download file = kept.docx(id)
                .filter(copy -> copy.isOn(paper))
                .flatMap(copy -> files.find(copy.fileId()))
                .orElseGet(() -> files.find(keeping.keepCopy(id, name, paper, uploads.write(docx(adherence, letterhead))))
                        .orElseThrow());
        return Document.of(name, file);
    }

    public Document html(Caller caller, UUID id) {
        Adherence adherence = adherenceService.visible(caller, id);
        return Document.of(name(adherence, "html"), documents.html(text(adherence)).getBytes(StandardCharsets.UTF_8));
    }

    private byte[] docx(Adherence adherence, Optional<Download> letterhead) {
        SignedText text = text(adherence);
        return letterhead.map(paper -> documents.docx(text, paper::bytes)).orElseGet(() -> documents.docx(text));
    }

    private SignedText text(Adherence adherence) {
        return paper.withArms(adherence, adherenceService.text(adherence));
    }

    private static String name(Adherence adherence, String ending) {
        return adherence.declaration().slug() + "-" + adherence.city().slug() + "." + ending;
    }
}
