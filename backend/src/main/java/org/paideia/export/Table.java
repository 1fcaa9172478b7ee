package org.paideia.export;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.paideia.shared.paging.Portions;

/**
 * A whole list as a table, whatever kind of file becomes of it.
 *
 * @param name of the file, without its suffix
 */
public record Table<T>(String name, List<Column<T>> columns, Portions<T> rows) {

    /**
     * A column of a table.
     *
     * @param value what stands in it: a text, a number, a list (joined by blanks), anything that prints well, or null
     */
    public record Column<T>(String name, Function<T, ?> value) {

        /** What stands in that row: a number, a truth value, a text, or null. */
        Object cell(T row) {
            Object found = value.apply(row);
            return switch (found) {
                case null -> null;
                case Number number -> number;
                case Boolean truth -> truth;
                case Collection<?> many -> many.stream().map(Object::toString).collect(Collectors.joining(" "));
                default -> found.toString();
            };
        }
    }
}
