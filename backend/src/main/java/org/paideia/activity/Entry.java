package org.paideia.activity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.paideia.shared.persistence.TransitionRequest;
import org.paideia.shared.security.Actor;
import org.paideia.shared.time.When;

/** What a use case hands to the history after it changed a record; see {@link History#keep}. */
public final class Entry {

    /** A change of state: it is kept with the record beside the history. */
    record Move(Object from, TransitionRequest wish) {}

    final EventType type;
    final Actor actor;
    final Recorded record;
    final List<Ref> about = new ArrayList<>();
    Object before;
    Object after;
    Move move;
    When date;
    Visibility visibility;
    boolean gone;
    boolean corrects;
    Instant at;

    private Entry(EventType type, Actor actor, Recorded record) {
        this.type = type;
        this.actor = actor;
        this.record = record;
    }

    public static Entry of(EventType type, Actor actor, Recorded record) {
        return new Entry(type, actor, record);
    }

    /** The fields in which the two views differ are kept. */
    public Entry changing(Object before, Object after) {
        this.before = before;
        this.after = after;
        return this;
    }

    /**
     * A change of state. Where the wish has an effective day, that is the legal date.
     *
     * @param from the state before, or null for a new record
     * @param wish the state after, with day, reason and note
     */
    public Entry moving(Object from, TransitionRequest wish) {
        this.move = new Move(from, wish);
        if (date == null && wish.effectiveOn() != null) {
            this.date = When.onDay(wish.effectiveOn());
        }
        return this;
    }

    /** When it happened in law, where that is known. */
    public Entry on(When date) {
        this.date = date;
        return this;
    }

    /** The instant of the change, where the record tells it, too; else that at which the entry is written. */
    public Entry at(Instant instant) {
        this.at = instant;
        return this;
    }

    /** Another record that it is about, beside those that the record names. */
    public Entry about(Ref other) {
        about.add(other);
        return this;
    }

    /** Who may see it, where that is not who may see the record. */
    public Entry visibleTo(Visibility audience) {
        this.visibility = audience;
        return this;
    }

    /** It takes the place of what was told of the record before under the same event: a date was corrected. */
    public Entry correcting() {
        this.corrects = true;
        return this;
    }

    /** The record is no more. */
    public Entry gone() {
        this.gone = true;
        return this;
    }
}
