package org.paideia.shared.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.Set;
import org.hibernate.StaleStateException;
import org.hibernate.exception.ConstraintViolationException;

/**
 * What only the database can tell: two requests came at the same moment and somebody else was first, or it is out of reach
 * for now. All else that the database refuses is a fault of ours.
 */
@Provider
@Priority(Priorities.USER)
public class PersistenceProblems extends ExceptionMapperBase<PersistenceException> {

    private static final String UNIQUE = "23505";
    private static final String REFERENCED = "23503";
    /** Classes of SQLSTATE (PostgreSQL, appendix A): connection exception, insufficient resources, shutting down. */
    private static final Set<String> OUT_OF_REACH = Set.of("08", "53", "57P0");

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
            if (cause instanceof SQLException sql && isOutOfReach(sql)) {
                return Problems.of(ProblemType.UNAVAILABLE, ProblemType.UNAVAILABLE.description());
            }
        }
        return HttpProblem.builder().withStatus(500).build();
    }

    /** It cannot be connected to, is shutting down or is full; without a state it is the pool whose connections are all in use. */
    private static boolean isOutOfReach(SQLException failure) {
        String state = failure.getSQLState();
        return state == null || OUT_OF_REACH.stream().anyMatch(state::startsWith);
    }
}
