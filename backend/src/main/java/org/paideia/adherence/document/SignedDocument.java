package org.paideia.adherence.document;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.paideia.adherence.Adherence;
import org.paideia.file.StoredFile;

/**
 * The PDF of a signature. It exists apart from the signature, which never changes: it is made when somebody first asks for
 * it, from the words that were kept, and then it is the one whose digest verifies.
 */
@Entity
@Immutable
public class SignedDocument {

    @Id
    private UUID adherenceId;

    private UUID fileId;
    private String sha256;
    private Instant madeAt;

    protected SignedDocument() {}

    SignedDocument(Adherence adherence, StoredFile file, Instant now) {
        this.adherenceId = adherence.id();
        this.fileId = file.id();
        this.sha256 = file.sha256();
        this.madeAt = now;
    }

    UUID fileId() {
        return fileId;
    }

    public String sha256() {
        return sha256;
    }
}
