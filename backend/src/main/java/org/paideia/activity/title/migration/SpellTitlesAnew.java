package org.paideia.activity.title.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import liquibase.change.custom.CustomTaskChange;
import liquibase.database.Database;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.CustomChangeException;
import liquibase.exception.ValidationErrors;
import liquibase.resource.ResourceAccessor;
import org.paideia.shared.text.Names;

/**
 * A migration: gives every title that there is all spellings under which it is looked for, beside the words that it has. In
 * Java, since what a spelling is stands in {@link Names} alone.
 */
public class SpellTitlesAnew implements CustomTaskChange {

    private static final int ROWS_AT_ONCE = 1_000;
    private static final String BETWEEN = " | ";

    private static final String TITLES = """
            select ref, words, coalesce((select array_agg(value) from jsonb_each_text(names)), '{}') as names from record_title""";

    @Override
    public void execute(Database database) throws CustomChangeException {
        Connection connection = ((JdbcConnection) database.getConnection()).getUnderlyingConnection();
        try (Statement all = connection.createStatement();
                PreparedStatement spelling = connection.prepareStatement("update record_title set words = ? where ref = ?")) {
            all.setFetchSize(ROWS_AT_ONCE);
            int rows = 0;
            try (ResultSet title = all.executeQuery(TITLES)) {
                while (title.next()) {
                    spelling.setString(1, Stream.concat(
                                    Stream.of((String[]) title.getArray("names").getArray()).flatMap(name -> Names.spellings(name).stream()),
                                    Stream.of(title.getString("words").split(" \\| ")).map(String::strip))
                            .filter(word -> !word.isEmpty())
                            .distinct()
                            .collect(Collectors.joining(BETWEEN, BETWEEN, BETWEEN)));
                    spelling.setString(2, title.getString("ref"));
                    spelling.addBatch();
                    if (++rows % ROWS_AT_ONCE == 0) {
                        spelling.executeBatch();
                    }
                }
            }
            spelling.executeBatch();
        } catch (SQLException failure) {
            throw new CustomChangeException(failure);
        }
    }

    @Override
    public String getConfirmationMessage() {
        return "Records are found under all spellings of their names";
    }

    @Override
    public void setUp() {}

    @Override
    public void setFileOpener(ResourceAccessor files) {}

    @Override
    public ValidationErrors validate(Database database) {
        return new ValidationErrors();
    }
}
