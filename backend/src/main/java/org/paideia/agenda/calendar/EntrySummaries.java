package org.paideia.agenda.calendar;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.paideia.agenda.AgendaContent;
import org.paideia.agenda.CalendarEntry;
import org.paideia.document.WhenWords;
import org.paideia.shared.time.When;

/** What a calendar calls an entry: its title, what is due if it is a deadline, and its date where that is not certain. */
@ApplicationScoped
class EntrySummaries {

    private final List<DeadlineTitles> deadlines;

    EntrySummaries(@All List<DeadlineTitles> deadlines) {
        this.deadlines = deadlines;
    }

    /** @param isPrecise whether its date is known to the day */
    String of(CalendarEntry entry, String language, boolean isPrecise) {
        String title = title(entry, language);
        return isPrecise && !isUncertain(entry.when()) ? title : title + " (" + wording(entry.when(), language) + ")";
    }

    private String title(CalendarEntry entry, String language) {
        String name = entry.titles().in(language);
        if (!entry.kind().equals(AgendaContent.DEADLINE)) {
            return name;
        }
        return deadlines.stream()
                .map(titles -> titles.title(entry.type(), name, language))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(name);
    }

    static boolean isUncertain(When when) {
        String edtf = when.edtf();
        return edtf.indexOf('?') >= 0 || edtf.indexOf('~') >= 0 || edtf.indexOf('%') >= 0;
    }

    /** In words of the calendar's language, not of the source's; what stands in brackets there stands behind a comma here. */
    private static String wording(When when, String language) {
        return WhenWords.of(when, language).replace(" (", ", ").replace(")", "");
    }
}
