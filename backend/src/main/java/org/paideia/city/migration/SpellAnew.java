package org.paideia.city.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import liquibase.change.custom.CustomTaskChange;
import liquibase.database.Database;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.CustomChangeException;
import liquibase.exception.ValidationErrors;
import liquibase.resource.ResourceAccessor;
import org.paideia.city.name.Spelling;
import org.paideia.shared.text.Names;

/**
 * A migration: makes the spellings under which cities are found anew, for all cities that there are. In Java, since what a
 * spelling is stands in {@link Spelling} alone.
 */
public class SpellAnew implements CustomTaskChange {

    private static final int ROWS_AT_ONCE = 1_000;

    private static final String NAMES = """
            select c.id, c.slug, c.own_name, c.inhabitants, coalesce((select array_agg(value) from jsonb_each_text(c.names)), '{}')
                || coalesce((select array_agg(name) from jsonb_to_recordset(c.further_names) as f(name text)), '{}') as names
            from city c""";

    @Override
    public void execute(Database database) throws CustomChangeException {
        Connection connection = ((JdbcConnection) database.getConnection()).getUnderlyingConnection();
        try (Statement all = connection.createStatement();
                PreparedStatement spelling =
                        connection.prepareStatement("insert into city_name (id, city_id, folded, whole, weight) values (uuidv7(), ?, ?, ?, ?)");
                PreparedStatement title =
                        connection.prepareStatement("update record_title set words = ? where ref = 'city ' || ?")) {
            all.execute("delete from city_name");
            all.setFetchSize(ROWS_AT_ONCE);
            int rows = 0;
            try (ResultSet city = all.executeQuery(NAMES)) {
                while (city.next()) {
                    write(city, spelling, title);
                    if (++rows % ROWS_AT_ONCE == 0) {
                        spelling.executeBatch();
                        title.executeBatch();
                    }
                }
            }
            spelling.executeBatch();
            title.executeBatch();
        } catch (SQLException failure) {
            throw new CustomChangeException(failure);
        }
    }

    private static void write(ResultSet city, PreparedStatement spelling, PreparedStatement title) throws SQLException {
        Collection<Spelling> spellings = Spelling.of(
                city.getString("own_name"), Stream.of((String[]) city.getArray("names").getArray()), city.getLong("inhabitants"));
        for (Spelling found : spellings) {
            spelling.setObject(1, city.getObject("id"));
            spelling.setString(2, found.folded());
            spelling.setBoolean(3, found.whole());
            spelling.setFloat(4, found.weight());
            spelling.addBatch();
        }
        String slug = city.getString("slug");
        title.setString(1, Stream.concat(spellings.stream().filter(Spelling::whole).map(Spelling::folded), Stream.of(Names.folded(slug)))
                .distinct()
                .collect(Collectors.joining(" | ", " | ", " | ")));
        title.setString(2, slug);
        title.addBatch();
    }

    @Override
    public String getConfirmationMessage() {
        return "Cities are found under all spellings of their names";
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
