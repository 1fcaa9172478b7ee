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

    public static DatabaseState of(DataSource database) {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            Map<String, String> tables = new TreeMap<>();
            try (ResultSet rows = statement.executeQuery(query(connection))) {
                while (rows.next()) {
                    tables.put(rows.getString(1), rows.getLong(2) + " rows, last written by " + rows.getLong(3));
                }
            }
            return new DatabaseState(tables);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static synchronized String query(Connection connection) throws SQLException {
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
