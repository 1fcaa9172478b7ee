package org.paideia.shared.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.paideia.shared.command.Input;
import org.paideia.shared.problem.ProblemType;
import org.paideia.shared.problem.Problems;

/**
 * The body of a request, not yet looked at. A service asks its rights first and reads the body then, so that nobody
 * learns from a complaint about a body what he may not know (the order of checks in the contract: 401, 404, 403, 415,
 * 413, 400).
 *
 * @param <T> what it becomes
 */
public final class Body<T> implements Input.Change<T> {

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

    /** Takes the bytes of a body off the wire, at most one more than the limit, and leaves judging them to the service. */
    @Provider
    @Consumes(MediaType.WILDCARD)
    public static class FromTheWire implements MessageBodyReader<Body<?>> {

        private static final Logger LOG = Logger.getLogger(Body.class);
        private static final int LIMIT = 1024 * 1024;

        private final Contract contract;
        private final CurrentOperation current;
        private final ObjectMapper mapper;

        FromTheWire(Contract contract, CurrentOperation current, ObjectMapper mapper) {
            this.contract = contract;
            this.current = current;
            this.mapper = mapper;
        }

        @Override
        public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
            return type == Body.class;
        }

        @Override
        public Body<?> readFrom(
                Class<Body<?>> type,
                Type generic,
                Annotation[] annotations,
                MediaType media,
                MultivaluedMap<String, String> headers,
                InputStream wire) {
            byte[] bytes = take(wire);
            boolean tooLarge = bytes.length > LIMIT;
            current.received(tooLarge ? new byte[0] : bytes);
            return new Body<>(new BodyReader(contract, current, mapper, bytes, tooLarge), current);
        }

        private static byte[] take(InputStream wire) {
            try {
                return wire.readNBytes(LIMIT + 1);
            } catch (IOException e) {
                LOG.infof("The caller hung up in the midst of the body: %s", e.getMessage());
                throw Problems.of(ProblemType.INVALID_REQUEST, "The body broke off.");
            }
        }
    }
}
