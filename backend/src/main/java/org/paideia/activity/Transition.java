package org.paideia.activity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.paideia.shared.persistence.TransitionRequest;

/**
 * One change of state of a record, kept for good. It exists because the state of a record says only what is: for a
 * membership or a mandate people ask since when, by whom and with which words.
 */
@Entity
@Immutable
public class Transition {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID recordId;
    private String fromState;
    private String toState;
    private LocalDate effectiveOn;
    private String reason;
    private String note;
    private Instant at;
    private String actor;

    protected Transition() {}

    private Transition(UUID recordId, String from, String to, TransitionRequest wish, Instant at, String actor) {
        this.recordId = recordId;
        this.fromState = from;
        this.toState = to;
        this.effectiveOn = wish.effectiveOn();
        this.reason = wish.reason();
        this.note = wish.note();
        this.at = at;
        this.actor = actor;
    }

    static Transition of(UUID recordId, Object from, TransitionRequest wish, Instant at, String actor) {
        return new Transition(recordId, from == null ? null : from.toString(), wish.to(), wish, at, actor);
    }

    TransitionView view() {
        return new TransitionView(fromState, toState, at, effectiveOn, reason, note, actor);
    }
}
