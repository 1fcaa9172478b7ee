package org.paideia.shared.paging;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.TreeMap;

/**
 * Which page of which list is wanted. The contract has been held against the parameters before.
 *
 * @param limit how many at the most
 * @param cursor where the page begins, or null for the first
 * @param sort names of the whitelist, separated by commas, a minus before what descends
 * @param count whether to count the whole
 * @param scope the list, its filters and its sort, to which a cursor is bound
 */
public record PageRequest(int limit, String cursor, String sort, boolean count, String scope) {

    private static final int DEFAULT_LIMIT = 20;

    public static PageRequest of(UriInfo uri, String defaultSort) {
        MultivaluedMap<String, String> query = uri.getQueryParameters();
        String limit = query.getFirst("limit");
        String sort = query.getFirst("sort") == null ? defaultSort : query.getFirst("sort");
        var scope = new TreeMap<String, Object>(query);
        scope.keySet().removeAll(java.util.Set.of("limit", "cursor", "count", "sort"));
        return new PageRequest(
                limit == null ? DEFAULT_LIMIT : Integer.parseInt(limit),
                query.getFirst("cursor"),
                sort,
                query.containsKey("count"),
                uri.getPath() + scope + sort);
    }

    /** The same list in another order, where the order asked for does not apply. */
    public PageRequest sortedBy(String other) {
        return new PageRequest(limit, cursor, other, count, scope);
    }

    /** The whole list in portions, for an export. */
    public static PageRequest portions(int size, String sort) {
        return new PageRequest(size, null, sort, false, "export");
    }

    /** As little of the same list as there is to have, with how many there are in all. */
    public PageRequest counting() {
        return new PageRequest(1, null, sort, true, scope);
    }

    public PageRequest after(String next) {
        return new PageRequest(limit, next, sort, count, scope);
    }
}
