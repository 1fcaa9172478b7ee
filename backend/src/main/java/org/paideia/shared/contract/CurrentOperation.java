package org.paideia.shared.contract;

import jakarta.enterprise.context.RequestScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.paideia.shared.command.Input;

/** Which operation of the contract this request is, and what identifies it for a repeated request. */
@RequestScoped
public class CurrentOperation {

    private Contract.Operation operation;
    private String method;
    private String path;
    private Map<String, List<String>> query = Map.of();
    private String mediaType;
    private String idempotencyKey;
    private byte[] body = new byte[0];

    void begin(
            Contract.Operation operation,
            String method,
            String path,
            Map<String, List<String>> query,
            String mediaType,
            String idempotencyKey) {
        this.operation = operation;
        this.method = method;
        this.path = path;
        this.query = query;
        this.mediaType = mediaType;
        this.idempotencyKey = idempotencyKey;
    }

    /** What identifies the body: its bytes, or their digest. */
    public void received(byte[] body) {
        this.body = body;
    }

    Contract.Operation operation() {
        return operation;
    }

    /** The media type of the body without its parameters, or null. */
    public String mediaType() {
        return mediaType;
    }

    /** By what a repetition of this request is known; nothing where the caller gave it no name. */
    public Optional<Input.Key> key() {
        return idempotencyKey == null
                ? Optional.empty()
                : Optional.of(new Input.Key(method + "\n" + path + "\n" + idempotencyKey, content()));
    }

    /** What two requests under one key must have in common: the query, and what the body says. */
    private byte[] content() {
        boolean isJson = mediaType != null && mediaType.endsWith("json");
        Optional<String> said = isJson ? BodyReader.meaning(body) : Optional.empty();
        String asked = new TreeMap<>(query) + "\n" + said.orElse("");
        return said.isPresent() ? asked.getBytes(StandardCharsets.UTF_8) : joined(asked.getBytes(StandardCharsets.UTF_8), body);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
    }
}
