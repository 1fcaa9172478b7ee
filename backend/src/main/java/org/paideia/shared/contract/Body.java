package org.paideia.shared.contract;

import java.util.Optional;
import org.paideia.shared.command.Input;

/**
 * The body of a request, not yet looked at. A service asks its rights first and reads the body then, so that nobody
 * learns from a complaint about a body what he may not know (the order of checks in the contract: 401, 404, 403, 415,
 * 413, 400).
 *
 * @param <T> what it becomes
 */
public final class Body<T> implements Input<T> {

    private final BodyReader reader;
    private final CurrentOperation current;

    Body(BodyReader reader, CurrentOperation current) {
        this.reader = reader;
        this.current = current;
    }

    /** The body as a record, held against the contract; every violation is told at once. */
    @Override
    public T read(Class<T> type) {
        return reader.convert(reader.tree(), type);
    }

    /**
     * A merge patch (RFC 7396) put upon what is there. The patch is held against its own schema; then the whole that
     * comes of it against the schema to create such a record, so that no change leads to what could not be created.
     *
     * @param content the content as it is, in the shape in which it could be created
     */
    @Override
    public T patch(T content, Class<T> type) {
        return reader.convert(reader.merged(reader.treeOf(content)), type);
    }

    @Override
    public Optional<Key> key() {
        return current.key();
    }
}
