package org.paideia.adherence.document;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.paideia.adherence.Adherence;
import org.paideia.file.StoredFile;

/**
 * The DOCX of a signature. It is made when somebody first asks for it, and made anew when the city has another letterhead
 * by then: so a reader costs no more than the file that is read.
 */
@Entity
class WorkingCopy {

    @Id
    private UUID adherenceId;

    private UUID fileId;

    /** The file of the letterhead on which it stands, which may have gone since; null is blank paper. */
    private UUID letterhead;

    private Instant madeAt;

    protected WorkingCopy() {}

    WorkingCopy(Adherence adherence) {
        this.adherenceId = adherence.id();
    }

    void become(StoredFile file, UUID letterhead, Instant now) {
        this.fileId = file.id();
        this.letterhead = letterhead;
        this.madeAt = now;
    }

    boolean isOn(UUID letterhead) {
        return Objects.equals(this.letterhead, letterhead);
    }

    UUID fileId() {
        return fileId;
    }
}
