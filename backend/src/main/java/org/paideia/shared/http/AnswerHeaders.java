package org.paideia.shared.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.paideia.shared.contract.Contract;

/** Errors are never kept by anyone, and a wrong method is told which are right. */
@Provider
public class AnswerHeaders implements ContainerResponseFilter {

    private static final int METHOD_NOT_ALLOWED = 405;

    private final Contract contract;

    AnswerHeaders(Contract contract) {
        this.contract = contract;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= 400) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        if (response.getStatus() == METHOD_NOT_ALLOWED) {
            var methods = contract.methods(request.getUriInfo().getPath());
            response.getHeaders().putSingle(HttpHeaders.ALLOW, String.join(", ", methods));
        }
    }
}
