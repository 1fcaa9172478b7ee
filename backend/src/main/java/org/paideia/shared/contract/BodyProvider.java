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

/** Takes the bytes of a body off the wire, at most one more than the limit, and leaves judging them to the service. */
@Provider
@Consumes(MediaType.WILDCARD)
public class BodyProvider implements MessageBodyReader<Body<?>> {

    private static final int LIMIT = 1024 * 1024;

    private final Contract contract;
    private final CurrentOperation current;
    private final ObjectMapper mapper;

    BodyProvider(Contract contract, CurrentOperation current, ObjectMapper mapper) {
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
            InputStream in)
            throws IOException {
        byte[] bytes = in.readNBytes(LIMIT + 1);
        boolean tooLarge = bytes.length > LIMIT;
        current.received(tooLarge ? new byte[0] : bytes);
        return new Body<>(new BodyReader(contract, current, mapper, bytes, tooLarge), current);
    }
}
