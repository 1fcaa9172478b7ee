package org.paideia.shared;

import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paideia.testing.Api;
import org.paideia.testing.ApiTest;
import org.paideia.testing.Given;

/** The database may be busy or away for a moment: whoever asks is told so and when to come again, not that something is broken. */
@ApiTest
class DatabaseAwayApiTest {

    @Inject
    AgroalDataSource database;

    @Test
    void tellsToComeAgainWhenAllConnectionsAreInUse() throws SQLException {
        List<Connection> taken = new ArrayList<>();
        var pool = database.getConfiguration().connectionPoolConfiguration();
        Duration patience = pool.acquisitionTimeout();
        try {
            while (taken.size() < pool.maxSize()) {
                taken.add(database.getConnection());
            }
            pool.setAcquisitionTimeout(Duration.ofMillis(1));
            Api.refused(anew().get("/cities"), 503, "unavailable").header("Retry-After", equalTo("5"));
        } finally {
            pool.setAcquisitionTimeout(patience);
            for (var connection : taken) {
                connection.close();
            }
        }
        anew().get("/cities").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pg_terminate_backend", "pg_cancel_backend"})
    void tellsToComeAgainWhenTheDatabaseStopsOrTheStatementTakesTooLong(String end) throws Exception {
        String city = "/cities/" + Given.city();
        try (var holding = database.getConnection(); var elsewhere = Executors.newSingleThreadExecutor()) {
            holding.setAutoCommit(false);
            holding.createStatement().execute("lock table city");
            Future<Response> reading = elsewhere.submit(() -> anew().get(city));
            stopWhoeverWaits(holding, end);
            Api.refused(reading.get(), 503, "unavailable");
            holding.rollback();
        }
        anew().get(city).then().statusCode(200);
    }

    private static void stopWhoeverWaits(Connection connection, String end) throws SQLException {
        int stopped = 0;
        while (stopped == 0) {
            try (var rows = connection.createStatement().executeQuery(
                    "select count(" + end + "(pid)) from pg_locks where not granted and relation = 'city'::regclass")) {
                rows.next();
                stopped = rows.getInt(1);
            }
        }
    }

    private static RequestSpecification anew() {
        return Api.anyone().header("Cache-Control", "no-cache");
    }
}
