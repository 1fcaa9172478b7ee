package org.paideia.idempotency;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.paideia.shared.http.Reply;

/** Thrown instead of acting again: leaves the transaction with nothing done and becomes the answer that was kept. */
final class KeptAnswer extends RuntimeException {

    private final byte[] body;
    private final long version;
    private final String address;

    KeptAnswer(byte[] body, long version, String address) {
        super(null, null, false, false);
        this.body = body;
        this.version = version;
        this.address = address;
    }

    /** Sends it as it was sent the first time. */
    @Provider
    public static class Mapper implements ExceptionMapper<KeptAnswer> {

        private final Reply reply;

        Mapper(Reply reply) {
            this.reply = reply;
        }

        @Override
        public Response toResponse(KeptAnswer kept) {
            return reply.replayed(kept.body, kept.version, kept.address);
        }
    }
}
