package org.paideia.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * How many rows each table holds and which transaction wrote last to what is left of it. Two states are equal exactly if
 * nothing was written in between.
 */
public record DatabaseState(Map<String, String> tables) {

    private static String query;
    private static Read last;

    /** A state and the snapshot of the database at which it was read. */
    private record Read(DataSource database, String snapshot, DatabaseState state) {}

    /**
     * The state now. The tables are counted only if a transaction that writes has begun or ended since they were counted
     * last, which the snapshot tells at once.
     */
    public static synchronized DatabaseState of(DataSource database) {
        try (Connection connection = database.getConnection()) {
            String snapshot = snapshot(connection);
            if (last == null || last.database() != database || !last.snapshot().equals(snapshot)) {
                DatabaseState state = read(connection);
                last = snapshot(connection).equals(snapshot) ? new Read(database, snapshot, state) : null;
                return state;
            }
            return last.state();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String snapshot(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_current_snapshot()::text")) {
            row.next();
            return row.getString(1);
        }
    }

    private static DatabaseState read(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            Map<String, String> tables = new TreeMap<>();
            try (ResultSet rows = statement.executeQuery(query(connection))) {
                while (rows.next()) {
                    tables.put(rows.getString(1), rows.getLong(2) + " rows, last written by " + rows.getLong(3));
                }
            }
            return new DatabaseState(tables);
        }
    }

    private static String query(Connection connection) throws SQLException {
        if (query != null) {
            return query;
        }
        List<String> selects = new ArrayList<>();
        try (ResultSet tables = connection.getMetaData().getTables(null, "public", "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                String name = tables.getString("TABLE_NAME");
                if (!name.startsWith("databasechangelog")) {
                    selects.add("select '" + name + "', count(*), coalesce(max(xmin::text::bigint), 0) from " + name);
                }
            }
        }
        query = String.join(" union all ", selects);
        return query;
    }
}
