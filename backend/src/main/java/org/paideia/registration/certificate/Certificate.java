package org.paideia.registration.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.paideia.document.VerificationCode;
import org.paideia.registration.Registration;
import org.paideia.registration.RegistrationMode;
import org.paideia.shared.persistence.VersionedRecord;
import org.paideia.shared.text.Sha256;

/**
 * The certificate that a delegate was at an event. What it says is kept as it was when it was issued. It outlives the data of
 * the registration: once those are erased it names nobody any more, but whether a name is the one that it named can still be
 * told by a digest.
 */
@Entity
public class Certificate extends VersionedRecord {

    @Column(updatable = false)
    private UUID registrationId;

    @Column(updatable = false)
    private UUID settingsId;

    /** Under which anyone can check it. */
    @Column(updatable = false)
    private String code;

    @Column(updatable = false)
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private RegistrationMode mode;

    private String fullName;
    private String organisation;

    @Column(updatable = false)
    private String nameSha256;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private CertifiedWords words;

    @Column(updatable = false)
    private LocalDate issuedOn;

    protected Certificate() {}

    Certificate(Registration registration, CertifiedWords words, LocalDate day, Instant now) {
        super(now);
        this.registrationId = registration.id();
        this.settingsId = registration.settingsId();
        this.code = VerificationCode.make();
        this.language = registration.language();
        this.mode = registration.mode();
        this.fullName = registration.name();
        this.organisation = registration.organisation();
        this.nameSha256 = digest(code, fullName);
        this.words = words;
        this.issuedOn = day;
    }

    /** By which a name can be held against the certificate; the code makes it another one for each certificate. */
    static String digest(String code, String name) {
        String said = code + "\n" + Normalizer.normalize(name, Normalizer.Form.NFC);
        return Sha256.hex(said.getBytes(StandardCharsets.UTF_8));
    }

    /** Names nobody any more. */
    void erase(Instant now) {
        this.fullName = null;
        this.organisation = null;
        touched(now);
    }

    UUID registrationId() {
        return registrationId;
    }

    String code() {
        return code;
    }

    String language() {
        return language;
    }

    RegistrationMode mode() {
        return mode;
    }

    /** Null once it was erased. */
    String fullName() {
        return fullName;
    }

    /** For which they came: the city with its country or the organisation; null for neither, and once an organisation was erased. */
    String represents() {
        return words.city() == null ? organisation : words.city();
    }

    String nameSha256() {
        return nameSha256;
    }

    CertifiedWords words() {
        return words;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }
}
