package org.paideia.adherence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.paideia.document.Documents;
import org.paideia.document.SignedText;
import org.paideia.file.FileService;
import org.paideia.file.UploadService;

/**
 * The documents of an adherence. The PDF of a signature is made when it is first asked for and kept from then on: the words
 * are kept with the signature, so whatever breaks in between, the next who asks gets it. The others are working copies and
 * made each time; so is all that belongs to a draft, which says that it is one.
 */
@ApplicationScoped
public class DocumentService {

    private final AdherenceService adherences;
    private final Paper paper;
    private final Documents documents;
    private final DocumentKeepingService keeping;
    private final UploadService uploads;
    private final FileService files;
    private final EntityManager em;

    DocumentService(
            AdherenceService adherences,
            Paper paper,
            Documents documents,
            DocumentKeepingService keeping,
            UploadService uploads,
            FileService files,
            EntityManager em) {
        this.adherences = adherences;
        this.paper = paper;
        this.documents = documents;
        this.keeping = keeping;
        this.uploads = uploads;
        this.files = files;
        this.em = em;
    }

    public Document pdf(UUID id) {
        Adherence adherence = adherences.visible(id);
        String name = name(adherence, "pdf");
        if (!adherence.isPublic()) {
            return new Document(name, documents.pdf(text(adherence)));
        }
        SignedDocument kept = em.find(SignedDocument.class, id);
        UUID file = kept != null
                ? kept.fileId()
                : keeping.keep(id, name, uploads.write(documents.pdf(text(adherence))));
        return new Document(name, files.content(file));
    }

    public Document docx(UUID id) {
        Adherence adherence = adherences.visible(id);
        byte[] letterhead = files.letterhead(adherence.city().slug()).orElse(null);
        return new Document(name(adherence, "docx"), documents.docx(text(adherence), letterhead));
    }

    public Document html(UUID id) {
        Adherence adherence = adherences.visible(id);
        return new Document(name(adherence, "html"), documents.html(text(adherence)).getBytes(StandardCharsets.UTF_8));
    }

    private SignedText text(Adherence adherence) {
        return paper.of(adherence, adherences.text(adherence));
    }

    private static String name(Adherence adherence, String ending) {
        return adherence.declaration().slug() + "-" + adherence.city().slug() + "." + ending;
    }
}
