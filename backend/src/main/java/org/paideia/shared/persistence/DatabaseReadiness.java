package org.paideia.shared.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether the database answers, within an upper bound of time also when it hangs: an orchestrator would take silence for a
 * dead process. While one check is under way, no second one is started.
 */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {

    private static final int PATIENCE_MILLIS = 1_500;
    private static final int PATIENCE_SECONDS = 1;

    private final AgroalDataSource database;
    private CompletableFuture<Boolean> asked;

    DatabaseReadiness(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(isThere()).build();
    }

    private boolean isThere() {
        try {
            return question().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException unanswered) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized CompletableFuture<Boolean> question() {
        if (asked == null || asked.isDone()) {
            asked = CompletableFuture.supplyAsync(this::answers, Thread::startVirtualThread);
        }
        return asked;
    }

    private boolean answers() {
        try (var connection = database.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}
