package org.paideia.shared.contract;


/**
 * The body of a request, not yet looked at. A service asks its rights first and reads the body then, so that nobody
 * learns from a complaint about a body what he may not know (the order of checks in the contract: 401, 404, 403, 415,
 * 413, 400).
 *
 * @param <T> what it becomes
 */
public final class Body<T> {

    private final BodyReader reader;

    Body(BodyReader reader) {
        this.reader = reader;
    }

    /** The body as a record, held against the contract; every violation is told at once. */
    public T read(Class<T> type) {
        return reader.convert(reader.tree(), type);
    }

    /**
     * A merge patch (RFC 7396) put upon what is there. The patch is held against its own schema; then the whole that
     * comes of it against the schema to create such a record, so that no change leads to what could not be created.
     *
     * @param current the content as it is, in the shape in which it could be created
     */
    public T patch(T current, Class<T> type) {
        return reader.convert(reader.merged(reader.treeOf(current)), type);
    }
}
