package org.paideia.shared.idempotency;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.paideia.shared.http.Reply;

/** Sends a kept answer as it was sent the first time. */
@Provider
public class KeptAnswerMapper implements ExceptionMapper<KeptAnswer> {

    private final Reply reply;

    KeptAnswerMapper(Reply reply) {
        this.reply = reply;
    }

    @Override
    public Response toResponse(KeptAnswer kept) {
        return reply.replayed(kept.body, kept.version, kept.address);
    }
}
