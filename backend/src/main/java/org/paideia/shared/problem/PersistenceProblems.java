package org.paideia.shared.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;
import org.hibernate.StaleStateException;
import org.hibernate.exception.ConstraintViolationException;

/**
 * What only the database can tell, because two requests came at the same moment: somebody else was first. All else that
 * the database refuses is a fault of ours.
 */
@Provider
@Priority(Priorities.USER)
public class PersistenceProblems extends ExceptionMapperBase<PersistenceException> {

    private static final String UNIQUE = "23505";
    private static final String REFERENCED = "23503";

    @Override
    protected HttpProblem toProblem(PersistenceException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException || cause instanceof StaleStateException) {
                return Problems.of(ProblemType.CHANGED_MEANWHILE, ProblemType.CHANGED_MEANWHILE.description());
            }
            if (cause instanceof ConstraintViolationException violation) {
                if (UNIQUE.equals(violation.getSQLState())) {
                    return Problems.conflict(
                            "just-entered",
                            "There is already such a record: somebody else was a moment quicker.");
                }
                if (REFERENCED.equals(violation.getSQLState())) {
                    return Problems.conflict("in-use", "Another record needs it, or one that it needs is gone.");
                }
            }
        }
        return HttpProblem.builder().withStatus(500).build();
    }
}
