package org.paideia.shared.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;
import org.paideia.shared.problem.Problems;

/**
 * The wish to move a record to another state.
 *
 * @param effectiveOn the day from which it counts in law, or null for today
 * @param reason why, where the new state needs it, or null
 * @param note a remark, or null
 */
public record TransitionRequest(String to, LocalDate effectiveOn, String reason, String note) {

    public static TransitionRequest to(Object state) {
        return new TransitionRequest(state.toString(), null, null, null);
    }

    /**
     * The state of that name.
     *
     * @param from the state that the record is in
     * @param next the states that it can go to from there, to be named where there is no such state
     */
    public static <S extends Enum<S>> S state(String name, S from, Collection<S> next) {
        return Stream.of(from.getDeclaringClass().getEnumConstants())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problems.transition(from, name, next));
    }

    public TransitionRequest on(LocalDate day) {
        return new TransitionRequest(to, day, reason, note);
    }
}
