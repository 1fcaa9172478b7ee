package org.paideia.shared.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.transaction.xa.XAException;
import org.hibernate.StaleStateException;

/** What becomes of failures that no code of ours raises: those of the database and of the sign-in. */
public final class FailureProblems {

    private static final String UNIQUE = "23505";
    private static final String REFERENCED = "23503";

    /** The database chose this transaction to end a deadlock, or could not order it among the others (PostgreSQL, appendix A). */
    private static final Set<String> ROLLED_BACK = Set.of("40P01", "40001");

    /** Beginnings of SQLSTATE: connection exception, shutting down. */
    private static final Set<String> LOST = Set.of("08", "57P0");

    /** Insufficient resources, a statement or a lock that took too long. */
    private static final Set<String> BUSY = Set.of("53", "57014", "55P03");

    private FailureProblems() {}

    /** Whether the database rolled it back for the sake of others, so that the same may succeed a moment later. */
    public static boolean isRolledBackForOthers(Throwable failure) {
        return refusals(failure).anyMatch(sql -> sql.getSQLState() != null && ROLLED_BACK.contains(sql.getSQLState()));
    }

    /**
     * Whether nobody here knows what became of it: the database was told to commit, and went away before it said that it had.
     *
     * @param failure what came instead of the end of a transaction
     */
    public static boolean isOutcomeUnknown(Throwable failure) {
        return causes(failure).stream().anyMatch(XAException.class::isInstance)
                && refusals(failure).anyMatch(FailureProblems::isLost);
    }

    /** What is told of a failure of the database; nothing where it is a fault of ours. */
    public static Optional<HttpProblem> ofDatabase(Throwable failure) {
        if (isRolledBackForOthers(failure)) {
            return Optional.of(Problems.of(ProblemType.UNAVAILABLE,
                    "Someone else was changing the same record at the same moment. Nothing was changed. Try again."));
        }
        for (Throwable cause : causes(failure)) {
            if (cause instanceof OptimisticLockException || cause instanceof StaleStateException) {
                return Optional.of(Problems.of(ProblemType.CHANGED_MEANWHILE, ProblemType.CHANGED_MEANWHILE.description()));
            }
            if (cause instanceof SQLException refusal) {
                if (UNIQUE.equals(refusal.getSQLState())) {
                    return Optional.of(Problems.conflict(
                            "just-entered",
                            "Someone else has just added the same record."));
                }
                if (REFERENCED.equals(refusal.getSQLState())) {
                    return Optional.of(Problems.conflict("in-use", "Another record uses it, or a record that it needs has been removed."));
                }
                if (isLost(refusal) || begins(refusal.getSQLState(), BUSY)) {
                    return Optional.of(Problems.of(ProblemType.UNAVAILABLE, ProblemType.UNAVAILABLE.description()));
                }
            }
        }
        return Optional.empty();
    }

    /** It cannot be connected to or is shutting down; without a state it is the pool whose connections are all in use. */
    private static boolean isLost(SQLException failure) {
        return failure.getSQLState() == null || begins(failure.getSQLState(), LOST);
    }

    private static boolean begins(String state, Set<String> beginnings) {
        return beginnings.stream().anyMatch(state::startsWith);
    }

    private static Stream<SQLException> refusals(Throwable failure) {
        return causes(failure).stream().filter(SQLException.class::isInstance).map(SQLException.class::cast);
    }

    /** A failure and all that led to it; the transaction manager keeps the reasons of a failed commit beside it. */
    private static List<Throwable> causes(Throwable failure) {
        List<Throwable> found = new ArrayList<>();
        collect(failure, found, Collections.newSetFromMap(new IdentityHashMap<>()));
        return found;
    }

    private static void collect(Throwable failure, List<Throwable> found, Set<Throwable> known) {
        if (failure != null && known.add(failure)) {
            found.add(failure);
            collect(failure.getCause(), found, known);
            for (Throwable beside : failure.getSuppressed()) {
                collect(beside, found, known);
            }
        }
    }

    /**
     * What only the database can tell: two requests came at the same moment and somebody else was first, or it is out of
     * reach for now. All else that it refuses is a fault of ours.
     */
    @Provider
    @Priority(Priorities.USER)
    public static class OfDatabase extends ExceptionMapperBase<PersistenceException> {

        @Override
        protected HttpProblem toProblem(PersistenceException failure) {
            return ofDatabase(failure).orElseGet(() -> HttpProblem.builder().withStatus(500).build());
        }
    }

    /**
     * Nobody is signed in where somebody must be. It takes the place of the problem extension's own mapper, which in this
     * combination of versions asks the platform for a field that is not there any more and ends in a 500.
     */
    @Provider
    @Priority(Priorities.USER - 1000)
    public static class OfSignIn extends ExceptionMapperBase<UnauthorizedException> {

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
}
