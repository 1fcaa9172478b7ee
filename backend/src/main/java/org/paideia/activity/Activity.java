package org.paideia.activity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.paideia.shared.security.Actor;

/**
 * One change in the history. It exists so that everyone can see how a record came to be what it is, and the public can
 * trust it; nothing is ever taken out. Entries about what is not public (an application, a mandate) are shown to those
 * who act for the city or the network alone; those about what is confidential, to those of them who lead it.
 */
@Entity
@Immutable
public class Activity {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private Instant at;
    private UUID personId;
    private String role;
    private String client;
    private String action;
    private String recordKind;
    private String recordId;
    private String city;
    private String network;
    private String declaration;
    private boolean open;
    private boolean confidential;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Change> changes;

    protected Activity() {}

    Activity(Actor actor, String action, Subject subject, List<Change> changes, Instant at) {
        this.at = at;
        this.personId = actor.person();
        this.role = actor.role();
        this.client = actor.client();
        this.action = action;
        this.recordKind = subject.kind();
        this.recordId = subject.id();
        this.city = subject.city();
        this.network = subject.network();
        this.declaration = subject.declaration();
        this.open = subject.isPublic();
        this.confidential = subject.isConfidential();
        this.changes = changes;
    }
}
