package org.paideia.registration.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.paideia.shared.persistence.VersionedRecord;
import org.paideia.shared.text.LanguageMap;

/** What the organiser wrote, kept once for all who read it. */
@Entity
public class RegistrationMessage extends VersionedRecord {

    @Column(updatable = false)
    private UUID settingsId;

    /** To whom it goes, by the names of the audiences. */
    private List<String> audiences;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap subjects;

    @JdbcTypeCode(SqlTypes.JSON)
    private LanguageMap texts;

    protected RegistrationMessage() {}

    RegistrationMessage(UUID settingsId, RegistrationLetterCreate content, Instant now) {
        super(now);
        this.settingsId = settingsId;
        this.audiences = content.to().stream().distinct().map(LetterAudience::name).toList();
        this.subjects = content.subjects();
        this.texts = content.texts();
    }

    UUID settingsId() {
        return settingsId;
    }

    List<LetterAudience> audiences() {
        return audiences.stream().map(LetterAudience::valueOf).toList();
    }

    LanguageMap subjects() {
        return subjects;
    }

    LanguageMap texts() {
        return texts;
    }
}
