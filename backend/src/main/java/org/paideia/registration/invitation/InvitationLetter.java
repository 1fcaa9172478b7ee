package org.paideia.registration.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.paideia.document.VerificationCode;
import org.paideia.registration.Registration;
import org.paideia.shared.persistence.VersionedRecord;
import org.paideia.shared.problem.Problems;

/**
 * The letter of invitation of a delegate. Nothing of the passport is kept but the name in it and, if the delegate wants, the
 * nationality. What it said when it was issued stays as it was; a letter that is asked for anew has another code, and the
 * former one says nothing any more.
 */
@Entity
public class InvitationLetter extends VersionedRecord {

    @Column(updatable = false)
    private UUID registrationId;

    @Column(updatable = false)
    private UUID settingsId;

    @Enumerated(EnumType.STRING)
    private InvitationLetterState state;

    private String fullName;
    private String nationality;
    private String language;

    /** Under which anyone can check it; null until it is issued. */
    private String code;

    @JdbcTypeCode(SqlTypes.JSON)
    private InvitationWords words;

    private LocalDate issuedOn;
    private String note;

    protected InvitationLetter() {}

    InvitationLetter(Registration registration, InvitationLetterInput input, Instant now) {
        super(now);
        this.registrationId = registration.id();
        this.settingsId = registration.settingsId();
        ask(registration, input, now);
    }

    /** Asks for it, or asks anew with other words. */
    void ask(Registration registration, InvitationLetterInput input, Instant now) {
        this.state = InvitationLetterState.REQUESTED;
        this.fullName = input.fullName();
        this.nationality = input.nationality();
        this.language = input.language() == null ? registration.language() : input.language();
        this.code = null;
        this.words = null;
        this.issuedOn = null;
        this.note = null;
        touched(now);
    }

    void issue(InvitationWords words, LocalDate day, Instant now) {
        move(InvitationLetterState.ISSUED, null, now);
        this.words = words;
        this.issuedOn = day;
        this.code = VerificationCode.make();
    }

    /** Refuses it, or takes it back. */
    void decline(String note, Instant now) {
        if (state.next().contains(InvitationLetterState.DECLINED) && note == null) {
            throw Problems.invalid("/note", "required", "Say why.");
        }
        move(InvitationLetterState.DECLINED, note, now);
    }

    private void move(InvitationLetterState to, String note, Instant now) {
        if (!state.next().contains(to)) {
            throw Problems.transition(state, to, state.next());
        }
        this.state = to;
        this.note = note;
        touched(now);
    }

    UUID registrationId() {
        return registrationId;
    }

    InvitationLetterState state() {
        return state;
    }

    boolean isIssued() {
        return state == InvitationLetterState.ISSUED;
    }

    String fullName() {
        return fullName;
    }

    /** ISO 3166-1 alpha-2, or null. */
    String nationality() {
        return nationality;
    }

    String language() {
        return language;
    }

    String code() {
        return code;
    }

    InvitationWords words() {
        return words;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    String note() {
        return note;
    }
}
