package org.paideia.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import org.paideia.shared.persistence.VersionedRecord;
import org.paideia.shared.security.Actor;

/**
 * Someone who has signed in, or a partner's client. It exists so that mandates and the history have someone to name; who
 * it is, is said by the sign-in service (issuer and subject), never by the person.
 */
@Entity
public class Person extends VersionedRecord {

    /** Whether it is a human being or a client that acts in its own name. */
    public enum Kind {
        PERSON,
        SERVICE
    }

    private String issuer;
    private String subject;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String name;
    private String email;
    private String language;

    protected Person() {}

    Person(String issuer, String subject, Kind kind, String name, String email, Instant now) {
        super(now);
        this.issuer = issuer;
        this.subject = subject;
        this.kind = kind;
        this.name = name;
        this.email = email;
    }

    /** The person in that role, for the history. */
    Actor acting(String role) {
        return new Actor(id(), role, kind == Kind.SERVICE ? name : null);
    }

    public Kind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    /** The address as the sign-in service gave it, or null. */
    public String email() {
        return email;
    }

    /** The language in which the person was last seen to read, of those of the letters, or null. */
    public String language() {
        return language;
    }

    /** The language in which letters to the person are written. */
    public String letterLanguage() {
        return LetterLanguage.orDefault(language);
    }

    /**
     * Whether the person is stored as the token describes them.
     *
     * @param language in which they read now; null where that is not said
     */
    public boolean isKnownAs(String name, String email, String language) {
        return Objects.equals(this.name, name)
                && Objects.equals(this.email, email)
                && (language == null || language.equals(this.language));
    }
}
