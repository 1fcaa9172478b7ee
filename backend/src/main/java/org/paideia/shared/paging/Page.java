package org.paideia.shared.paging;

import java.util.List;

/**
 * A page of a list.
 *
 * @param nextCursor where the next one begins, or null on the last
 * @param totalCount how many there are in all, or null where nobody asked
 */
public record Page<T>(List<T> items, String nextCursor, Long totalCount) {}
