package org.paideia.shared.contract;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.paideia.shared.command.Input;

/** Which operation of the contract this request is, and what identifies it for a repeated request. */
@RequestScoped
public class CurrentOperation {

    private Contract.Operation operation;
    private String method;
    private String path;
    private String mediaType;
    private String idempotencyKey;
    private byte[] body = new byte[0];

    void begin(Contract.Operation operation, String method, String path, String mediaType, String idempotencyKey) {
        this.operation = operation;
        this.method = method;
        this.path = path;
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
                : Optional.of(new Input.Key(method + "\n" + path + "\n" + idempotencyKey, body));
    }
}
