package org.paideia.shared.contract;

import jakarta.enterprise.context.RequestScoped;

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

    /** The caller's name for this request, or null. */
    public String idempotencyKey() {
        return idempotencyKey;
    }

    public String method() {
        return method;
    }

    public String path() {
        return path;
    }

    public byte[] body() {
        return body;
    }
}
