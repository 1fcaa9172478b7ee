package org.paideia.activity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.paideia.shared.time.When;

/**
 * One entry of the history. It exists so that everyone can see how a record came to be what it is, and the public can
 * trust it; nothing is ever taken out. Entries about what is not public (an application, a mandate) are shown to those
 * who act for a city or network that they are about, those about what is confidential to those who lead it. It is
 * written by {@link Activities} and only read through this class.
 */
@Entity
@Immutable
public class Activity {

    @Id
    private UUID id;

    /** Taken after the row of the record was written, so that the entries of one record follow its commits. */
    private long seq;

    /** Dense and final, given when the entry is published; null until then. */
    private Long position;

    private Instant at;
    private UUID personId;
    private String role;
    private String client;
    private String event;

    @Enumerated(EnumType.STRING)
    private EventType.Nature nature;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    /** Whether feeds tell of it. */
    private boolean news;

    /** Whether a later entry corrects it. */
    private boolean superseded;

    private String recordKind;
    private String recordId;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Ref> about;

    @Embedded
    @AttributeOverride(name = "edtf", column = @Column(name = "happened_edtf"))
    @AttributeOverride(name = "precision", column = @Column(name = "happened_precision"))
    @AttributeOverride(name = "earliest", column = @Column(name = "happened_earliest"))
    @AttributeOverride(name = "latest", column = @Column(name = "happened_latest"))
    @AttributeOverride(name = "asWritten", column = @Column(name = "happened_as_written"))
    private When happened;

    /** The latest day on which it can have happened, long ago where the date is unknown; of an edit its day. */
    private LocalDate happenedSort;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Change> changes;

    protected Activity() {}
}
