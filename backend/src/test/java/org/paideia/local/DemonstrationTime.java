package org.paideia.local;

/**
 * Lets time pass for two commitments of the demonstration, so that a report on one is due and a report on the other overdue.
 * Through the API nobody can bring that about but by waiting for a year, so the database is told.
 */
public final class DemonstrationTime {

    /** Done again it changes nothing: what is late already stays as it is. */
    public static final String PASSES = """
            update commitment a
               set published_on = a.published_on - late.by,
                   amber_on = a.amber_on - late.by,
                   red_on = a.red_on - late.by,
                   report_sort = a.report_sort - late.by
              from (values ('Audio guides for walking', interval '14 months'),
                           ('Maps of what one learns', interval '26 months')) as late (title, by)
             where a.titles ->> 'en' = late.title
               and a.city_slug like 'demonstration-city-%'
               and a.amber_on > current_date
            """;

    private final Database database;

    DemonstrationTime(Database database) {
        this.database = database;
    }

    void pass() {
        database.change(PASSES);
    }
}
