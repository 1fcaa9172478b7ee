package org.paideia.shared.persistence;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.jboss.logging.Logger;
import org.paideia.shared.problem.FailureProblems;
import org.paideia.shared.problem.ProblemType;
import org.paideia.shared.problem.Problems;

/**
 * Stands around each use case that begins a transaction. One that the database rolled back for the sake of others is carried
 * out once more: nothing of it is left, and nothing else was done but in it. One whose commit was never answered is not,
 * since it may have happened; the caller is told that the outcome is not known.
 */
public abstract class OnceMore {

    /** Just before the interceptor that begins and ends transactions. */
    static final int OUTSIDE_THE_TRANSACTION = Interceptor.Priority.PLATFORM_BEFORE + 199;

    private static final Logger LOG = Logger.getLogger(OnceMore.class);

    @AroundInvoke
    Object act(InvocationContext useCase) throws Exception {
        if (!begins()) {
            return useCase.proceed();
        }
        try {
            return attempt(useCase);
        } catch (Exception failure) {
            if (!FailureProblems.isRolledBackForOthers(failure)) {
                throw failure;
            }
            LOG.infof("%s was rolled back by the database and is carried out once more", useCase.getMethod().getName());
            return attempt(useCase);
        }
    }

    /** Whether the transaction is that of the use case. */
    abstract boolean begins() throws SystemException;

    private static Object attempt(InvocationContext useCase) throws Exception {
        try {
            return useCase.proceed();
        } catch (RollbackException | HeuristicMixedException | HeuristicRollbackException | SystemException uncommitted) {
            if (FailureProblems.isOutcomeUnknown(uncommitted)) {
                LOG.warnf(uncommitted, "Whether %s was committed is not known", useCase.getMethod().getName());
                throw Problems.of(ProblemType.OUTCOME_UNKNOWN, ProblemType.OUTCOME_UNKNOWN.description());
            }
            throw new PersistenceException(uncommitted);
        }
    }

    /** For methods that join the transaction of their caller: only the outermost method can start it again. */
    @Interceptor
    @Transactional
    @Priority(OUTSIDE_THE_TRANSACTION)
    public static class Outermost extends OnceMore {

        private final TransactionManager transactions;

        Outermost(TransactionManager transactions) {
            this.transactions = transactions;
        }

        @Override
        boolean begins() throws SystemException {
            return transactions.getStatus() == Status.STATUS_NO_TRANSACTION;
        }
    }

    /** For methods that always have a transaction of their own. */
    @Interceptor
    @Transactional(TxType.REQUIRES_NEW)
    @Priority(OUTSIDE_THE_TRANSACTION)
    public static class OfItsOwn extends OnceMore {

        @Override
        boolean begins() {
            return true;
        }
    }
}
