package org.paideia.shared.paging;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * A list that is read page by page at the same cost wherever the page lies: a projection in HQL, ordered by columns of a
 * whitelist and at last by the id, continued behind the values of the last row (keyset). Rows that are added meanwhile
 * neither repeat nor hide others. Columns to sort by are never null.
 */
public final class Listing {

    private record Sort(String expression, Class<?> type) {}

    private record Key(Sort sort, boolean descending) {}

    private final EntityManager em;
    private final Cursors cursors;
    private final String select;
    private final String from;
    private final String id;
    private String narrowed;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final Map<String, Sort> sorts = new LinkedHashMap<>();

    /**
     * @param select what to read, in HQL, without the word select
     * @param from from where, in HQL, without the word from
     * @param id the expression of the id
     */
    public Listing(EntityManager em, Cursors cursors, String select, String from, String id) {
        this.em = em;
        this.cursors = cursors;
        this.select = select;
        this.from = from;
        this.id = id;
    }

    /**
     * Finds the rows of a page before anything is joined to them. For lists whose items hold much of other records: the filter and
     * the order are then answered by an index of one table, and only the rows of the page are joined.
     *
     * @param entity the entity with its alias, in HQL; conditions and sorts are about it alone
     */
    public Listing narrowedIn(String entity) {
        this.narrowed = entity;
        return this;
    }

    /** A condition that always holds. */
    public Listing where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** A condition with one parameter; without a value it does not narrow. */
    public Listing where(String condition, String parameter, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(parameter, value);
        }
        return this;
    }

    /** A parameter that stands in the projection or in the from. */
    public Listing with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    /** What callers may sort by under that name. */
    public Listing sortable(String name, String expression, Class<?> type) {
        sorts.put(name, new Sort(expression, type));
        return this;
    }

    /**
     * Reads the page.
     *
     * @param item what the projection makes, with {@code new} in HQL or as an entity
     */
    public <T> Page<T> page(PageRequest request, Class<T> item) {
        return page(request, row -> item.cast(row[0]));
    }

    /**
     * Reads the page.
     *
     * @param row makes an item of the projected columns
     */
    public <T> Page<T> page(PageRequest request, Function<Object[], T> row) {
        List<Key> keys = keys(request.sort());
        List<String> where = new ArrayList<>(conditions);
        Map<String, Object> values = new LinkedHashMap<>(parameters);
        if (request.cursor() != null) {
            where.add(behind(keys, cursors.position(request), values));
        }
        List<Object[]> rows = rows(keys, where, values, request.limit() + 1);
        boolean more = rows.size() > request.limit();
        List<Object[]> shown = more ? rows.subList(0, request.limit()) : rows;
        String next = more ? cursors.write(request.scope(), lastOf(shown, keys.size())) : null;
        int columns = shown.isEmpty() ? 0 : shown.getFirst().length - keys.size();
        return new Page<>(
                shown.stream().map(r -> row.apply(Arrays.copyOf(r, columns))).toList(),
                next,
                request.count() ? count() : null);
    }

    /** Reads one row about the whole list, such as how many it holds; the projection says what. */
    public <T> T single(Class<T> type) {
        TypedQuery<T> query = em.createQuery("select " + select + " from " + from + clause(conditions), type);
        parameters.forEach(query::setParameter);
        return query.getSingleResult();
    }

    private List<Key> keys(String sort) {
        List<Key> keys = new ArrayList<>();
        for (String name : sort.split(",")) {
            boolean descending = name.startsWith("-");
            keys.add(new Key(sorts.get(descending ? name.substring(1) : name), descending));
        }
        keys.add(new Key(new Sort(id, UUID.class), keys.getLast().descending()));
        return keys;
    }

    /**
     * The keyset condition. With one sort direction it is a row comparison, which PostgreSQL answers from the index; with mixed
     * directions it is written out column by column.
     */
    private static String behind(List<Key> keys, List<String> position, Map<String, Object> values) {
        for (int i = 0; i < keys.size(); i++) {
            values.put("key" + i, typed(position.get(i), keys.get(i).sort().type()));
        }
        if (keys.stream().map(Key::descending).distinct().count() == 1) {
            List<String> columns = keys.stream().map(k -> k.sort().expression()).toList();
            List<String> names = java.util.stream.IntStream.range(0, keys.size()).mapToObj(i -> ":key" + i).toList();
            return "(" + String.join(", ", columns) + ") " + (keys.getFirst().descending() ? "<" : ">") + " ("
                    + String.join(", ", names) + ")";
        }
        List<String> alternatives = new ArrayList<>();
        StringBuilder equal = new StringBuilder();
        for (int i = 0; i < keys.size(); i++) {
            String column = keys.get(i).sort().expression();
            alternatives.add("(" + equal + column + (keys.get(i).descending() ? " < " : " > ") + ":key" + i + ")");
            equal.append(column).append(" = :key").append(i).append(" and ");
        }
        return "(" + String.join(" or ", alternatives) + ")";
    }

    /**
     * The limit is written into the statement, since PostgreSQL plans for a tenth of the table where it is a parameter.
     */
    private List<Object[]> rows(List<Key> keys, List<String> where, Map<String, Object> values, int limit) {
        List<String> columns = keys.stream().map(k -> k.sort().expression()).toList();
        String found = clause(where) + order(keys, columns) + " limit " + limit;
        TypedQuery<Object[]> query = em.createQuery(narrowed == null ? whole(columns, found) : narrowed(keys, found), Object[].class);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    private String whole(List<String> columns, String found) {
        return "select " + select + ", " + String.join(", ", columns) + " from " + from + found;
    }

    private String narrowed(List<Key> keys, String found) {
        List<String> named = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            named.add(keys.get(i).sort().expression() + " as key" + i);
            columns.add("page.key" + i);
        }
        String page = "(select " + String.join(", ", named) + " from " + narrowed + found + ") page";
        return "select " + select + ", " + String.join(", ", columns) + " from " + page + " join "
                + from.replaceFirst("^(\\w+ \\w+)", "$1 on " + id + " = page.key" + (keys.size() - 1))
                + order(keys, columns);
    }

    private static String order(List<Key> keys, List<String> columns) {
        List<String> order = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            order.add(columns.get(i) + (keys.get(i).descending() ? " desc" : " asc"));
        }
        return " order by " + String.join(", ", order);
    }

    private long count() {
        String plain = narrowed == null ? from.replace("join fetch", "join") : narrowed;
        TypedQuery<Long> query = em.createQuery("select count(*) from " + plain + clause(conditions), Long.class);
        query.getParameters().forEach(p -> query.setParameter(p.getName(), parameters.get(p.getName())));
        return query.getSingleResult();
    }

    private static String clause(List<String> where) {
        return where.isEmpty() ? "" : " where " + String.join(" and ", where);
    }

    private static List<String> lastOf(List<Object[]> rows, int keys) {
        Object[] last = rows.getLast();
        return Arrays.stream(last, last.length - keys, last.length).map(Object::toString).toList();
    }

    private static Object typed(String text, Class<?> type) {
        return switch (type.getSimpleName()) {
            case "String" -> text;
            case "Long" -> Long.valueOf(text);
            case "Integer" -> Integer.valueOf(text);
            case "Float" -> Float.valueOf(text);
            case "Double" -> Double.valueOf(text);
            case "Instant" -> Instant.parse(text);
            case "LocalDate" -> LocalDate.parse(text);
            case "LocalDateTime" -> LocalDateTime.parse(text);
            case "UUID" -> UUID.fromString(text);
            default -> throw new IllegalStateException("No cursor can carry a " + type);
        };
    }
}
