package org.paideia.membership;

import java.util.List;
import java.util.TreeMap;

/**
 * How many members a network had over time, as far as it is known when they joined.
 *
 * @param members how many it has now
 * @param joinedInUnknownYear how many joined in a year that nobody stated: none is made up for them
 * @param items the years in which something is known to have changed, the earliest first
 */
public record MemberCounts(long members, long joinedInUnknownYear, List<Year> items) {

    /** One calendar year. */
    public record Year(int year, long joined, long left) {

        private Year plus(Year more) {
            return new Year(year, joined + more.joined, left + more.left);
        }
    }

    /** Memberships alike in these things, and how many; a year that is not known or not reached is null. */
    record Row(Integer joined, Integer left, boolean isMember, long count) {}

    static MemberCounts of(List<Row> rows) {
        var years = new TreeMap<Integer, Year>();
        long members = 0;
        long unknown = 0;
        for (Row row : rows) {
            members += row.isMember() ? row.count() : 0;
            if (row.joined() == null) {
                unknown += row.count();
            } else {
                years.merge(row.joined(), new Year(row.joined(), row.count(), 0), Year::plus);
            }
            if (row.left() != null) {
                years.merge(row.left(), new Year(row.left(), 0, row.count()), Year::plus);
            }
        }
        return new MemberCounts(members, unknown, List.copyOf(years.values()));
    }
}
