package org.paideia.progress.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.paideia.access.LetterLanguage;
import org.paideia.agenda.calendar.CalendarAddressService;
import org.paideia.agenda.calendar.CalendarDay;
import org.paideia.city.CityService;
import org.paideia.commitment.term.Milestone;

/** Tells the deadlines of a city to whoever has a secret address of it. */
@ApplicationScoped
public class DeadlineService {

    private final CalendarAddressService addresses;
    private final CityService cities;
    private final Deadlines deadlines;

    DeadlineService(CalendarAddressService addresses, CityService cities, Deadlines deadlines) {
        this.addresses = addresses;
        this.cities = cities;
        this.deadlines = deadlines;
    }

    /** @param name what a calendar program calls it */
    public record Calendar(String name, List<CalendarDay> days) {}

    /** What the address tells now; one that is revoked, or whose owner no longer acts for the city, is none. */
    public Calendar read(String secret, String language) {
        String city = addresses.cityOf(secret);
        DeadlineWords words = LetterLanguage.words(DeadlineWords.class, language);
        List<CalendarDay> days = new ArrayList<>();
        for (Deadline deadline : deadlines.of(city)) {
            String title = deadline.titles().in(language);
            add(days, deadline, "report", deadline.reportDueOn(), words.report(title), language);
            for (Milestone milestone : deadline.milestones()) {
                if (milestone.reachedOn() == null) {
                    String step = words.step(milestone.titles().in(language), title);
                    add(days, deadline, "step-" + milestone.number(), milestone.dueOn(), step, language);
                }
            }
            add(days, deadline, "end", deadline.dueOn(), words.end(title), language);
        }
        return new Calendar(words.name(cities.require(city).names().in(language)), days);
    }

    private static void add(List<CalendarDay> days, Deadline of, String what, LocalDate on, String summary, String language) {
        if (on != null) {
            String page = "/" + language + "/commitments/" + of.id();
            days.add(new CalendarDay("commitment-" + of.id() + "-" + what, on, of.updatedAt(), summary, page));
        }
    }
}
