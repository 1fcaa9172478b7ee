package org.paideia.shared.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/**
 * Nobody is signed in where somebody must be. It takes the place of the problem extension's own mapper, which in this
 * combination of versions asks the platform for a field that is not there any more and ends in a 500.
 */
@Provider
@Priority(Priorities.USER - 1000)
public class SignInProblems extends ExceptionMapperBase<UnauthorizedException> {

    @Override
    protected HttpProblem toProblem(UnauthorizedException failure) {
        return HttpProblem.builder()
                .withStatus(ProblemType.NOT_SIGNED_IN.status())
                .withTitle(ProblemType.NOT_SIGNED_IN.title())
                .withDetail(ProblemType.NOT_SIGNED_IN.description())
                .with("code", ProblemType.NOT_SIGNED_IN.code())
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }
}
