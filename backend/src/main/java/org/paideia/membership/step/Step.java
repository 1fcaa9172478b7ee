package org.paideia.membership.step;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.paideia.membership.Membership;
import org.paideia.shared.time.When;

/**
 * One dated step on the way into a network: the mayor's letter, the council's resolution, the vote. It exists because
 * networks ask for different papers and cities are asked for proof years later. It is never changed: a wrong one is
 * corrected by a further one that names it.
 */
@Entity
@Immutable
public class Step {

    public static final String ADMISSION = "ADMISSION";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Membership membership;

    private String kind;

    @Embedded
    private When when;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    private String source;
    private Integer asOf;
    private String note;
    private UUID corrects;
    private Instant enteredAt;

    protected Step() {}

    public Step(Membership membership, StepCreate content, When when, Instant now) {
        this.membership = membership;
        this.kind = content.kind();
        this.when = when;
        this.basis = content.basis() == null ? Basis.STATED : content.basis();
        this.source = content.source();
        this.asOf = content.asOf();
        this.note = content.note();
        this.corrects = content.corrects();
        this.enteredAt = now;
    }

    public UUID id() {
        return id;
    }

    public String kind() {
        return kind;
    }

    public When when() {
        return when == null ? When.UNKNOWN : when;
    }

    public UUID corrects() {
        return corrects;
    }

    public StepView view() {
        return new StepView(id, kind, when(), basis, source, asOf, note, corrects);
    }
}
