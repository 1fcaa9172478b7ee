package org.paideia.shared.command;

import java.util.Objects;
import java.util.Optional;

/**
 * What was sent to a use case, read when it is its turn: a service asks its rights first and reads then, so that nobody
 * learns from a complaint about a body what they may not know. A request sends its body ({@code Body}); a job, an import
 * or a test gives the value ({@link #of}).
 *
 * @param <T> what it becomes
 */
public interface Input<T> {

    /**
     * What makes a repeated request the same request.
     *
     * @param request what was asked for, and the caller's name for this request
     * @param body what the query and the body say, however it was written, or a digest of it
     */
    record Key(String request, byte[] body) {}

    /** What was sent, as a record; every violation of the contract is told at once. */
    T read(Class<T> type);

    /** By what a repetition is known; nothing where every call counts. */
    Optional<Key> key();

    /** What was sent to change something that is there; it can be read as a whole, too. */
    interface Change<T> extends Input<T> {

        /**
         * The record with the change in it.
         *
         * @param current the content as it is, in the shape in which it could be created
         */
        T patch(T current, Class<T> type);
    }

    /** A value that is there already. As a change it is the whole content as it is to be. */
    static <T> Change<T> of(T value) {
        Objects.requireNonNull(value);
        return new Change<>() {
            @Override
            public T read(Class<T> type) {
                return value;
            }

            @Override
            public T patch(T current, Class<T> type) {
                return value;
            }

            @Override
            public Optional<Key> key() {
                return Optional.empty();
            }
        };
    }
}
